import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { atomFaults } from './atom-feed.ts';
import { jsonFeedFaults } from './json-feed.ts';
import { dist } from './site.ts';

const atomFeeds = await readFiles('**/feed.xml');
const jsonFeeds = await readFiles('**/feed.json');
const corrections = {
  atom: await readFiles('corrections.xml'),
  json: await readFiles('corrections.json'),
};

test('the site has a feed of each format', () => {
  expect(atomFeeds.map(({ path }) => path)).toContain('/feed.xml');
  expect(jsonFeeds.map(({ path }) => path)).toContain('/feed.json');
  expect([...corrections.atom, ...corrections.json]).toHaveLength(2);
});

test.each([...atomFeeds, ...corrections.atom])(
  '$path is an Atom feed, and tells where it stands',
  ({ path, text }) => {
    expect(atomFaults(text)).toEqual([]);
    const self = parseAtomFeed(text).links?.filter(({ rel }) => rel === 'self');
    expect(self).toMatchObject([{ href: `${site.url}${path}` }]);
  },
);

test.each([...jsonFeeds, ...corrections.json])(
  '$path is a JSON feed, and tells where it stands',
  ({ path, text }) => {
    const feed: unknown = JSON.parse(text);
    expect(jsonFeedFaults(feed)).toEqual([]);
    expect(feed).toMatchObject({ feed_url: `${site.url}${path}` });
  },
);

test.each([
  ...atomFeeds.map(({ path, text }) => ({ path, texts: atomTexts(text) })),
  ...jsonFeeds.map(({ path, text }) => ({ path, texts: jsonTexts(text) })),
])('$path holds texts that need no page around them', ({ texts }) => {
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) {
    const $ = load(text, null, false);
    const addresses = $('[href], [src]')
      .toArray()
      .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '');
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !URL.canParse(address))).toEqual([]);
    expect($('script, style, link, iframe, object, form, [style]').length).toBe(0);
  }
});

/** The built files of a name, with their addresses. */
async function readFiles(pattern: string) {
  const files = await Array.fromAsync(glob(pattern, { cwd: dist }));
  return Promise.all(
    files
      .sort()
      .map(async (file) => ({ path: `/${file}`, text: await readFile(join(dist, file), 'utf8') })),
  );
}

/** The texts of the entries of an Atom feed, as HTML. */
function atomTexts(xml: string): readonly string[] {
  return (parseAtomFeed(xml).entries ?? []).map(({ content }) => content?.value ?? '');
}

/** The texts of the items of a JSON feed, as HTML. */
function jsonTexts(json: string): readonly string[] {
  return (parseJsonFeed(json).items ?? []).map(({ content_html }) => content_html ?? '');
}
