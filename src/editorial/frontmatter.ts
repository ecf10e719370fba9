import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Position, Problem } from '../domain/problem.ts';
import { sourceOffset } from './source-offset.ts';
import { findYamlProblem } from './yaml-problems.ts';

/** A YAML text that was read, and where each of its fields stands. */
export interface Frontmatter {
  readonly data: unknown;
  /** The place of a field in the file; for one that is missing, of the nearest field that holds it. */
  placeOf(field: readonly (string | number)[]): Position;
  /** The place of a character of a field's text, counted from 0; of the field where it has no text. */
  placeOfText(field: readonly (string | number)[], offset: number): Position;
  /** The place of a field's name. */
  nameOf(field: readonly (string | number)[]): Position;
  /** From where to where the value of a field stands, its quotes included. */
  rangeOf(field: readonly (string | number)[]): {
    readonly start: Position;
    readonly end: Position;
  };
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

/** More than these in one file, and the lines are no fields. */
const MOST_FAULTS = 20;

/**
 * Reads YAML that starts on line `firstLine` of a file. What is not YAML comes back as problems;
 * where it is clear how the line can be read, the rest is read on, so that one run tells everything.
 */
export function readYaml(
  file: string,
  yaml: string,
  firstLine: number,
): { readonly frontmatter?: Frontmatter; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let text: string | undefined = yaml;
  while (text !== undefined && problems.length < MOST_FAULTS) {
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    const placeAt = (offset: number): Position => {
      const { line, col } = lineCounter.linePos(offset);
      return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
    };
    const found = findYamlProblem({ file, yaml: text, firstLine, document, placeAt });
    if (!found) return { frontmatter: frontmatterOf(document, text, firstLine, placeAt), problems };
    problems.push(found.problem);
    text = found.mended;
  }
  return { problems };
}

function frontmatterOf(
  document: Document.Parsed,
  yaml: string,
  firstLine: number,
  placeAt: (offset: number) => Position,
): Frontmatter {
  const placeOf: Frontmatter['placeOf'] = (field) => {
    for (let length = field.length; length > 0; length -= 1) {
      const offset = findOffset(document, field.slice(0, length));
      if (offset !== undefined) return placeAt(offset);
    }
    return { line: firstLine, column: 1 };
  };
  return {
    data: document.toJS() ?? {},
    placeOf,
    placeOfText(field, offset) {
      const found = findTextOffset(document, yaml, field, offset);
      return found === undefined ? placeOf(field) : placeAt(found);
    },
    nameOf: (field) => placeAt(findName(document, field) ?? 0),
    rangeOf(field) {
      const value = document.getIn(field, true);
      const [start, end] = (isNode(value) && value.range) || [0, 0];
      return { start: placeAt(start), end: placeAt(end) };
    },
  };
}

/** The indicators and the line break before a text on lines of its own, or an opening quote. */
const BEFORE_TEXT = /^(?:[|>][^\n]*\n|["'])/;

/** Where a character of a field's text stands in the YAML. */
function findTextOffset(
  document: Document,
  yaml: string,
  field: readonly (string | number)[],
  offset: number,
): number | undefined {
  const node = document.getIn(field, true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
  const source = yaml.slice(node.range[0], node.range[1]);
  const start = BEFORE_TEXT.exec(source)?.[0].length ?? 0;
  const found = sourceOffset(source.slice(start), node.value, offset);
  return found === undefined ? undefined : node.range[0] + start + found;
}

/** Where a field's plain value starts; where it holds more than one line of its own, its name. */
function findOffset(document: Document, field: readonly (string | number)[]): number | undefined {
  const value = document.getIn(field, true);
  const name = isScalar(value) ? undefined : findName(document, field);
  return name ?? (isNode(value) ? value.range?.[0] : undefined);
}

function findName(document: Document, field: readonly (string | number)[]): number | undefined {
  const parent = field.length > 1 ? document.getIn(field.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const name = field.at(-1);
  const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key;
  return isNode(key) ? key.range?.[0] : undefined;
}
