import { expect, test } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { buildLibrary } from '../../src/domain/library.ts';
import { packOf } from '../../src/domain/pack.ts';
import { documentHead, packHead, pageName } from '../../src/seo/head.ts';
import { aPage, someEntries, TODAY, findDocument } from '../fixtures/entries.ts';

const library = buildLibrary(
  someEntries({ pages: [...someEntries().pages, aPage('search')] }),
  TODAY,
);

function documentAt(path: string): Document {
  const document = findDocument(library, path);
  if (!document) throw new Error(`No document at ${path}.`);
  return document;
}

function property(path: string, name: string): string | undefined {
  return sharing(path).openGraph.find((entry) => entry.property === name)?.content;
}

function sharing(path: string) {
  return documentHead(documentAt(path)).sharing;
}

/** What a page leads machines to, as `type address`. */
function alternates(path: string): readonly string[] {
  return sharing(path).alternates.map(({ type, href }) => `${type} ${href}`);
}

test.each([
  ['/', 'https://truvisory.com/'],
  ['/about/', 'https://truvisory.com/about/'],
  ['/things/', 'https://truvisory.com/things/'],
  ['/services/engagement/', 'https://truvisory.com/services/engagement/'],
])('the canonical address of %s is %s', (path, url) => {
  expect(sharing(path).canonical).toBe(url);
});

test.each(['/', '/things/'])('a shared link to %s leads to the canonical address', (path) => {
  expect(property(path, 'og:url')).toBe(sharing(path).canonical);
});

test.each([
  ['/', 'Truvisory: The page index'],
  ['/about/', 'Page about · Truvisory'],
  ['/things/', 'The guide things/index · Truvisory'],
])('the tab of %s is named %s', (path, title) => {
  expect(documentHead(documentAt(path)).title).toBe(title);
});

test('the description is the one of the page', () => {
  expect(documentHead(documentAt('/things/')).description).toBe(documentAt('/things/').description);
});

test.each([
  ['/things/', 'article'],
  ['/about/', 'website'],
  ['/', 'website'],
])('%s is shared as %s', (path, type) => {
  expect(property(path, 'og:type')).toBe(type);
});

test.each([
  ['/', 'https://truvisory.com/card.png'],
  ['/things/', 'https://truvisory.com/things/card.png'],
])('a shared link to %s shows the picture of that page, described by its title', (path, url) => {
  expect(property(path, 'og:image')).toBe(url);
  expect(property(path, 'og:image:alt')).toBe(documentAt(path).title);
});

test.each([
  ['/', ['text/markdown /index.md', 'application/atom+xml /feed.xml']],
  [
    '/services/engagement/',
    ['text/markdown /services/engagement.md', 'application/atom+xml /feed.xml'],
  ],
  [
    '/things/',
    [
      'text/markdown /things.md',
      'application/atom+xml /feed.xml',
      'application/atom+xml /things/feed.xml',
    ],
  ],
])('%s leads to its Markdown copy and to the feeds that it belongs to', (path, expected) => {
  expect(alternates(path)).toEqual(expected);
});

test('a page that only leads to others has no Markdown copy', () => {
  expect(alternates('/search/')).toEqual(['application/atom+xml /feed.xml']);
});

test('two feeds of one page can be told apart by their names', () => {
  const names = sharing('/things/').alternates.flatMap(({ title }) => title ?? []);
  expect(new Set(names).size).toBe(2);
});

test('a pack that is passed on has a name and a picture of its own', () => {
  const head = packHead(packOf(library, 'things'));
  expect(head.sharing?.canonical).toBe('https://truvisory.com/things/pack/');
  expect(head.sharing?.openGraph).toContainEqual({
    property: 'og:image',
    content: 'https://truvisory.com/things/pack/card.png',
  });
});

test('a page that stands in for any address names none', () => {
  expect(pageName(documentAt('/404/'))).toEqual({
    title: 'Page 404 · Truvisory',
    description: documentAt('/404/').description,
  });
});
