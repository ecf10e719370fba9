import type { VFileMessage } from 'vfile-message';
import type { Position } from '../domain/problem.ts';

/** What keeps a text from being read, in an editor's words. The place is counted from 1 in the text. */
export interface TextFault {
  readonly position: Position;
  readonly message: string;
  readonly remedy: string;
  /** What mends it, where only one way is right: `length` characters from the place become `text`. */
  readonly mended?: { readonly length: number; readonly text: string };
}

/** A tag's opening with everything up to the next bracket: `<Cite source="a`. */
const OPENING = /<([A-Za-z][\w.]*)\b([^<>]*)/g;

/** Where and why a parser stopped. */
interface Stop {
  readonly markdown: string;
  readonly reason: string;
  readonly at: Position;
  /** The line at which it stopped. */
  readonly line: string;
}

const RECOGNIZERS: readonly ((stop: Stop) => TextFault | undefined)[] = [
  findHtmlComment,
  findAutolink,
  findCurlyQuote,
  findBareValue,
  findOpenQuote,
  findCode,
  findAngleBracket,
  findOpenTag,
  findStrayClosing,
];

/** What a parser stopped at, in an editor's words and at the place that an editor has to look at. */
export function describeTextFault(markdown: string, error: VFileMessage): TextFault {
  const at = placeOf(error);
  const stop = {
    markdown,
    reason: error.reason,
    at,
    line: markdown.split('\n')[at.line - 1] ?? '',
  };
  for (const recognize of RECOGNIZERS) {
    const fault = recognize(stop);
    if (fault) return fault;
  }
  return {
    position: at,
    message: `The text cannot be read: ${error.reason.replace(POSITIONS, '')}.`,
    remedy:
      'look for a component that is not closed, a quote that is not straight, or a "<" or "{" in the text: write "&lt;" and "\\{" to print them.',
  };
}

function findHtmlComment({ markdown, reason, at }: Stop): TextFault | undefined {
  const rest = markdown
    .split('\n')
    .slice(at.line - 1)
    .join('\n');
  const [comment, words = ''] = /<!--([\s\S]*?)-->/.exec(rest) ?? [];
  if (!reason.includes('to create a comment in MDX') || comment === undefined) return undefined;
  return {
    position: { line: at.line, column: Math.max(1, at.column - 1) },
    message: 'A text holds no HTML comment.',
    remedy: `write it as {/*${words.trimEnd()} */}, or take it out.`,
    ...(comment.includes('\n')
      ? {}
      : { mended: { length: comment.length, text: `{/*${words}*/}` } }),
  };
}

function findAutolink({ reason, at, line }: Stop): TextFault | undefined {
  if (!reason.includes('to create a link in MDX')) return undefined;
  const [, address = 'https://…'] = /<([^>\s]*)>/.exec(line) ?? [];
  return {
    position: { line: at.line, column: Math.max(1, line.indexOf('<') + 1) },
    message: 'An address between angle brackets is no link here.',
    remedy: `write [what a reader finds there](${address}).`,
  };
}

function findCurlyQuote({ reason, at, line }: Stop): TextFault | undefined {
  const [before, quote] = /^[^<>]*?([“”‘’])/.exec(line.slice(at.column - 1)) ?? [];
  if (!/attribute (value|name)|in tag/.test(reason) || before === undefined) return undefined;
  const column = at.column + before.length - 1;
  const [rest = ''] = /^[^>]*/.exec(line.slice(column - 1)) ?? [];
  return {
    position: { line: at.line, column },
    message: `A curly quote (${quote ?? ''}) stands in a tag, where only straight ones (") are read.`,
    remedy: 'delete the quotes in this tag and type them again, straight: source="…".',
    mended: { length: rest.length, text: rest.replace(/[“”‘’]/g, '"') },
  };
}

function findBareValue({ reason, at, line }: Stop): TextFault | undefined {
  if (!reason.includes('before attribute value')) return undefined;
  const [word = ''] = /^[^\s/>]+/.exec(line.slice(at.column - 1)) ?? [];
  return {
    position: at,
    message: 'The value of an attribute needs straight quotes around it.',
    remedy: `write "${word}", with the quotes.`,
    mended: { length: word.length, text: `"${word}"` },
  };
}

