import { expect, test } from 'vitest';
import { readBody } from '../../src/domain/body.ts';

test.each([
  ['plain words', 'Two words.', 2],
  ['an empty text', '', 0],
  ['a heading and a paragraph', '## A heading\n\nSome text', 4],
  ['two lines of one paragraph', 'one\ntwo', 2],
  ['marks inside a word', 'un**believ**able', 1],
  ['a list', '- one\n- two', 2],
  ['a table', '| a | b |\n| - | - |\n| c | d |', 4],
  ['the text of a link without its address', '[two words](https://example.org/a) here', 3],
  ['code in a line', 'run `this` now', 3],
  ['the words inside a component', 'It took <Cite source="a">19%</Cite> longer', 4],
  ['a comment', '{/* not for readers */}', 0],
])('the word count counts what a reader sees: %s', (_what, markdown, words) => {
  expect(readBody(markdown).words).toBe(words);
});

test('a heading is read as the page prints it, with its quotes set', () => {
  expect(readBody("## What's left").headings).toMatchObject([
    { text: 'What’s left', slug: 'whats-left' },
  ]);
});

test('headings keep their level and their words', () => {
  expect(readBody('## One\n\n### *Two* things').headings).toMatchObject([
    { depth: 2, text: 'One' },
    { depth: 3, text: 'Two things' },
  ]);
});

test.each([
  ['## What it costs', ['what-it-costs']],
  ["## What's a CTO?", ['whats-a-cto']],
  ['## Cost\n\n## Cost', ['cost', 'cost-1']],
])('headings get the anchors that GitHub gives them: %j', (markdown, slugs) => {
  expect(readBody(markdown).headings.map(({ slug }) => slug)).toEqual(slugs);
});

test('a link is found with its address, line and column', () => {
  expect(readBody('First line.\n\nSee [it](./it.mdx#part).').links).toMatchObject([
    { href: './it.mdx#part', position: { line: 3, column: 5 } },
  ]);
});

test.each([
  ['inside a sentence', 'It took <Cite source="a" statistic="b">19%</Cite> longer.'],
  ['on lines of its own', '<Cite source="a" statistic="b">\n\n19%\n\n</Cite>'],
])('a component is found with its attributes and its text: %s', (_where, markdown) => {
  expect(readBody(markdown).uses).toMatchObject([
    { name: 'Cite', attributes: { source: 'a', statistic: 'b' }, text: '19%' },
  ]);
});

test.each([
  ['in braces', '<Figure id={plot} />'],
  ['left out', '<Figure id />'],
])('an attribute whose value is %s has no value', (_how, markdown) => {
  expect(readBody(markdown).uses[0]?.attributes).toEqual({ id: undefined });
});

test('a spread of attributes counts as an attribute', () => {
  expect(Object.keys(readBody('<Figure {...props} />').uses[0]?.attributes ?? {})).toHaveLength(1);
});

test.each([
  ['code in a sentence', 'It is {new Date()} now.', 'code'],
  ['code on a line of its own', 'Text.\n\n{secret}', 'code'],
  ['an import', "import A from './a.js'\n\nText.", 'import'],
  ['an export', 'export const a = 1\n\nText.', 'import'],
])('%s is foreign to a text', (_what, markdown, kind) => {
  expect(readBody(markdown).foreign).toMatchObject([{ kind }]);
});

test.each([
  '{/* a note */}',
  'Text {/* a note */} goes on.',
  '{/* two\nlines */}',
  'An escaped \\{ brace',
])('a comment or an escaped brace is not foreign: %j', (markdown) => {
  expect(readBody(markdown).foreign).toEqual([]);
});

test('a text with a component that is never closed is refused', () => {
  expect(() => readBody('Text.\n\n<Note>\n\nMore.')).toThrow('Expected a closing tag for `<Note>`');
});

test.each([
  ['a brace that is never closed', 'Text.\n\nMore {text.'],
  ['an angle bracket before a number', 'Text.\n\nLess <5.'],
  ['a closing tag of another component', 'Text.\n\n<Note>More</Stat>'],
])('%s is refused with its line', (_what, markdown) => {
  expect(() => readBody(markdown)).toThrow(expect.objectContaining({ line: 3 }));
});
