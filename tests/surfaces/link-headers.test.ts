import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/domain/library.ts';
import { linkHeaders } from '../../src/surfaces/link-headers.ts';
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

/** The rules of a library of one cluster, with a page that has a text and one that only leads on. */
function linkHeadersFor(guideCount: number): string {
  const guides = aCluster(Array.from({ length: guideCount }, () => ({})));
  const pages = ['index', 'about', 'search', '404'].map((id) => aPage(id));
  return linkHeaders(buildLibrary(someEntries({ guides, pages }), TODAY));
}

const text = linkHeadersFor(2);

test.each([
  ['a guide', '/things/1/', '/things/1.md'],
  ['the guide that introduces a cluster', '/things/', '/things.md'],
  ['an engagement', '/services/engagement/', '/services/engagement.md'],
  ['a page', '/about/', '/about.md'],
  ['the home page', '/', '/index.md'],
])('%s leads to its copy, and the copy back to it', (_what, path, copy) => {
  expect(headersOf(text, path)).toEqual([`Link: <${copy}>; rel="alternate"; type="text/markdown"`]);
  expect(headersOf(text, copy)).toEqual([
    'Content-Type: text/markdown; charset=utf-8',
    'X-Robots-Tag: noindex',
    `Link: <https://truvisory.com${path}>; rel="canonical"`,
  ]);
});

test.each(['/things/pack/', '/search/', '/feed.xml', '/things/feed.xml', '/things/1/card.png'])(
  '%s, of which there is no copy, leads to none',
  (path) => {
    expect(headersOf(text, path)).toEqual([]);
  },
);

test('a library of 300 guides stays far below the 100 rules that the host reads', () => {
  const large = linkHeadersFor(300);
  expect(rulesOf(large).size).toBe(rulesOf(text).size);
  expect(rulesOf(large).size).toBeLessThan(20);
});

test('no address has two rules, of which the host would join what they say', () => {
  const patterns = text.split('\n').filter((line) => line.startsWith('/'));
  expect(new Set(patterns).size).toBe(patterns.length);
});
