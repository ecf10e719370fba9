import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/step.ts';
import { checkContent } from '../../../src/editorial/check-content.ts';
import { loadDictionary } from '../../../src/editorial/prose/dictionary.ts';
import { parseWords } from '../../../src/editorial/prose/language.ts';
import { checkOwnDictionary, OWN_DICTIONARY } from '../../../src/editorial/prose/own-dictionary.ts';
import { aContentFolder } from '../../fixtures/content-folder.ts';
import { proseFile, GUIDE_FILE } from '../../fixtures/prose.ts';
import { TODAY } from '../../fixtures/entries.ts';

test('the check reads the dictionary of the project', async () => {
  const text = proseFile({ text: 'It is a zorblatt.' });
  const without = await aContentFolder({ [GUIDE_FILE]: text });
  const withIt = await aContentFolder({ [GUIDE_FILE]: text, [OWN_DICTIONARY]: 'zorblatt\r\n' });
  expect((await checkContent(without, TODAY)).problems.map(({ code }) => code)).toEqual(['TRV701']);
  expect((await checkContent(withIt, TODAY)).problems).toEqual([]);
});

test.each([
  ['two words', 'Akka\n  Durable Objects\n', { line: 2, column: 3 }, 'each of its words'],
  ['a compound', 'vitest-pool\n', { line: 1, column: 1 }, 'each of its words'],
  ['digits', 'D1 # a database\n', { line: 1, column: 1 }, 'take the line out'],
  ['capitals only', 'SDVOSB\n', { line: 1, column: 1 }, 'take the line out'],
])('a line of %s is refused', (_what, lines, place, remedy) => {
  expect(checkOwnDictionary(lines)).toMatchObject([
    {
      code: 'TRV709',
      file: OWN_DICTIONARY,
      place,
      remedy: expect.stringContaining(remedy) as string,
    },
  ]);
});

test('words, comments and empty lines are what a dictionary holds', () => {
  expect(checkOwnDictionary('# Names\n\nvCPU\r\nClickHouse # a database\n')).toEqual([]);
});

describe('the dictionary of this site', async () => {
  const words = parseWords(await readFile(join(root, OWN_DICTIONARY), 'utf8'));
  const language = await loadDictionary([]);

  test('has no word that needs no line', () => {
    expect(words.filter((word) => language.has(word))).toEqual([]);
  });

  test('is the one that cspell reads in an editor', async () => {
    const config: unknown = JSON.parse(await readFile(join(root, 'cspell.json'), 'utf8'));
    expect(config).toMatchObject({
      language: 'en-US',
      dictionaryDefinitions: [{ name: 'truvisory', path: `./${OWN_DICTIONARY}` }],
      dictionaries: ['truvisory'],
    });
  });
});
