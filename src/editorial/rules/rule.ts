import type { Code } from '../../domain/problem.ts';

/**
 * A rule as an editor reads of it. Its page in docs/problems/ is made from this and from what the
 * check says to the wrong example, and a test holds both examples against the check.
 */
export interface Rule {
  readonly code: Code;
  /** What the rule asks for, as a heading: `Every source has a record`. */
  readonly title: string;
  /** Why it matters to a reader, in one to three sentences. */
  readonly why: string;
  /** What the check answers with this code, and no other. */
  readonly wrong: Example;
  /** The same, mended: the check is silent. */
  readonly right: Example;
}

/**
 * What an editor writes, as a change of the sample library (sample-library.ts). One of `fields`,
 * `text` and `whole` is what the page shows.
 */
export interface Example {
  /** The file that is written; the sample's guide unless named. */
  readonly file?: string;
  /** Fields in YAML, which replace those of the same name. May stand beside `text`. */
  readonly fields?: string;
  /** A text, which replaces the first section of the file's text. */
  readonly text?: string;
  /** What the page says in place of a `text` that is too long. */
  readonly textShownAs?: string;
  /** The file from its first character to its last. */
  readonly whole?: string;
  /** Where what is written is too long or has characters that a page does not show: what the page says instead. */
  readonly shownAs?: string;
  /** Other files that must be there for it, whole; the page names them. An empty text takes one away. */
  readonly beside?: Readonly<Record<string, string>>;
  /** The same for files that are of no interest to a reader: the page does not mention them. */
  readonly unseen?: Readonly<Record<string, string>>;
  /** The day on which it is checked, where that matters. */
  readonly today?: string;
}
