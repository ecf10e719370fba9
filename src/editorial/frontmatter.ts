import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Place, Problem } from '../domain/problem.ts';

/** A YAML text that was read, and where each of its fields stands. */
export interface Frontmatter {
  readonly data: unknown;
  /** The place of a field in the file; for one that is missing, of the nearest field that holds it. */
  placeOf(field: readonly (string | number)[]): Place;
}

/** A file of `---`, YAML, `---` and a text, taken apart. Lines are counted from 1. */
export interface SplitFile {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Takes frontmatter and text apart; nothing when the file does not start with `---` or never closes it. */
export function splitFrontmatter(text: string): SplitFile | undefined {
  const match = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(\n|$)/.exec(text);
  if (!match) return undefined;
  const yaml = match[1] ?? '';
  return {
    yaml,
    yamlLine: 2,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

/** Reads YAML that starts on line `firstLine` of a file; what is not YAML comes back as problems. */
export function readYaml(
  file: string,
  yaml: string,
  firstLine: number,
): { readonly frontmatter?: Frontmatter; readonly problems: readonly Problem[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file,
        place: placeAt(error.pos[0]),
        code: 'TRV002',
        message: `This is not valid YAML: ${plainReason(error.code, error.message)}`,
        remedy:
          'compare the line, and the one above it, with the same field in a guide that works. A text that holds a colon needs straight quotes around it.',
      })),
    };
  }
  let data: unknown;
  try {
    data = document.toJS() ?? {};
  } catch {
    // The only error that parsing leaves for later: an alias, which no content file needs.
    return {
      problems: [
        {
          file,
          place: { line: firstLine, column: 1 },
          code: 'TRV003',
          message: 'A value begins with an asterisk, which YAML takes for a reference.',
          remedy: 'put the value that begins with * in straight quotes.',
        },
      ],
    };
  }
  return {
    problems: [],
    frontmatter: {
      data,
      placeOf(field) {
        for (let length = field.length; length > 0; length -= 1) {
          const offset = findOffset(document, field.slice(0, length));
          if (offset !== undefined) return placeAt(offset);
        }
        return { line: firstLine, column: 1 };
      },
    },
  };
}

/** Where a field's plain value starts; where it holds more than one line of its own, its name. */
function findOffset(document: Document, field: readonly (string | number)[]): number | undefined {
  const value = document.getIn(field, true);
  const name = field.at(-1);
  const parent = field.length > 1 ? document.getIn(field.slice(0, -1), true) : document.contents;
  if (!isScalar(value) && isMap(parent)) {
    const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key;
    if (isNode(key) && key.range) return key.range[0];
  }
  return isNode(value) ? value.range?.[0] : undefined;
}

/** The commonest slips in an editor's words; the parser's own for the rest. */
function plainReason(code: string, message: string): string {
  switch (code) {
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'the indentation does not fit the line above, or a quote is not closed.';
    case 'MISSING_CHAR':
      return 'a closing quote or bracket is missing.';
    case 'TAB_AS_INDENT':
      return 'it is indented with a tab; use spaces.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a text that holds a colon stands here without quotes.';
    case 'DUPLICATE_KEY':
      return 'the same field stands twice.';
    default:
      return message.replace(/\s+/g, ' ').trim();
  }
}
