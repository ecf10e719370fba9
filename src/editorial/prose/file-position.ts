import type { Position } from '../../domain/problem.ts';

/** The offset of a position in a file, counted from 0. */
export function offsetAt(raw: string, { line, column }: Position): number {
  let offset = 0;
  for (let before = 1; before < line; before += 1) {
    const end = raw.indexOf('\n', offset);
    if (end === -1) break;
    offset = end + 1;
  }
  return offset + column - 1;
}

/** The position of an offset in a file. */
export function positionAt(raw: string, offset: number): Position {
  const before = raw.slice(0, offset);
  return {
    line: before.split('\n').length,
    column: offset - (before.lastIndexOf('\n') + 1) + 1,
  };
}

/**
 * Where the piece of `text` from `start` to `end` stands in a file that holds the text from `from`
 * on: in the file there may be more between the words, such as line breaks, quote marks of YAML and
 * backslashes, so the piece is looked for as often as it occurs in the text before.
 */
export function findAgain(
  raw: string,
  from: number,
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  const pattern = asWritten(text.slice(start, end));
  const before = [...text.slice(0, start).matchAll(pattern)].length;
  pattern.lastIndex = from;
  for (let skipped = 0; ; skipped += 1) {
    const match = pattern.exec(raw);
    if (!match) return undefined;
    if (skipped === before) return { start: match.index, end: match.index + match[0].length };
  }
}

/** The ways in which a file may hold words: quotes straight or set or doubled by YAML, words on two lines. */
function asWritten(words: string): RegExp {
  const source = words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’‘]/g, "(?:''|['’‘])")
    .replace(/["“”]/g, '(?:\\\\?"|[“”])')
    .replace(/\s+/g, '[\\s>]+');
  return new RegExp(source, 'gu');
}
