import {
  BLOCK,
  FIELD,
  type Finding,
  type LineFault,
  type Recognizer,
  valueOf,
} from './yaml-line.ts';
import {
  findBareColon,
  findEarlyQuote,
  findOpenBracket,
  findOpenQuote,
  findReservedStart,
} from './yaml-value-faults.ts';

const RECOGNIZERS: readonly Recognizer[] = [
  findTab,
  findHardSpace,
  findTightHyphen,
  findTightColon,
  findOpenQuote,
  findEarlyQuote,
  findOpenBracket,
  findReservedStart,
  findBareColon,
  findMissingColon,
  findOddIndent,
];

/** The first known slip in a YAML text that a parser has refused, or nothing. Blocks of text are passed over. */
export function findLineFault(yaml: string): LineFault | undefined {
  const lines = yaml.split('\n');
  let blockIndent: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const indent = indentOf(line);
    if (blockIndent !== undefined && indent > blockIndent) continue;
    blockIndent = BLOCK.test(line) ? indent : undefined;
    for (const recognize of RECOGNIZERS) {
      const found = recognize(line, at, lines);
      if (!found) continue;
      const { index, ...fault } = found;
      return { line: at + 1, column: index + 1, ...fault };
    }
  }
  return undefined;
}

function findTab(line: string, at: number, lines: readonly string[]): Finding | undefined {
  const index = /^\s*/.exec(line)?.[0].indexOf('\t') ?? -1;
  if (index === -1) return undefined;
  return {
    index,
    message: 'The line is indented with a tab.',
    remedy: 'use spaces, as many as the lines around it have.',
    mended: line.replace(/^\s*/, ' '.repeat(indentOf(lines[at - 1] ?? ''))),
  };
}

function findHardSpace(line: string): Finding | undefined {
  const index = /^\s*(?:-\s*)?(?:[\w-]+:)?\s*/.exec(line)?.[0].indexOf('\u00a0') ?? -1;
  if (index === -1) return undefined;
  return {
    index,
    message: 'A space that came from a word processor stands where a plain one belongs.',
    remedy: 'delete it and type a space.',
    mended: line.replaceAll('\u00a0', ' '),
    isCertain: true,
  };
}

function findTightHyphen(line: string): Finding | undefined {
  const [, indent] = /^(\s*)-[A-Za-z"'“]/.exec(line) ?? [];
  if (indent === undefined) return undefined;
  const mended = `${indent}- ${line.slice(indent.length + 1)}`;
  return {
    index: indent.length,
    message: 'The hyphen of a list item is not followed by a space.',
    remedy: `write "${mended.trim()}".`,
    mended,
    isCertain: true,
  };
}

function findTightColon(line: string): Finding | undefined {
  const [, before, name, value] = FIELD.exec(line) ?? [];
  if (before === undefined || name === undefined || value === undefined) return undefined;
  if (value === '' || /^\s/.test(value)) return undefined;
  const mended = `${before}${name}: ${value}`;
  return {
    index: before.length + name.length,
    message: `The colon behind "${name}" is not followed by a space.`,
    remedy: `write "${mended.trim()}".`,
    mended,
    isCertain: true,
  };
}

function findMissingColon(line: string): Finding | undefined {
  // Only at the margin: further in, a line without a colon may be the rest of the text above.
  const [, name] = /^([A-Za-z_]\w*)\s+\S/.exec(line) ?? [];
  if (name === undefined || FIELD.test(line)) return undefined;
  return {
    index: name.length,
    message: `There is no colon behind "${name}".`,
    remedy: `if it is a field, write "${line.replace(/\s+/, ': ').trim()}"; if it belongs to the text above, indent it by two spaces.`,
  };
}

function findOddIndent(line: string, at: number, lines: readonly string[]): Finding | undefined {
  const above = lines[at - 1] ?? '';
  const [, lead] = FIELD.exec(above) ?? [];
  if (lead === undefined || !FIELD.test(line) || /^\s*- /.test(line)) return undefined;
  const isValueAbove = valueOf(above).value !== '' && !BLOCK.test(above);
  const indent = indentOf(line);
  const isBetween = lead.includes('-') ? indent > indentOf(above) : indent > lead.length;
  if (!isValueAbove || !isBetween || indent === lead.length) return undefined;
  return {
    index: indent,
    message: `The line is indented by ${indent} spaces; the field above it starts after ${lead.length}.`,
    remedy: `put ${lead.length} spaces in front of it.`,
    mended: `${' '.repeat(lead.length)}${line.trimStart()}`,
    isCertain: true,
  };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
