import { plainLine } from './site-reading.ts';

/** Breaks a name, a number or an address apart for machines without showing. */
const INVISIBLE = '&#8203;';

/**
 * Text that others wrote, for a comment on GitHub: it shows as it is, whatever Markdown or HTML it
 * holds, links to nothing, and mentions nobody and no issue. GitHub looks for addresses, names and
 * numbers in the text that is shown, so an escaped sign alone would not keep them from it.
 * https://github.github.com/gfm/#autolinks-extension-
 * https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax
 */
export function escapeText(text: string): string {
  return plainLine(text)
    .replace(SIGNS, (sign) =>
      sign === '$'
        ? '<span>$</span>'
        : `&#${sign.charCodeAt(0)};${JOINS.has(sign) ? INVISIBLE : ''}`,
    )
    .replace(/(?<=www)\./gi, `${INVISIBLE}.`);
}

/** Signs that mean something. */
const SIGNS = /[&<>`*_{}[\]()#+|~@:\\^$=!-]/g;

/** Signs that make a name, a number or an address of what follows them. */
const JOINS: ReadonlySet<string> = new Set(['@', '#', ':']);

/** Text that others wrote as a code span, in which nothing means anything. */
export function code(text: string): string {
  const line = plainLine(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A link to a page or a file of a site, behind markup that is already safe. */
export function link(markup: string, origin: string, path: string): string {
  const address = new URL(path, origin).href.replace(/[<>()\\]/g, encodeURIComponent);
  return `[${markup}](<${address}>)`;
}
