import type { Evidence } from './evidence.ts';
import { numberPatterns } from './number-patterns.ts';
import { studyPatterns } from './study-patterns.ts';

const PATTERNS = [...numberPatterns, ...studyPatterns];

/** Everything in a text by which it wants to be believed, in its order; nothing stands in two of them. */
export function findEvidence(text: string): readonly Evidence[] {
  const found = PATTERNS.filter(({ hint }) => hint.test(text))
    .flatMap(({ kind, regExp, read }) =>
      [...text.matchAll(regExp)].flatMap((match) => {
        const amounts = read(match, text);
        return amounts === undefined ? [] : [{ kind, text: match[0], start: match.index, amounts }];
      }),
    )
    .sort((a, b) => a.start - b.start || b.text.length - a.text.length);
  let end = 0;
  return found.filter(({ start, text: { length } }) => {
    if (start < end) return false;
    end = start + length;
    return true;
  });
}
