/** The words in which two texts differ, with what stands around them. */
export interface ChangedWords {
  readonly before: string;
  readonly after: string;
  /** The word in front of them and the one behind them; nothing at either end of the text. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** A source or a target behind words, as src/parity/ marks it. */
const MARKS = /\s*⟦[^⟧]*⟧/g;

/**
 * What changed between two texts, from the first word that differs to the last. Addresses behind
 * words count only where nothing else differs, so that the same edit is the same in a copy without them.
 */
export function changedWords(before: string, after: string): ChangedWords {
  const { old, now, start, end } = difference(before, after);
  return {
    before: old.slice(start, old.length - end).join(' '),
    after: now.slice(start, now.length - end).join(' '),
    previous: now[start - 1],
    next: end === 0 ? undefined : now[now.length - end],
  };
}

/** How many words stay on either side of a change, so that a reader finds it. */
const AROUND = 6;

/**
 * Two texts cut down to where they differ, an ellipsis for what is left out, each with at most about
 * `limit` characters. A text that only one side has is given with its addresses.
 */
export function excerpts(
  before: string,
  after: string,
  limit: number,
): { readonly before: string; readonly after: string } {
  const isOneSided = before === '' || after === '';
  const { old, now, start, end } = isOneSided
    ? differenceOfWords(wordsOf(before), wordsOf(after))
    : difference(before, after);
  const cut = (words: readonly string[]) => {
    const from = Math.max(0, start - AROUND);
    const to = Math.min(words.length, words.length - end + AROUND);
    const kept = words.slice(from, to).join(' ');
    const whole = `${from > 0 ? '… ' : ''}${clip(kept, limit)}${to < words.length ? ' …' : ''}`;
    return words.length === 0 ? '' : whole;
  };
  return { before: cut(old), after: cut(now) };
}

/** A text with its middle left out when it is longer than `limit` characters. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const half = Math.floor((limit - 3) / 2);
  return `${text.slice(0, half).trimEnd()} … ${text.slice(-half).trimStart()}`;
}

interface Difference {
  readonly old: readonly string[];
  readonly now: readonly string[];
  /** How many words are the same at the start and at the end. */
  readonly start: number;
  readonly end: number;
}

function difference(before: string, after: string): Difference {
  const [plainBefore, plainAfter] = [withoutMarks(before), withoutMarks(after)];
  return plainBefore === plainAfter
    ? differenceOfWords(wordsOf(before), wordsOf(after))
    : differenceOfWords(wordsOf(plainBefore), wordsOf(plainAfter));
}

function differenceOfWords(old: readonly string[], now: readonly string[]): Difference {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return { old, now, start, end };
}

function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(MARKS, (found) => ` [${found.trim().slice(1, -1)}]`)
    .split(' ')
    .filter((word) => word !== '');
}
