import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entries } from '../../domain/entry.ts';
import type { Problem } from '../../domain/problem.ts';
import { parseWords } from './language.ts';
import { wordsOf } from './words.ts';

/** The words that are right here and in no dictionary, one a line; cspell reads the same file in an editor. */
export const OWN_DICTIONARY = 'content/dictionary.txt';

/** The dictionary's file as it is below `root`; a project may have none. */
export async function readOwnDictionary(root: string): Promise<string> {
  try {
    return await readFile(join(root, OWN_DICTIONARY), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

/**
 * The project's own words: those of its dictionary, and the names in its records, so that who cites
 * a publisher need not write its name down a second time.
 */
export function ownWords(lines: string, { authors, sources }: Entries): readonly string[] {
  const names = [
    ...authors.map(({ data }) => data.name),
    ...sources.map(({ data }) => data.publisher),
  ];
  return [
    ...parseWords(lines),
    ...names.flatMap((name) =>
      [...wordsOf(name)].map(({ word }) => word).filter((word) => /^\p{Lu}/u.test(word)),
    ),
  ];
}

/** Lines of the dictionary that can match no word of a text. */
export function checkOwnDictionary(lines: string): readonly Problem[] {
  return lines.split(/\r?\n/).flatMap((line, index) => {
    const word = line.replace(/#.*/, '').trim();
    const [only] = [...wordsOf(word)];
    if (word === '' || only?.word.length === word.length) return [];
    return [
      {
        code: 'TRV709' as const,
        file: OWN_DICTIONARY,
        place: { line: index + 1, column: line.indexOf(word) + 1 },
        message: `"${word}" is not one word of letters.`,
        remedy: /\s|-/.test(word)
          ? 'write each of its words on a line of its own; a text is checked word by word.'
          : 'take the line out: what holds digits, a dot or only capitals is not looked up.',
      },
    ];
  });
}

/** Where a new word belongs in the order of the alphabet, as a part of a sentence: `, below "Hyperdrive"`. */
export function placeInDictionary(word: string, lines: string): string {
  const before = parseWords(lines).findLast((other) => other.localeCompare(word, 'en-US') < 0);
  return before === undefined ? '' : `, below "${before}"`;
}
