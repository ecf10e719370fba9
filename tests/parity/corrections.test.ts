import { expect, test } from 'vitest';
import { readCorrectionsAtom, readCorrectionsJson } from '../../src/parity/read-feed.ts';
import { readGraph } from '../../src/parity/read-graph.ts';
import { readPage } from '../../src/parity/read-html.ts';
import { readMarkdown } from '../../src/parity/read-markdown.ts';
import { compare } from '../../src/parity/view.ts';
import { builtPage } from '../fixtures/built-page.ts';

const LINES = ['2026-11-20 This page said six.', '2026-11-02 This page said two.'];

const comments = [
  { '@type': 'CorrectionComment', text: 'This page said six.', datePublished: '2026-11-20' },
  { '@type': 'CorrectionComment', text: 'This page said two.', datePublished: '2026-11-02' },
];

test('the corrections of a page are read with their days', () => {
  const html = builtPage(
    `<section class="corrections"><h2>Corrections</h2><ul>${[
      ['2026-11-20', 'six'],
      ['2026-11-02', 'two'],
    ]
      .map(
        ([day, number]) =>
          `<li><small><time datetime="${day}">A day</time></small> This page said ${number}.</li>`,
      )
      .join('')}</ul></section>`,
  );
  expect(readPage(html, 'https://truvisory.com/a/').corrections).toEqual(LINES);
});

test('those of the structured data are read from the page as from the article', () => {
  const page = { '@id': 'https://truvisory.com/a/#webpage', name: 'A' };
  const article = {
    '@type': 'Article',
    headline: 'A',
    abstract: 'B',
    author: { '@id': 'c' },
    datePublished: '2026-11-01',
    dateModified: '2026-11-20',
    correction: comments,
  };
  expect(readGraph([page, article]).corrections).toEqual(LINES);
  expect(readGraph([{ ...page, correction: comments }]).corrections).toEqual(LINES);
  expect(readGraph([page]).corrections).toEqual([]);
});

test('those of a copy are read from the list below their heading, and from no other list', () => {
  const copy = `# A

- Address: https://truvisory.com/a/

Words.

## Corrections

- This is how we correct.

## Corrections

- November 20, 2026: This page said six.
- November 2, 2026: This page said two.

## Sources
`;
  expect(readMarkdown(copy).corrections).toEqual(LINES);
  expect(readMarkdown(copy.replace(/- November.*\n/g, '')).corrections).toEqual([]);
});

test('those of the feeds are read with the addresses of their pages', () => {
  const address = 'https://truvisory.com/a/';
  const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><id>a</id><title>A</title><updated>2026-11-20T12:00:00Z</updated><entry><id>b</id><title>B</title><link href="${address}#correction-2"/><published>2026-11-20T12:00:00Z</published><updated>2026-11-20T12:00:00Z</updated><content type="text">This page said six.</content></entry></feed>`;
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A',
    items: [
      {
        id: 'b',
        url: `${address}#correction-2`,
        date_published: '2026-11-20T12:00:00Z',
        content_text: 'This page said six.',
      },
    ],
  };
  const told = [{ address, line: LINES[0] }];
  expect(readCorrectionsAtom(xml)).toEqual(told);
  expect(readCorrectionsJson(JSON.stringify(json))).toEqual(told);
});

test('a correction that a surface leaves out, or makes up, is a difference', () => {
  const [first = '', second = ''] = LINES;
  expect(compare('/a/', 'a feed', { corrections: LINES }, { corrections: [first] })).toMatchObject([
    { what: 'corrections', page: second, found: '' },
  ]);
  expect(compare('/a/', 'a feed', {}, { corrections: [first] })).toMatchObject([
    { what: 'corrections', page: '', found: first },
  ]);
});
