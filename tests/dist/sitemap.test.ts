import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { dist, readPages, type BuiltPage } from './site.ts';

const xml = await readFile(join(dist, 'sitemap-0.xml'), 'utf8');
const $ = load(xml, { xml: true });
const entries = $('url')
  .toArray()
  .map((url) => ({
    path: $(url).find('loc').first().text().replace(site.url, ''),
    lastmod: $(url).find('lastmod').text(),
    images: $(url)
      .find('image\\:image > image\\:loc')
      .toArray()
      .map((image) => $(image).text()),
  }));
const pages = await readPages();

/** The day that a page prints as that of its last change; nothing on a page that is a list. */
function printedDay({ $: page }: BuiltPage): string | undefined {
  return page('.title-block dt')
    .filter((_, term) => page(term).text() === 'Updated')
    .next('dd')
    .find('time')
    .attr('datetime');
}

const guideDays = pages
  .filter((page) => page.$('details').length > 0)
  .flatMap((page) => printedDay(page) ?? []);

describe.each(entries)('what the sitemap says of $path', ({ path, lastmod, images }) => {
  const page = pages.find((candidate) => candidate.path === path);

  test('is the day that the page prints or, on a page that lists guides, none before theirs', () => {
    expect(lastmod).toMatch(/^\d{4}-\d{2}-\d{2}(T00:00:00\.000Z)?$/);
    const day = page && printedDay(page);
    const isList = ['/', '/guides/', '/search/', '/sources/'].includes(path);
    expect(day === undefined).toBe(isList);
    if (day !== undefined) expect(lastmod.slice(0, 10)).toBe(day);
    else expect(lastmod.slice(0, 10) >= (guideDays.sort().at(-1) ?? '')).toBe(true);
  });

  test('names one picture, which exists', () => {
    expect(images).toHaveLength(1);
    expect(images.filter((image) => !existsSync(join(dist, new URL(image).pathname)))).toEqual([]);
  });
});

test('the sitemap says nothing that search engines ignore, and declares only what it uses', () => {
  expect($('priority, changefreq').length).toBe(0);
  expect(Object.keys($('urlset').attr() ?? {})).toEqual(['xmlns', 'xmlns:image']);
});
