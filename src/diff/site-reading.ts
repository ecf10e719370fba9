/** One thing that machines are told. */
export interface Statement {
  /** Where, in words for people: `title`, `Article headline`, `Markdown copy`, `/feed.xml`. */
  readonly place: string;
  /** What it is about, where one place says several things. Statements of the same part are compared. */
  readonly part: string;
  readonly value: string;
}

/** The part of a statement that names a page for good. It does not follow when the page moves. */
export const IDENTITY = 'id';

/** What a page says to machines, and what other files of the site say of it. */
export interface PageReading {
  /** `/about/`; the page for addresses that lead nowhere is `/404.html`. */
  readonly path: string;
  /** Whether search engines may list it. What others must leave out is not compared beyond its head. */
  readonly isListed: boolean;
  readonly title: string;
  readonly description: string;
  /** The names on the way from the home page; empty when the page shows none. */
  readonly trail: readonly string[];
  /** The text that stands for the picture of the page where a link to it is shared. */
  readonly cardText: string;
  /** The types of the nodes of its structured data. */
  readonly nodeTypes: readonly string[];
  /** What the head of the page says to search engines, and where a link to the page is shared. */
  readonly head: readonly Statement[];
  readonly sharing: readonly Statement[];
  readonly body: readonly Statement[];
}

/** All that a built site says to machines. */
export interface SiteReading {
  readonly pages: ReadonlyMap<string, PageReading>;
  /** What is said of no page in particular; the place is the file that says it. */
  readonly files: readonly Statement[];
  /** Where each former address leads. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** A statement whose value is a plain line. */
export function statement(place: string, part: string, value: string): Statement {
  return { place, part, value: plainLine(value) };
}

/**
 * A text as one line, without characters that steer a terminal or turn the direction of text around:
 * it is printed, and was written by others.
 */
export function plainLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}

/** A statement, or nothing where there is nothing to state. */
export function statementsOf(
  place: string,
  part: string,
  value: string | undefined,
): readonly Statement[] {
  return value === undefined || value === '' ? [] : [statement(place, part, value)];
}
