import { expect, test } from 'vitest';
import { checkMarkdownSlips } from '../../src/editorial/markdown-slips.ts';
import { aPage } from '../fixtures/entries.ts';

const find = (text: string) => checkMarkdownSlips(aPage('about', {}, `${text}\n`));

test.each([
  ['Read [it](./about.mdx and go on.', 'TRV145', 6],
  ['Read [it] (./about.mdx).', 'TRV145', 6],
  ['Read **it and go on.', 'TRV146', 6],
  ['Read *it and go on.', 'TRV146', 6],
  ['##A heading', 'TRV147', 1],
  ['| a | b |', 'TRV148', 1],
])('%s', (text, code, column) => {
  expect(find(text)).toMatchObject([{ code, place: { line: 10, column } }]);
});

test('a slip in a later line of a paragraph is placed on that line', () => {
  expect(find('One line,\nand **another.')).toMatchObject([{ place: { line: 11, column: 5 } }]);
});

test.each([
  'Read [it](./about.mdx), **now** and *then*.',
  'Two \\* three, and \\*\\* twice.',
  'Write `**so**` and `[it] (x)`.',
  'Two * three are six.',
  'It is [sic] (as printed), said in \\[brackets\\] (twice).',
  '# A heading\n\n| a | b |\n| --- | --- |\n| c | d |',
  'Number #1 of two.',
])('is silent on: %s', (text) => {
  expect(find(text)).toEqual([]);
});
