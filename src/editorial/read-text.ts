import { VFileMessage } from 'vfile-message';
import { type Body, readBody } from '../domain/body.ts';
import type { Problem } from '../domain/problem.ts';
import { describeTextFault, type TextFault } from './mdx-faults.ts';

/** More than these in one text, and the file is something else than a text. */
const MOST_FAULTS = 20;

/**
 * Reads the text of a file. What cannot be read is reported, its paragraph left out, and the rest
 * read on, so that one run tells everything: the body is then no whole one.
 */
export function readText(
  file: string,
  { body: text, bodyLine }: { readonly body: string; readonly bodyLine: number },
): { readonly body: Body | undefined; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let markdown = text;
  while (problems.length < MOST_FAULTS) {
    try {
      return { body: readBody(markdown), problems };
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error;
      const fault = describeTextFault(markdown, error);
      problems.push(problemOf(file, bodyLine, fault));
      const rest = withoutBlock(markdown, fault.position.line);
      if (rest === markdown) break;
      markdown = rest;
    }
  }
  return { body: undefined, problems };
}

function problemOf(
  file: string,
  bodyLine: number,
  { position, message, remedy, mended }: TextFault,
): Problem {
  const { column } = position;
  const start = { line: bodyLine + position.line - 1, column };
  const edit = mended && {
    file,
    start,
    end: { line: start.line, column: column + mended.length },
    text: mended.text,
  };
  return { code: 'TRV004', file, place: start, message, remedy, ...(edit ? { fix: [edit] } : {}) };
}

/** The text with a block, from empty line to empty line, made empty; every other line keeps its number. */
function withoutBlock(markdown: string, line: number): string {
  const lines = markdown.split('\n');
  const isEmpty = (index: number) => (lines[index] ?? '').trim() === '';
  let start = line - 1;
  let end = line - 1;
  while (start > 0 && !isEmpty(start - 1)) start -= 1;
  while (end < lines.length && !isEmpty(end)) end += 1;
  return lines.map((text, index) => (index >= start && index < end ? '' : text)).join('\n');
}
