import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';

/** Ten times the longest guide: more is no text that somebody wrote. */
const MOST_BYTES = 500_000;

/** A file's text with plain line endings and nothing before its first character, and what was wrong with it. */
export interface TextFile {
  /** Nothing when it cannot be read. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a content file. A file that is empty, too large or no text is reported and not read. */
export async function readTextFile(root: string, file: string): Promise<TextFile> {
  const path = join(root, file);
  const { size } = await stat(path);
  if (size > MOST_BYTES) {
    return unreadable(file, {
      code: 'TRV010',
      message: `The file has ${(size / 1_000_000).toFixed(1)} MB; a content file has at most ${MOST_BYTES / 1_000_000} MB.`,
      remedy:
        'look for a picture or a whole document that was pasted in, and take it out. A guide has about 20 kB.',
    });
  }
  const bytes = await readFile(path);
  let raw: string;
  try {
    raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return unreadable(file, {
      code: 'TRV011',
      message: 'The file is not written in UTF-8.',
      remedy:
        'save it again with the encoding UTF-8; in most editors the choice stands in "Save as".',
    });
  }
  if (raw.includes('\0')) {
    return unreadable(file, {
      code: 'TRV011',
      message: 'The file is no text: it holds characters that only programs write.',
      remedy: 'copy its words into a new file that is saved as plain text in UTF-8.',
    });
  }
  if (raw.trim() === '' || raw.trim() === '\uFEFF') {
    return unreadable(file, {
      code: 'TRV009',
      message: 'The file is empty.',
      remedy: 'write what belongs into it, starting with its fields, or delete it.',
    });
  }
  return readRaw(file, raw);
}

function unreadable(file: string, problem: Pick<Problem, 'code' | 'message' | 'remedy'>): TextFile {
  return { text: undefined, problems: [{ file, place: { line: 1, column: 1 }, ...problem }] };
}

function readRaw(file: string, raw: string): TextFile {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text === raw) return { text, problems: [] };
  const start = { line: 1, column: 1 };
  const fix = [{ file, start, end: { line: Infinity, column: Infinity }, text }];
  const problems: Problem[] = [];
  if (raw.startsWith('\uFEFF')) {
    problems.push({
      code: 'TRV008',
      file,
      place: start,
      message: 'An invisible mark (a byte-order mark) stands before the first character.',
      remedy:
        'save the file as "UTF-8" rather than "UTF-8 with BOM", or let npm run check -- --fix take it out.',
      fix,
    });
  }
  const line = raw.split('\n').findIndex((part) => part.includes('\r')) + 1;
  if (line > 0) {
    problems.push({
      code: 'TRV007',
      file,
      place: { line, column: 1 },
      message: 'The lines end as on Windows (CRLF).',
      remedy:
        'choose "LF" in the status bar of the editor and save, or let npm run check -- --fix do it.',
      fix,
    });
  }
  return { text, problems };
}
