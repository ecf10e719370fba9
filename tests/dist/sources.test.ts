import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { site } from '../../src/site.ts';
import { dist, fold, readPages } from './site.ts';

const claimsSchema = z.object({
  sources: z.array(
    z.object({
      id: z.string(),
      publisher: z.string(),
      title: z.string(),
      url: z.string(),
      limits: z.string(),
      pages: z.array(z.string()),
      statistics: z.array(z.object({ figure: z.string(), measures: z.string() })),
    }),
  ),
});

const { sources } = claimsSchema.parse(
  JSON.parse(await readFile(join(dist, 'claims.json'), 'utf8')),
);
const pages = await readPages();
const getPage = (path: string) => {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
};
const { $: register } = getPage('/sources/');

test('the page of sources has an entry for each source of the data, and no other', () => {
  const entries = register('.record').toArray();
  expect(entries.map(({ attribs }) => attribs['id'])).toEqual(sources.map(({ id }) => id));
});

describe.each(sources)(
  'the source $id',
  ({ id, publisher, title, url, limits, pages, statistics }) => {
    const entry = register(`[id="${id}"]`);
    const text = fold(entry.text());

    test('reads the same on the page and in the data', () => {
      for (const part of [publisher, title, limits]) expect(text).toContain(fold(part));
      expect(entry.find(`a[href="${url}"]`)).toHaveLength(1);
      const told = entry
        .find('dl > div')
        .toArray()
        .map((row) => ['dt', 'dd'].map((cell) => fold(register(row).find(cell).text())));
      expect(told).toEqual(
        statistics.map(({ measures, figure }) => [fold(measures), fold(figure)]),
      );
    });

    test('is among the sources of each page that is said to use it, and of no other', () => {
      const using = new Set(pages);
      for (const { path, $ } of getSourced()) {
        const cites = $('.sources li').find(`a[href="${url}"]`).length > 0;
        const isNamed = using.has(`${site.url}${path}`);
        // Two publications may share an address, so a page can link to it for the other one.
        const shared = sources.filter((other) => other.url === url).length > 1;
        expect(shared ? cites || !isNamed : cites === isNamed, path).toBe(true);
      }
      const links = entry.find('a[href^="/"]').toArray();
      expect(links.map(({ attribs }) => `${site.url}${attribs['href'] ?? ''}`)).toEqual(pages);
    });
  },
);

/** The pages with a list of sources of their own. */
function getSourced() {
  return pages.filter(({ path, $ }) => !path.endsWith('/pack/') && $('.sources').length > 0);
}
