import { expect, test } from 'vitest';
import { heading, link, list, markdownCopy, stringify, text } from '../../src/surfaces/markdown.ts';
import { cellsOf, nodesOf, parseMarkdown, wordsOf } from '../fixtures/markdown.ts';

const url = 'https://truvisory.com/things/';

/** The copy of a text below its headline. */
function bodyOf(html: string): string {
  return markdownCopy({ title: 'A page', html }).replace('# A page\n\n', '');
}

test('a copy begins with the headline', () => {
  expect(markdownCopy({ title: 'A page', html: '<p>Some.</p>' })).toBe('# A page\n\nSome.\n');
});

// What Markdown or MDX would take for its own.
const AWKWARD = [
  'a < b & c',
  '<b>not bold</b>',
  '&amp; stays',
  '*not* a _stress_ or **so**',
  '[no](link)',
  'a [box] and ![one](two)',
  '`no code`',
  '1. no list',
  '- no list',
  '+ no list',
  '# no heading',
  '> no quotation',
  'a | b',
  '~~stays~~',
  'back\\slash',
  '{no: expression}',
  '<Cite source="x" />',
  'snake_case and 2 * 3 * 4',
  '---',
];

test.each(AWKWARD)('“%s” stays what it is, in every place', (words) => {
  const html = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const root = parseMarkdown(
    markdownCopy({
      title: words,
      html: `<h2>${html}</h2><p>${html}</p><ul><li>${html}</li></ul><table><thead><tr><th>${html}</th><th>x</th></tr></thead><tbody><tr><td>y</td><td>${html}</td></tr></tbody></table><p><a href="${url}">${html}</a> <strong>${html}</strong></p>`,
    }),
  );
  expect(nodesOf(root, 'html')).toEqual([]);
  const [h1, h2] = nodesOf(root, 'heading');
  expect([h1, h2].map((node) => node && wordsOf(node))).toEqual([words, words]);
  expect(nodesOf(root, 'listItem').map(wordsOf)).toEqual([words]);
  expect(nodesOf(root, 'table').map(cellsOf)).toEqual([
    [
      [words, 'x'],
      ['y', words],
    ],
  ]);
  expect(root.children.filter(({ type }) => type === 'paragraph').map(wordsOf)).toEqual([
    words,
    `${words} ${words}`,
  ]);
  expect(nodesOf(root, 'link').at(-1)).toMatchObject({ url });
  expect(nodesOf(root, 'strong').map(wordsOf)).toEqual([words]);
});

test('cells are not padded to one width', () => {
  expect(
    bodyOf(
      '<table><thead><tr><th>Case</th><th>US dollars a month</th></tr></thead><tbody><tr><th>One</th><td>$5</td></tr></tbody></table>',
    ),
  ).toBe('| Case | US dollars a month |\n| - | - |\n| One | $5 |\n');
});

test('a cell of two columns takes the place of two', () => {
  const root = parseMarkdown(
    bodyOf(
      '<table><thead><tr><th>Item</th><th colspan="2">A month</th></tr></thead><tbody><tr><th>Plan</th><td>$5</td><td>1 × $5</td></tr></tbody></table>',
    ),
  );
  expect(nodesOf(root, 'table').map(cellsOf)).toEqual([
    [
      ['Item', 'A month', ''],
      ['Plan', '$5', '1 × $5'],
    ],
  ]);
});

test('a list of lines has no blank lines in it, also where a line has a list of its own', () => {
  expect(
    bodyOf('<ul><li>One<ul><li>a</li><li>b</li></ul></li><li>Two<ul><li>c</li></ul></li></ul>'),
  ).toBe('- One\n  - a\n  - b\n- Two\n  - c\n');
});

test('an entry of several paragraphs keeps them apart', () => {
  const body = bodyOf('<ol><li><b>One</b><p>First.</p><p>Second.</p></li><li>Two</li></ol>');
  expect(body).toBe('1. **One**\n\n   First.\n\n   Second.\n\n2. Two\n');
});

test('a quotation keeps its paragraphs', () => {
  expect(bodyOf('<blockquote><p>One</p><p>Two</p></blockquote>')).toBe('> One\n>\n> Two\n');
});

test('a list of links can be written as blocks', () => {
  expect(
    stringify([
      heading(2, 'A & B'),
      list([[link(url, 'One'), text(': what *it* is')], [text('Two')]]),
    ]),
  ).toBe(`## A & B\n\n- [One](${url}): what \\*it\\* is\n- Two\n`);
});
