import type { Position } from '../../domain/problem.ts';

/** How much of a long line is shown: paragraphs are one line each. */
const WIDTH = 100;

/**
 * The line of a text that a problem is about, with the one above it and a mark below the column;
 * nothing when the text has no such line. Of a long line, only what stands around the mark is shown.
 */
export function codeFrame(text: string, { line, column }: Position): string | undefined {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const shown = lines[line - 1];
  if (shown === undefined) return undefined;
  const from = Math.max(0, Math.min(column - 1 - WIDTH / 2, shown.length - WIDTH));
  const cut = (source: string) => printable(source.slice(from, from + WIDTH));
  const margin = String(line).length;
  const before = from > 0 ? '…' : '';
  const after = shown.length > from + WIDTH ? '…' : '';
  const above = lines[line - 2];
  const number = (value: number) => String(value).padStart(margin);
  return [
    ...(above === undefined || from > 0 ? [] : [`  ${number(line - 1)} | ${cut(above)}`]),
    `> ${number(line)} | ${before}${cut(shown)}${after}`,
    `  ${' '.repeat(margin)} | ${' '.repeat(before.length + column - 1 - from)}^`,
  ]
    .map((row) => row.trimEnd())
    .join('\n');
}

/** A line in which nothing moves the mark, or hides. */
function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '�');
}
