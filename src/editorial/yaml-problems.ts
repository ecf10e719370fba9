import { type Document, isAlias, isScalar, visit } from 'yaml';

import { type Position, type Problem, replaceLine } from '../domain/problem.ts';
import { findLineFault } from './yaml-faults.ts';

/** A YAML text that a parser has looked at. */
export interface ParsedYaml {
  readonly file: string;
  readonly yaml: string;
  /** The line of the file on which it starts. */
  readonly firstLine: number;
  readonly document: Document.Parsed;
  readonly placeAt: (offset: number) => Position;
}

/** A problem, and the text in which it is mended, where it is clear how it can be read. */
export interface YamlProblem {
  readonly problem: Problem;
  readonly mended: string | undefined;
}

/** What keeps a YAML text from being read; the first of it, since what a parser says after that is confused. */
export function findYamlProblem(parsed: ParsedYaml): YamlProblem | undefined {
  const [error] = parsed.document.errors;
  if (!error) return findMark(parsed);
  if (error.code === 'DUPLICATE_KEY')
    return { problem: describe(parsed, error), mended: undefined };
  return fromLine(parsed) ?? { problem: describe(parsed, error), mended: undefined };
}

/** What is used of a parser's error. */
type Fault = Pick<Document.Parsed['errors'][number], 'code' | 'message' | 'pos'>;

/** The line that caused an error, where it is one of the known slips. */
function fromLine({ file, yaml, firstLine }: ParsedYaml): YamlProblem | undefined {
  const fault = findLineFault(yaml);
  if (!fault) return undefined;
  const { column, message, remedy, mended, isCertain } = fault;
  const line = firstLine + fault.line - 1;
  return {
    problem: {
      code: 'TRV002',
      file,
      place: { line, column },
      message,
      remedy,
      ...(mended !== undefined && isCertain ? { fix: [replaceLine(file, line, mended)] } : {}),
    },
    mended: mended === undefined ? undefined : withLine(yaml, fault.line, mended),
  };
}

function withLine(yaml: string, line: number, text: string): string {
  return yaml
    .split('\n')
    .map((before, index) => (index === line - 1 ? text : before))
    .join('\n');
}

/** An error of which only the parser's own place and words are known. */
function describe({ file, placeAt }: ParsedYaml, error: Fault): Problem {
  const place = placeAt(error.pos[0]);
  if (error.code === 'DUPLICATE_KEY') {
    return {
      code: 'TRV002',
      file,
      place,
      message: 'The same field stands twice.',
      remedy: 'keep one of the two.',
    };
  }
  return {
    code: 'TRV002',
    file,
    place,
    message: `The fields cannot be read from here on: ${plainReason(error)}`,
    remedy:
      'compare the line, and the one above it, with the same field in a guide that works. A text that holds a colon needs straight quotes around it.',
  };
}

/** What the parser says, in an editor's words; its own for what is rare. */
function plainReason({ code, message }: Fault): string {
  switch (code) {
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'the indentation does not fit the line above, or a quote is not closed.';
    case 'MISSING_CHAR':
      return 'a closing quote or bracket is missing.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a text that holds a colon stands here without quotes.';
    default:
      return message.replace(/\s+/g, ' ').trim();
  }
}

/** A value whose first mark, or whose `#`, YAML takes for something else without saying so. */
function findMark(parsed: ParsedYaml): YamlProblem | undefined {
  const { file, yaml, document, placeAt } = parsed;
  let found: { readonly offset: number; readonly mark: string } | undefined;
  visit(document, {
    Node(_key, node) {
      const start = node.range?.[0];
      if (start === undefined) return undefined;
      const comment = isScalar(node) ? node.comment : undefined;
      if (isAlias(node)) found = { offset: start, mark: '*' };
      else if (node.anchor !== undefined)
        found = { offset: yaml.lastIndexOf('&', start), mark: '&' };
      else if (node.tag?.startsWith('!') && !node.tag.startsWith('!!'))
        found = { offset: yaml.lastIndexOf('!', start), mark: '!' };
      else if (typeof comment === 'string' && /^\S/.test(comment))
        found = { offset: yaml.indexOf(`#${comment}`, start), mark: '#' };
      return found ? visit.BREAK : undefined;
    },
  });
  if (!found) return undefined;
  const { offset, mark } = found;
  const line = mark === '#' ? undefined : fromLine(parsed);
  if (line) return { ...line, problem: { ...line.problem, code: 'TRV003' } };
  return {
    problem: {
      code: 'TRV003',
      file,
      place: placeAt(offset),
      message:
        mark === '#'
          ? 'What stands behind " #" is taken for a remark and never printed.'
          : `A value that begins with ${mark} is taken for a reference, not for words.`,
      remedy: 'put straight quotes around the whole value: "…".',
    },
    mended: undefined,
  };
}
