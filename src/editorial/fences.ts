import { type Problem, replaceLine } from '../domain/problem.ts';
import { type SplitFile, splitFrontmatter } from './frontmatter.ts';

/** What somebody types, or a word processor makes, of three hyphens. */
const ALMOST = /^\s*(?:-{1,2}|-{4,}|-*[–—]+-*|- - -|---)\s*$/;
const FIELD = /^[A-Za-z_]\w*:(\s|$)/;

/**
 * Takes a file apart at the two lines of three hyphens around its fields. Where one of them is not
 * as it must be, that is reported, and the file taken apart as it was meant.
 */
export function readFences(
  file: string,
  text: string,
): { readonly split: SplitFile | undefined; readonly problems: readonly Problem[] } {
  const split = splitFrontmatter(text);
  if (split) return { split, problems: [] };
  const lines = text.split('\n');
  return findOpening(file, lines) ?? findClosing(file, lines);
}

type Reading = ReturnType<typeof readFences>;

/** The first line is not the opening one; nothing when it is. */
function findOpening(file: string, lines: readonly string[]): Reading | undefined {
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = lines[first] ?? '';
  const place = { line: 1, column: 1 };
  if (first === 0 && line.trimEnd() === '---') return undefined;
  if (ALMOST.test(line)) {
    const rest = ['---', ...lines.slice(first + 1)];
    const problem: Problem =
      first === 0
        ? {
            code: 'TRV001',
            file,
            place,
            message: `The first line is "${line}" instead of three hyphens.`,
            remedy: 'write --- and nothing else on it.',
            fix: [replaceLine(file, 1, '---')],
          }
        : {
            code: 'TRV001',
            file,
            place,
            message: 'Empty lines stand before the fields.',
            remedy: 'delete them, so that the file starts with the three hyphens.',
            fix: [{ file, start: place, end: { line: first + 1, column: 1 }, text: '' }],
          };
    return goOn(file, rest, first, [problem]);
  }
  const isField = FIELD.test(line);
  const problem: Problem = {
    code: 'TRV001',
    file,
    place,
    message: isField
      ? 'The three hyphens before the fields are missing.'
      : 'The file has no fields at its top.',
    remedy: isField
      ? 'put a line with --- above the first field.'
      : 'start it with a line of three hyphens, the fields, and another line of three hyphens, as the other files in this folder do.',
    ...(isField ? { fix: [{ file, start: place, end: place, text: '---\n' }] } : {}),
  };
  return isField
    ? goOn(file, ['---', ...lines.slice(first)], first - 1, [problem])
    : { split: undefined, problems: [problem] };
}

/** The second line of hyphens is missing: found by what is nearly one, or by where the text begins. */
function findClosing(file: string, lines: readonly string[]): Reading {
  const almost = lines.findIndex((line, index) => index > 0 && ALMOST.test(line));
  const isAlmost = almost !== -1;
  const text = lines.findIndex(
    (line, index) => index > 0 && (line.trim() === '' || /^(#{1,6} |<[A-Z])/.test(line)),
  );
  const at = isAlmost ? almost : text === -1 ? lines.length - 1 : text;
  const start = { line: at + 1, column: 1 };
  const problem: Problem = {
    code: 'TRV001',
    file,
    place: start,
    message: isAlmost
      ? `The fields end with "${(lines[at] ?? '').trim()}" instead of three hyphens.`
      : 'The three hyphens after the fields are missing.',
    remedy: isAlmost
      ? 'write --- and nothing else on this line.'
      : 'put a line with --- between the last field and the text.',
    ...(isAlmost
      ? { fix: [replaceLine(file, at + 1, '---')] }
      : text === -1
        ? {}
        : { fix: [{ file, start, end: start, text: '---\n' }] }),
  };
  if (text === -1 && !isAlmost) return { split: undefined, problems: [problem] };
  const closed = [...lines.slice(0, at), '---', ...lines.slice(isAlmost ? at + 1 : at)];
  const { split } = goOn(file, closed, 0, []);
  return {
    split: split && !isAlmost ? { ...split, bodyLine: split.bodyLine - 1 } : split,
    problems: [problem],
  };
}

/** The file taken apart as it was meant; `offset` lines stand above it on the disk. */
function goOn(
  file: string,
  lines: readonly string[],
  offset: number,
  problems: readonly Problem[],
): Reading {
  const text = lines.join('\n');
  const split = splitFrontmatter(text);
  if (split) {
    const { yamlLine, bodyLine } = split;
    return {
      split: { ...split, yamlLine: yamlLine + offset, bodyLine: bodyLine + offset },
      problems,
    };
  }
  const closing = findClosing(file, lines);
  return { split: undefined, problems: [...problems, ...closing.problems] };
}
