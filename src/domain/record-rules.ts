import type { RecordEntry, TextEntry } from './entry.ts';
import type { SourceFrontmatter } from '../schemas/source.ts';
import type { Report } from './source.ts';

type Dated = TextEntry<{
  readonly published: string;
  readonly updated: string;
  readonly reviewed: string;
}>;

/**
 * Reports dates in the wrong order or in the future. `today` is a day, `2026-11-22`. A day of
 * publication may lie in the future: the page is scheduled, and `updated` names the same day. It was
 * held against its sources before that, on the day that `reviewed` goes on to name.
 */
export function checkDates({ file, data }: Dated, today: string, report: Report): void {
  const { published, updated } = data;
  for (const name of ['updated', 'reviewed'] as const) {
    if (data[name] <= today || (name === 'updated' && updated === published)) continue;
    report({
      file,
      place: { field: [name] },
      code: 'TRV400',
      message: `The date "${name}" (${data[name]}) lies in the future; today is ${today}.`,
      remedy:
        published > today && name === 'updated'
          ? `write ${published}, the day on which the page goes live.`
          : `write ${today}, or an earlier day.`,
    });
  }
  if (updated < published) {
    report({
      file,
      place: { field: ['updated'] },
      code: 'TRV401',
      message: `"updated" (${updated}) is before "published" (${published}).`,
      remedy: `write ${published} or a later day.`,
    });
  }
}

/**
 * Reports a source that claims to have been published or checked on a day that has not come, or
 * checked before it was published or its figures held.
 */
export function checkSourceDates(
  { file, data }: RecordEntry<SourceFrontmatter>,
  today: string,
  report: Report,
): void {
  const { published, checked, asOf } = data;
  if (checked > today) {
    report({
      file,
      place: { field: ['checked'] },
      code: 'TRV403',
      message: `The date "checked" (${checked}) lies in the future; today is ${today}.`,
      remedy: 'write the day on which somebody last read the source.',
    });
  }
  // A month or a year is a prefix of its days, and so sorts before them.
  if (published !== 'undated' && published > today) {
    report({
      file,
      place: { field: ['published'] },
      code: 'TRV405',
      message: `The date "published" (${published}) lies in the future; today is ${today}.`,
      remedy:
        'write the day on which the source appeared: a day, a month ("2026-11"), a year ("2026") or undated.',
    });
  } else if (published !== 'undated' && published > checked) {
    report({
      file,
      place: { field: ['checked'] },
      code: 'TRV406',
      message: `The source was checked on ${checked}, before it was published (${published}).`,
      remedy: 'write the day on which somebody last read the source, or correct "published".',
    });
  }
  if (asOf !== undefined && asOf > checked) {
    report({
      file,
      place: { field: ['asOf'] },
      code: 'TRV404',
      message: `The figures are said to hold as of ${asOf}, but were last checked on ${checked}.`,
      remedy:
        'write the date of the prices, limits or status that were read, or correct "checked".',
    });
  }
}

/** Reports two figures, or two questions, of one page that share an anchor. */
export function checkAnchors(
  {
    file,
    data,
  }: TextEntry<{
    readonly figures: readonly { readonly id: string }[];
    readonly faqs?: readonly { readonly id: string }[];
  }>,
  report: Report,
): void {
  for (const list of ['figures', 'faqs'] as const) {
    const seen = new Set<string>();
    (data[list] ?? []).forEach(({ id }, index) => {
      if (seen.has(id)) {
        report({
          file,
          place: { field: [list, index, 'id'] },
          code: 'TRV155',
          message: `The id "${id}" is used twice in "${list}".`,
          remedy: 'give one of them another id; it is the address of that part of the page.',
        });
      }
      seen.add(id);
    });
  }
}
