import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/domain/library.ts';
import { sitemapItem } from '../../src/seo/sitemap.ts';
import { aPage, someEntries, TODAY } from '../fixtures/entries.ts';

const library = buildLibrary(someEntries(), TODAY);

test('a page is listed with the day of its last change and its picture', () => {
  expect(sitemapItem(library, { url: 'https://truvisory.com/about/' })).toEqual({
    url: 'https://truvisory.com/about/',
    lastmod: '2026-11-02',
    img: [{ url: 'https://truvisory.com/about/card.png' }],
  });
});

test('a page that is not public is not listed', () => {
  const pages = [aPage('index'), aPage('about'), aPage('plans', { draft: true })];
  const preview = buildLibrary(someEntries({ pages }), TODAY, { isPreview: true });
  expect(sitemapItem(preview, { url: 'https://truvisory.com/plans/' })).toBeUndefined();
});

test('a page that is not made of content is listed, and no day is made up for it', () => {
  const url = 'https://truvisory.com/elsewhere/';
  expect(sitemapItem(library, { url })).toEqual({ url });
});
