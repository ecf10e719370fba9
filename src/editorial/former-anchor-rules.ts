import { stringify } from 'yaml';
import { anchorsOf } from '../domain/anchors.ts';
import type { PageEntry } from '../domain/entry.ts';
import type { Problem } from '../domain/problem.ts';
import { didYouMean } from '../domain/suggestion.ts';

/** Reports entries of `formerAnchors` that lead to no place of the page, and names that are in use. */
export function checkFormerAnchors(page: PageEntry): readonly Problem[] {
  const names = anchorsOf(page).map(({ name }) => name);
  const { formerAnchors } = page.data;
  return Object.entries(formerAnchors).flatMap(([old, now]): readonly Problem[] => {
    const origin = { file: page.file, place: { field: ['formerAnchors', old] } };
    if (names.includes(old)) {
      return [
        {
          ...origin,
          code: 'TRV532',
          message: `"${old}" is no former anchor: the page has a place of that name.`,
          remedy: 'take the line out.',
        },
      ];
    }
    if (names.includes(now)) return [];
    const further = formerAnchors[now];
    return [
      {
        ...origin,
        code: 'TRV531',
        message: `"${old}" leads to #${now}, which this page does not have.${further === undefined ? didYouMean(now, names) : ` It is called "${further}" now.`}`,
        remedy:
          further === undefined
            ? 'write the anchor of a place on this page as it stands behind the # of its address.'
            : `write ${scalar(old)}: ${scalar(further)}`,
      },
    ];
  });
}

/** A text as YAML reads it back as the same text. */
export function scalar(text: string): string {
  return stringify(text).trim();
}
