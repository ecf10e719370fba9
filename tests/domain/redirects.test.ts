import { expect, test } from 'vitest';
import { markdownPath } from '../../src/domain/content-path.ts';
import { formatRedirect, formsOf, redirectsOf } from '../../src/domain/redirects.ts';

const moved = { path: '/new/', redirect_from: ['/old/', '/older.html'] };

test('a former address stands for itself with and without its slash, and for its Markdown copy', () => {
  expect(formsOf('/a/old/')).toEqual(['/a/old/', '/a/old', '/a/old.md']);
  expect(formsOf('/old.html')).toEqual(['/old.html']);
});

test('every page has one address for a Markdown copy', () => {
  expect(['/', '/a/', '/a/b/'].map(markdownPath)).toEqual(['/index.md', '/a.md', '/a/b.md']);
});

test('each form of a former address leads to the page, and the Markdown copy to the copy', () => {
  expect(redirectsOf([moved], (path) => path === '/new.md')).toEqual([
    { from: '/old', to: '/new/' },
    { from: '/old.md', to: '/new.md' },
    { from: '/old/', to: '/new/' },
    { from: '/older.html', to: '/new/' },
  ]);
});

test('a former Markdown copy leads to the page where that has none', () => {
  expect(redirectsOf([moved], () => false)).toContainEqual({ from: '/old.md', to: '/new/' });
});

test('a page that was never moved has no redirects', () => {
  expect(redirectsOf([{ path: '/new/', redirect_from: [] }], () => true)).toEqual([]);
});

test('a redirect is for good', () => {
  expect(formatRedirect({ from: '/old', to: '/new/' })).toBe('/old /new/ 301');
});
