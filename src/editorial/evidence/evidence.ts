/** What makes a reader believe a sentence: a number that somebody must have counted, or a study without a name. */
export interface Evidence {
  readonly kind: 'share' | 'money' | 'multiple' | 'sample' | 'study';
  /** The words as they stand in the text. */
  readonly text: string;
  /** Where they start in the text, counted from 0. */
  readonly start: number;
  /**
   * What they amount to, whichever way it is written: `%19` for `19%`, `19 percent` and `nineteen
   * per cent`; `$5000` for `$5,000` and `$5k`. A range has two; a study its words in lowercase.
   */
  readonly amounts: readonly string[];
}

/** One way in which texts want to be believed. */
export interface Pattern {
  readonly kind: Evidence['kind'];
  /** What a text must hold for the pattern to be tried, since most texts hold nothing of the kind. */
  readonly hint: RegExp;
  readonly regExp: RegExp;
  /** What a match amounts to; nothing where it is no evidence after all. */
  readonly read: (match: RegExpMatchArray, text: string) => readonly string[] | undefined;
}

/** A number in its unit, in one way of writing it. Rounding keeps a third equal to a third. */
export function amount(unit: string, number: number): string {
  return `${unit}${Number(number.toPrecision(9))}`;
}
