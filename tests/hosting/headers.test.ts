import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/step.ts';
import { buildLibrary } from '../../src/domain/library.ts';
import { countRules, libraryHeaders } from '../../src/hosting/headers.ts';
import { aCluster, aPage, someEntries, TODAY } from '../fixtures/entries.ts';

/** The rules of the host's file: an address or a pattern, and the lines below it. */
function rulesOf(text: string): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, string[]>();
  let rule: string[] = [];
  for (const line of text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))) {
    if (line.startsWith('  ')) rule.push(line.trim());
    else rules.set(line, (rule = []));
  }
  return rules;
}

/**
 * The headers of an address: those of every rule that fits, in their order; `!` takes off what
 * earlier ones have set. https://developers.cloudflare.com/pages/configuration/headers/
 */
function headersOf(text: string, path: string): readonly string[] {
  const headers: string[] = [];
  for (const [pattern, lines] of rulesOf(text)) {
    const source = pattern.replace(/\./g, '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+)');
    const match = new RegExp(`^${source.replace('*', '(?<splat>.*)')}$`).exec(path);
    if (!match) continue;
    for (const line of lines) {
      const [, removed] = /^! (.+)$/.exec(line) ?? [];
      if (removed === undefined) {
        headers.push(
          line.replace(/:(page|splat)/g, (_, name: string) => match.groups?.[name] ?? ''),
        );
      } else {
        const kept = headers.filter((header) => !header.startsWith(`${removed}:`));
        headers.splice(0, headers.length, ...kept);
      }
    }
  }
  return headers;
}

/** The rules of a library of clusters of this many guides, with a page that has a text and one that only leads on. */
function headersFor(guideCounts: Readonly<Record<string, number>>): string {
  const guides = Object.entries(guideCounts).flatMap(([cluster, count]) =>
    aCluster(
      Array.from({ length: count }, () => ({})),
      cluster,
    ),
  );
  const pages = ['index', 'about', 'search', '404'].map((id) => aPage(id));
  return libraryHeaders(buildLibrary(someEntries({ guides, pages }), TODAY));
}

const text = headersFor({ things: 2, others: 1 });

test.each([
  ['a guide', '/things/1/', '/things/1.md'],
  ['the guide that introduces a cluster', '/things/', '/things.md'],
  ['an engagement', '/services/engagement/', '/services/engagement.md'],
  ['a page', '/about/', '/about.md'],
  ['the home page', '/', '/index.md'],
])('%s leads to its copy, and the copy back to it', (_what, path, copy) => {
  expect(headersOf(text, path)).toEqual([`Link: <${copy}>; rel="alternate"; type="text/markdown"`]);
  expect(headersOf(text, copy)).toEqual([
    'X-Robots-Tag: noindex',
    `Link: <https://truvisory.com${path}>; rel="canonical"`,
  ]);
});

test.each(['/things/pack/', '/search/', '/things/1/card.png'])(
  '%s, of which there is no copy, leads to none',
  (path) => {
    expect(headersOf(text, path)).toEqual([]);
  },
);

test.each(['', '/things', '/others'])('the feeds of "%s/" have types of their own', (folder) => {
  expect(headersOf(text, `${folder}/feed.xml`)).toEqual([
    'Content-Type: application/atom+xml; charset=utf-8',
  ]);
  expect(headersOf(text, `${folder}/feed.json`)).toEqual([
    'Content-Type: application/feed+json; charset=utf-8',
  ]);
});

test.each([
  '/nope/',
  '/nope.md',
  '/search.md',
  '/nope/nope.md',
  '/nope/feed.xml',
  '/about/feed.json',
])('nothing is said of %s, where there is nothing', (path) => {
  expect(headersOf(text, path)).toEqual([]);
});

test('300 guides in ten clusters stay below the 100 rules that the host reads', async () => {
  const own = await readFile(join(root, 'public', '_headers'), 'utf8');
  const clusters = Array.from({ length: 10 }, (_, index) => [`cluster-${index}`, 30] as const);
  const large = rulesOf(`${own}${headersFor(Object.fromEntries(clusters))}`);
  expect(large.size).toBeGreaterThan(rulesOf(own).size);
  expect(large.size).toBeLessThan(90);
});

test('no address has two rules, of which the host would join what they say', () => {
  const patterns = text.split('\n').filter((line) => line.startsWith('/'));
  expect(new Set(patterns).size).toBe(patterns.length);
});

test('rules are counted without remarks and headers', () => {
  expect(countRules('# All\n/*\n  A: b\n  ! C\n\nhttps://:x.pages.dev/*\n  D: e\n')).toBe(2);
});
