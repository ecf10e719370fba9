import { expect, test } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { buildLibrary } from '../../src/domain/library.ts';
import { documentHead } from '../../src/seo/head.ts';
import { someEntries, TODAY, findDocument } from '../fixtures/entries.ts';

const library = buildLibrary(someEntries(), TODAY);

function documentAt(path: string): Document {
  const document = findDocument(library, path);
  if (!document) throw new Error(`No document at ${path}.`);
  return document;
}

function property(path: string, name: string): string | undefined {
  return documentHead(documentAt(path)).openGraph.find((entry) => entry.property === name)?.content;
}

test.each([
  ['/', 'https://truvisory.com/'],
  ['/about/', 'https://truvisory.com/about/'],
  ['/things/', 'https://truvisory.com/things/'],
  ['/services/engagement/', 'https://truvisory.com/services/engagement/'],
])('the canonical address of %s is %s', (path, url) => {
  expect(documentHead(documentAt(path)).canonical).toBe(url);
});

test.each(['/', '/things/'])('a shared link to %s leads to the canonical address', (path) => {
  expect(property(path, 'og:url')).toBe(documentHead(documentAt(path)).canonical);
});

test.each([
  ['/', 'Truvisory: The page index'],
  ['/about/', 'Page · Truvisory'],
  ['/things/', 'One thing · Truvisory'],
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
  ['article:published_time', '2026-11-01'],
  ['article:modified_time', '2026-11-02'],
])('a shared guide carries its date %s', (name, date) => {
  expect(property('/things/', name)).toBe(date);
});

test('a shared page carries no dates of an article', () => {
  const names = documentHead(documentAt('/about/')).openGraph.map((entry) => entry.property);
  expect(names.filter((name) => name.startsWith('article:'))).toEqual([]);
});
