import { FIELD, type Finding, shorten, valueOf } from './yaml-line.ts';

/** Slips in what stands behind the name of a field. */

export function findOpenQuote(
  line: string,
  at: number,
  lines: readonly string[],
): Finding | undefined {
  const { value, index } = valueOf(line);
  const quote = value[0];
  if ((quote !== '"' && quote !== "'") || closingQuote(value, quote) !== -1) return undefined;
  // A text may go on for lines, but not past the next field.
  const below = lines.slice(at + 1);
  const end = below.findIndex((other) => FIELD.test(other) || /^\s*- /.test(other));
  const rest = below.slice(0, end === -1 ? below.length : end);
  if (end !== -1 && rest.some((other) => other.trimEnd().endsWith(quote))) return undefined;
  const mended = `${line.trimEnd()}${quote}`;
  return {
    index,
    message: 'The quote that opens here is never closed.',
    remedy: `close it at the end of the text: ${shorten(mended.trim())}`,
    mended,
  };
}

export function findEarlyQuote(line: string): Finding | undefined {
  const { value, index } = valueOf(line);
  const quote = value[0];
  if (quote !== '"' && quote !== "'") return undefined;
  const end = closingQuote(value, quote);
  const rest = value.slice(end + 1).trim();
  if (end === -1 || rest === '' || rest.startsWith('#')) return undefined;
  return {
    index: index + end,
    message: `The text ends at this ${quote === "'" ? 'apostrophe' : 'quote'}, because it began with the same mark.`,
    remedy:
      quote === "'"
        ? 'put double quotes around the whole text instead: "…".'
        : 'write “ and ” for the quotes inside the text, and keep the straight ones around it.',
  };
}

export function findOpenBracket(
  line: string,
  at: number,
  lines: readonly string[],
): Finding | undefined {
  const { value, index } = valueOf(line);
  if (!value.startsWith('[') || value.includes(']')) return undefined;
  const next = lines.slice(at + 1).find((other) => other.trim() !== '');
  if (next !== undefined && !FIELD.test(next)) return undefined;
  const mended = `${line.trimEnd()}]`;
  return {
    index,
    message: 'The bracket that opens here is never closed.',
    remedy: `close it at the end of the list: ${shorten(mended.trim())}`,
    mended,
  };
}

export function findReservedStart(line: string): Finding | undefined {
  const { value, index } = valueOf(line);
  const first = value.charAt(0);
  const isReserved = first !== '' && '%@`*&!'.includes(first);
  const isList = /^(\[[^\]]*\]|\{[^}]*\})\s*[^\s#,]/.test(value);
  if (!isReserved && !isList) return undefined;
  const mended = quoted(line, index, value);
  return {
    index,
    message: `A text that begins with "${first}" needs quotes around it; without them the mark means something else.`,
    remedy: `write ${shorten(mended.trim())}`,
    mended,
    isCertain: true,
  };
}

export function findBareColon(line: string): Finding | undefined {
  const { value, index } = valueOf(line);
  if (/^["'[{|>&*!]/.test(value)) return undefined;
  const colon = value.search(/:(\s|$)/);
  if (colon === -1) return undefined;
  const mended = quoted(line, index, value);
  return {
    index: index + colon,
    message: 'A text that holds a colon and a space needs quotes around it.',
    remedy: `write ${shorten(mended.trim())}`,
    mended,
    isCertain: true,
  };
}

/** Where the quote that a value starts with is closed, or -1; `''` in single and `\"` in double quotes close nothing. */
function closingQuote(value: string, quote: string): number {
  for (let index = 1; index < value.length; index += 1) {
    if (quote === '"' && value[index] === '\\') index += 1;
    else if (value[index] === quote) {
      if (quote === "'" && value[index + 1] === "'") index += 1;
      else return index;
    }
  }
  return -1;
}

/** The line with its value in straight quotes; curly ones around it were meant to be those. */
function quoted(line: string, index: number, value: string): string {
  const words = value.replace(/^“(.*)”$/, '$1').replace(/["\\]/g, '\\$&');
  return `${line.slice(0, index)}"${words}"`;
}
