import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, type Transform } from 'node:stream';
import { XsdValidator } from 'libxml2-wasm';
import { ErrorLevel, XMLToSitemapIndexStream, XMLToSitemapItemStream } from 'sitemap';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { dist } from './site.ts';
import { readSchema, xmlFaults } from './xml-schema.ts';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const IMAGE = 'http://www.google.com/schemas/sitemap-image/1.1';

const schema = XsdValidator.fromDoc(await readSchema('sitemap-image.xsd'));
const strictly = { level: ErrorLevel.THROW, logger: false } as const;

const files = (await Array.fromAsync(glob('sitemap-[0-9]*.xml', { cwd: dist }))).sort();

test('the index names every sitemap, and nothing else', async () => {
  const items = await readIndex(await readFile(join(dist, 'sitemap-index.xml'), 'utf8'));
  expect(files).toContain('sitemap-0.xml');
  expect(items.map(({ url }) => url)).toEqual(files.map((file) => `${site.url}/${file}`));
});

test.each(files)('%s keeps to the schemas, and a library can read all of it', async (file) => {
  const xml = await readFile(join(dist, file), 'utf8');
  expect(xmlFaults(xml, schema)).toEqual([]);
  expect(await readItems(xml)).toHaveLength(xml.split('<url>').length - 1);
});

const loc = '<loc>https://a.example/</loc>';
const lastmod = '<lastmod>2026-01-31</lastmod>';

describe('a sitemap', () => {
  const image = '<image:image><image:loc>https://a.example/a.png</image:loc></image:image>';
  const sitemap = (entry: string) =>
    `<urlset xmlns="${SITEMAP}" xmlns:image="${IMAGE}"><url>${entry}</url></urlset>`;

  test('may tell when a page changed, and its images', async () => {
    const xml = sitemap(loc + lastmod + image + image);
    expect(xmlFaults(xml, schema)).toEqual([]);
    expect(await readItems(xml)).toMatchObject([
      { url: 'https://a.example/', img: [{ url: 'https://a.example/a.png' }, {}] },
    ]);
  });

  test.each([
    ['a page without an address', lastmod, 'Expected is'],
    ['a day that is none', `${loc}<lastmod>2026-02-31</lastmod>`, '2026-02-31'],
    ['an element that is none', `${loc}<modified>2026-01-31</modified>`, 'modified'],
    ['an image without an address', `${loc}<image:image/>`, 'Missing child element'],
    ['an image beside the site', loc + image.replace('https://a.example', ''), 'pattern'],
    ['a fact that Google drops', loc + image.replaceAll('image:loc', 'image:title'), 'title'],
    ['what stands before the address', image + loc, 'not expected'],
    ['what is no XML', '<loc>https://a.example/?a&b</loc>', 'EntityRef'],
  ])('is refused by the schemas for %s', (_, entry, fault) => {
    expect(xmlFaults(sitemap(entry), schema).join('\n')).toContain(fault);
  });

  test.each([
    ['an address that is none', '<loc>a.example</loc>', 'must start with http'],
    ['a day that is none', `${loc}<lastmod>yesterday</lastmod>`, 'lastmod'],
    ['an element that is none', `${loc}<modified>2026-01-31</modified>`, 'unhandled tag'],
    ['what is no XML', '<loc>https://a.example/?a&b</loc>', 'entity'],
  ])('is refused by a library for %s', async (_, entry, fault) => {
    await expect(readItems(sitemap(entry))).rejects.toThrow(fault);
  });
});

describe('an index', () => {
  const index = (entry: string) =>
    `<sitemapindex xmlns="${SITEMAP}"><sitemap>${entry}</sitemap></sitemapindex>`;

  test('may tell when a sitemap changed', async () => {
    expect(await readIndex(index(loc + lastmod))).toEqual([
      { url: 'https://a.example/', lastmod: '2026-01-31' },
    ]);
  });

  test.each([
    ['pages', `<url>${loc}</url>`, 'unhandled tag'],
    ['an address that is none', '<loc>a.example</loc>', 'Invalid URL'],
    ['a day that is none', `${loc}<lastmod>yesterday</lastmod>`, 'lastmod'],
    ['what is no XML', '<loc>https://a.example/?a&b</loc>', 'entity'],
  ])('is refused for %s', async (_, entry, fault) => {
    await expect(readIndex(index(entry))).rejects.toThrow(fault);
  });
});

function readIndex(xml: string) {
  return readAll<{ readonly url: string }>(xml, new XMLToSitemapIndexStream(strictly));
}

function readItems(xml: string) {
  return readAll<{ readonly url: string }>(xml, new XMLToSitemapItemStream(strictly));
}

/** What a reader of a format makes of a text. Rejects when it takes exception to anything in it. */
function readAll<Item>(xml: string, reader: Transform): Promise<Item[]> {
  return Array.fromAsync<Item>(Readable.from([xml]).pipe(reader));
}
