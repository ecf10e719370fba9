import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/domain/library.ts';
import { site } from '../../src/site.ts';
import { llmsFullTxt, llmsTxt } from '../../src/surfaces/llms-txt.ts';
import { aGuide, aPage, someEntries, someFaqs, TODAY, words } from '../fixtures/entries.ts';
import { nodesOf, parseMarkdown, wordsOf } from '../fixtures/markdown.ts';

const title = 'Costs: [a] *small* <b> & more_than_that | #1';
const library = buildLibrary(
  someEntries({
    guides: [
      aGuide('things/index', { shortTitle: 'All things' }),
      aGuide('things/costs', { sheet: 2, faqs: someFaqs('cost'), title }),
    ],
    pages: ['about', 'guides', 'index', 'search', 'sources', '404'].map((id) => aPage(id)),
  }),
  TODAY,
);
const root = parseMarkdown(llmsTxt(library));
const entries = nodesOf(root, 'listItem').map((item) => ({
  url: nodesOf(item, 'link')[0]?.url,
  name: nodesOf(item, 'link').map(wordsOf)[0],
  text: wordsOf(item),
}));

test('it begins with the name of the firm and what it is', () => {
  const [name, description] = root.children;
  expect(name).toMatchObject({ type: 'heading', depth: 1 });
  expect(name && wordsOf(name)).toBe('Truvisory');
  expect(description?.type).toBe('blockquote');
  expect(description && wordsOf(description)).toBe(site.description);
});

test('below it stand lists alone, each under a heading of the second level', () => {
  const [, , , ...sections] = root.children;
  expect(sections.map((node) => (node.type === 'heading' ? node.depth : node.type))).toEqual(
    ['All things', 'Engagements', 'The firm and this site', 'Everything at once'].flatMap(() => [
      2,
      'list',
    ]),
  );
});

test('it leads to the copy of each page that has a text of its own, and to nothing that only leads on', () => {
  expect(entries.map(({ url }) => url)).toEqual([
    'https://truvisory.com/things.md',
    'https://truvisory.com/things/costs.md',
    'https://truvisory.com/services/engagement.md',
    'https://truvisory.com/index.md',
    'https://truvisory.com/about.md',
    'https://truvisory.com/llms-full.txt',
    'https://truvisory.com/claims.json',
    'https://truvisory.com/feed.xml',
  ]);
});

test('a title is itself, whatever it holds', () => {
  expect(entries[1]?.name).toBe(title);
  expect(nodesOf(root, 'html')).toEqual([]);
});

test('a guide comes with its answer, its author and its dates', () => {
  expect(entries[0]?.text).toBe(
    `The guide things/index: ${words(50)} By Ada Example. Published 2026-11-01, updated 2026-11-02, reviewed 2026-11-03.`,
  );
});

test('a page comes with its first paragraph, and with dates if it prints them', () => {
  expect(entries.slice(3, 5).map(({ text }) => text)).toEqual([
    `The page index: ${words(20)}`,
    `The page about: ${words(20)} Published 2026-11-01, updated 2026-11-02, reviewed 2026-11-03.`,
  ]);
});

test('all copies in one file are told apart by a line', () => {
  const everything = parseMarkdown(llmsFullTxt(['# One\n\nSome.\n', '# Two\n\nMore.\n']));
  expect(everything.children.map(({ type }) => type)).toEqual([
    'heading',
    'paragraph',
    'thematicBreak',
    'heading',
    'paragraph',
  ]);
});
