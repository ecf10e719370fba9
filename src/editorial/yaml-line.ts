/** What is wrong with a line of fields, in an editor's words. Lines and columns are counted from 1. */
export interface LineFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
  /** The line in a form that can be read. */
  readonly mended?: string;
  /** Whether that form is what the editor meant, beyond doubt. */
  readonly isCertain?: boolean;
}

/** A fault without its line, `index` characters into it. */
export type Finding = Omit<LineFault, 'line' | 'column'> & { readonly index: number };
/** Finds one kind of slip in a line; `at` is its index among `lines`. */
export type Recognizer = (
  line: string,
  at: number,
  lines: readonly string[],
) => Finding | undefined;

/** A line of a field: its indentation with hyphens, its name, what follows the colon. */
export const FIELD = /^(\s*(?:- +)*)([A-Za-z_][\w-]*):(.*)$/;
/** A value that goes on below, as it stands. */
export const BLOCK = /:\s*[|>][+-]?\d?\s*$|^\s*-\s+[|>][+-]?\s*$/;

/** What stands behind the name of a field or the hyphen of an item, and where. */
export function valueOf(line: string): { readonly value: string; readonly index: number } {
  const [before] = /^\s*(?:- +)*(?:[A-Za-z_][\w-]*:(?=\s|$))?\s*/.exec(line) ?? [''];
  const isItem = /[:-]\s*$/.test(before);
  return isItem ? { value: line.slice(before.length).trimEnd(), index: before.length } : NO_VALUE;
}

const NO_VALUE = { value: '', index: 0 };

/** A line short enough for a message. */
export function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 60)} … ${text.slice(-20)}` : text;
}