/** The first tag in which quotes do not come in pairs; the parser went on to the next quote, or to the end. */
function findOpenQuote({ markdown, reason }: Stop): TextFault | undefined {
  if (!/end of file in (attribute value|tag|name)|attribute name/.test(reason)) return undefined;
  for (const match of markdown.matchAll(OPENING)) {
    const [, name = '', attributes = ''] = match;
    if ((attributes.split('"').length - 1) % 2 === 0) continue;
    const [pairs = ''] = /^\s*(?:\w+="[^"]*"\s*)*\w+="[^"\s/]*/.exec(attributes) ?? [];
    return {
      position: positionAt(markdown, match.index),
      message: `A quote in <${name}> is opened and never closed.`,
      remedy: `close it behind the value: <${name} ${pairs.trim()}" />.`,
    };
  }
  return undefined;
}

function findCode({ markdown, reason, at, line }: Stop): TextFault | undefined {
  if (!/in expression|with acorn/.test(reason)) return undefined;
  const [word] = /^(?:import|export)\b/.exec(line) ?? [];
  if (word !== undefined) {
    return {
      position: { line: at.line, column: 1 },
      message: `A paragraph that begins with "${word}" is taken for code.`,
      remedy: 'begin the sentence with another word; the components need no import.',
    };
  }
  return {
    position: findOpenBrace(markdown) ?? at,
    message: 'A curly brace opens code here.',
    remedy: 'put a backslash before it to print it, \\{, or take it out.',
    mended: { length: 0, text: '\\' },
  };
}

function findAngleBracket({ reason, at, line }: Stop): TextFault | undefined {
  if (!reason.includes('before name')) return undefined;
  const column = line.lastIndexOf('<', at.column - 1) + 1 || at.column;
  return {
    position: { line: at.line, column },
    message: 'A "<" in the text opens a tag.',
    remedy: 'write "less than" or &lt; instead of it.',
    mended: { length: 1, text: '&lt;' },
  };
}

function findOpenTag({ reason, at }: Stop): TextFault | undefined {
  const [, name] = /Expected a closing tag for `<([\w.]*)>`/.exec(reason) ?? [];
  if (name === undefined) return undefined;
  return {
    position: at,
    message: `<${name}> is opened here and never closed.`,
    remedy: /^[A-Z]/.test(name)
      ? `write </${name}> where it ends, in the same paragraph; if no words belong to it, end the tag itself with "/>".`
      : "take it out: a text is Markdown and the site's own components. An empty line starts a new paragraph.",
  };
}

function findStrayClosing({ reason, at, line }: Stop): TextFault | undefined {
  const isAlone = reason.startsWith('Unexpected closing slash `/` in tag, expected an open tag');
  const [, name] =
    (isAlone
      ? /<\/([\w.]*)/.exec(line.slice(Math.max(0, at.column - 3)))
      : /Unexpected closing tag `<\/([\w.]*)>`/.exec(reason)) ?? [];
  if (name === undefined) return undefined;
  return {
    position: at,
    message: `</${name}> closes what is not open here.`,
    remedy: `take it out, or put <${name} …> in front of the words that belong to it.`,
  };
}

/** Positions in a parser's message count from the start of the text; the problem has the file's. */
const POSITIONS = / \((\d+):(\d+)(?:-\d+:\d+)?\)/g;

/** Where the parser stopped; at the end of the text it names the place only in its words. */
function placeOf({ place, reason }: VFileMessage): Position {
  if (place) return 'start' in place ? place.start : place;
  const [match] = reason.matchAll(POSITIONS);
  return { line: Number(match?.[1] ?? 1), column: Number(match?.[2] ?? 1) };
}

/** The first brace that opens and is not closed in its paragraph, unless it is printed. */
function findOpenBrace(markdown: string): Position | undefined {
  let start = 0;
  for (const block of markdown.split(/(?<=\n)\s*\n/)) {
    const index = /(?<!\\)\{(?![^{}]*\})/.exec(block)?.index;
    const from = markdown.indexOf(block, start);
    if (index !== undefined) return positionAt(markdown, from + index);
    start = from + block.length;
  }
  return undefined;
}

function positionAt(text: string, index: number): Position {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
