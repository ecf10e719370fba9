import type { Edit, Position } from '../domain/problem.ts';

/**
 * The text with edits in it, and how many were applied. Where two touch the same characters, the
 * first in the list counts, and the other is left for the next look at the text.
 */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; readonly applied: number } {
  const starts = lineStarts(text);
  const offsetOf = ({ line, column }: Position) => {
    const start = starts[line - 1];
    if (start === undefined) return text.length;
    const end = (starts[line] ?? text.length + 1) - 1;
    return Math.min(start + column - 1, end);
  };
  const ranges: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  for (const edit of edits) {
    const range = { from: offsetOf(edit.start), to: offsetOf(edit.end), text: edit.text };
    const isTaken = ranges.some(
      ({ from, to }) =>
        (range.from < to && from < range.to) || (from === range.from && to === range.to),
    );
    if (!isTaken) ranges.push(range);
  }
  const changed = ranges
    .sort((a, b) => b.from - a.from)
    .reduce(
      (result, { from, to, text: put }) => result.slice(0, from) + put + result.slice(to),
      text,
    );
  return { text: changed, applied: ranges.length };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
