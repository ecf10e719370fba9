import { type AnyTextEntry, placeInBody } from '../domain/entry.ts';
import type { Code, Problem } from '../domain/problem.ts';

interface Slip {
  readonly code: Code;
  /** What Markdown left standing in the file's own characters; a backslash says that it shall be printed. */
  readonly pattern: RegExp;
  readonly message: string;
  readonly remedy: string;
}

const SLIPS: readonly Slip[] = [
  {
    code: 'TRV145',
    pattern: /(?<!\\)\[[^\][]*(?<!\\)\](?:\s+\((?=[./#]|https?:)|\([^)]*$)|(?<!\\)\]\(/,
    message: 'A link is not finished, and its brackets would be printed.',
    remedy:
      'write it without a space between the two parts, and close both: [what a reader finds there](./index.mdx).',
  },
  {
    code: 'TRV146',
    pattern: /(?<!\\)(?:\*\*|(?<![\w*])\*(?=\w)|(?<=\w)\*(?![\w*]))/,
    message: 'An asterisk would be printed.',
    remedy:
      'put the same number of asterisks right before and right after the words: **so**; write \\* to print one.',
  },
  {
    code: 'TRV147',
    pattern: /^#{1,6}\S/,
    message: 'A heading needs a space behind its number signs.',
    remedy: 'write "## ", with the space, and then the heading.',
  },
  {
    code: 'TRV148',
    pattern: /^\s*\|.*\|\s*$|\|\s*-{3,}/m,
    message: 'A table is not finished, and its bars would be printed.',
    remedy:
      'put an empty line above it, a line of | --- | below its first row, and as many bars in each row.',
  },
];

/** Reports marks of Markdown that did not become what they were meant to be and would be printed. */
export function checkMarkdownSlips(entry: AnyTextEntry): readonly Problem[] {
  return entry.body.passages.flatMap(({ runs, kind }) =>
    runs.flatMap(({ source, position, isCode }) =>
      isCode
        ? []
        : SLIPS.filter(({ code }) => code !== 'TRV147' || kind === 'paragraph').flatMap(
            ({ code, pattern, message, remedy }) => {
              const index = pattern.exec(source)?.index;
              if (index === undefined) return [];
              const before = source.slice(0, index).split('\n');
              const place = placeInBody(entry, {
                line: position.line + before.length - 1,
                column: (before.at(-1)?.length ?? 0) + (before.length === 1 ? position.column : 1),
              });
              return { code, file: entry.file, place, message, remedy };
            },
          ),
    ),
  );
}
