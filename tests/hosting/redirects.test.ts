import { expect, test } from 'vitest';
import { markdownPath } from '../../src/domain/content-path.ts';
import { buildLibrary, documentsOf } from '../../src/domain/library.ts';
import { formatRedirect, type Redirect, redirectsOf } from '../../src/hosting/redirects.ts';
import { aCluster, someEntries, TODAY } from '../fixtures/entries.ts';

/** The redirects of `/things/` and of its guide `/things/1/`, which had these addresses before. */
function redirectsFor(
  former: { readonly pillar?: readonly string[]; readonly guide?: readonly string[] },
  hasFile: (path: string) => boolean = () => true,
): readonly Redirect[] {
  const guides = aCluster([
    { redirect_from: former.pillar ?? [] },
    { redirect_from: former.guide ?? [] },
  ]);
  return redirectsOf(documentsOf(buildLibrary(someEntries({ guides }), TODAY)), hasFile);
}

test('every page has one address for a Markdown copy', () => {
  expect(['/', '/a/', '/a/b/'].map(markdownPath)).toEqual(['/index.md', '/a.md', '/a/b.md']);
});

test('a former address leads to the page with its slash and without, its copy and its card to those of today', () => {
  expect(redirectsFor({ guide: ['/a/old/', '/older.html'] })).toEqual([
    { from: '/a/old', to: '/things/1/' },
    { from: '/a/old.md', to: '/things/1.md' },
    { from: '/a/old/', to: '/things/1/' },
    { from: '/a/old/card.png', to: '/things/1/card.png' },
    { from: '/older.html', to: '/things/1/' },
  ]);
});

test('a cluster that moved takes its feeds and its pack along', () => {
  expect(redirectsFor({ pillar: ['/old/'] })).toEqual([
    { from: '/old', to: '/things/' },
    { from: '/old.md', to: '/things.md' },
    { from: '/old/', to: '/things/' },
    { from: '/old/card.png', to: '/things/card.png' },
    { from: '/old/feed.json', to: '/things/feed.json' },
    { from: '/old/feed.xml', to: '/things/feed.xml' },
    { from: '/old/pack', to: '/things/pack/' },
    { from: '/old/pack/', to: '/things/pack/' },
    { from: '/old/pack/card.png', to: '/things/pack/card.png' },
  ]);
});

test.each([
  ['a guide that introduces no cluster', { guide: ['/old/'] }],
  ['an address that no cluster can have had', { pillar: ['/posts/old/'] }],
])('%s had neither feeds nor a pack', (_what, former) => {
  const found = redirectsFor(former).map(({ from }) => from);
  expect(found).toHaveLength(4);
  expect(found.filter((from) => /feed|pack/.test(from))).toEqual([]);
});

test('what the page of today does not have leads to the page itself', () => {
  const redirects = redirectsFor({ guide: ['/old/'] }, (path) => path !== '/things/1.md');
  expect(redirects).toContainEqual({ from: '/old.md', to: '/things/1/' });
  expect(redirects).toContainEqual({ from: '/old/card.png', to: '/things/1/card.png' });
});

test('pages that were never moved have no redirects', () => {
  expect(redirectsFor({})).toEqual([]);
});

test('a redirect is for good', () => {
  expect(formatRedirect({ from: '/old', to: '/new/' })).toBe('/old /new/ 301');
});
