import { existsSync } from 'node:fs';
import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FONT_CHARACTERS } from '../../src/fonts/characters.ts';
import { entrances, site } from '../../src/site.ts';
import { dist, fold, isUnlisted, readPages } from './site.ts';

const pages = await readPages();
const indexed = pages.filter((page) => !isUnlisted(page));

test('the site has its home page, a pillar, the flagship, a service, the about page, its indexes and a 404 page', () => {
  expect(pages.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      '/',
      '/404.html',
      '/about/',
      '/fractional-cto/',
      '/fractional-cto/fractional-cto-that-ships/',
      '/guides/',
      '/search/',
      '/services/fractional-cto/',
    ]),
  );
});

describe.each(pages)('$path', ({ path, $, html }) => {
  test('has one h1, and its headings go down one level at a time', () => {
    expect($('h1')).toHaveLength(1);
    const levels = $('h1, h2, h3, h4')
      .toArray()
      .map((heading) => Number(heading.tagName.slice(1)));
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(index === 0 ? 2 : 1);
    });
  });

  test('has everything of its head there, and begins with the link that skips the navigation', () => {
    // Anything that does not belong into a head ends it, and the rest of it is shown.
    expect($('body').find('meta, title, link')).toHaveLength(0);
    expect($('body').contents().first().is('a.skip')).toBe(true);
  });

  test('runs no script, unless it is the search page, and then one file of its own', () => {
    const executable = $('script')
      .toArray()
      .filter((script) => $(script).attr('type') !== 'application/ld+json');
    expect(executable).toHaveLength(path === '/search/' ? 1 : 0);
    for (const script of executable) expect($(script).attr('src')).toMatch(/^\/_astro\/.+\.js$/);
    expect(html).not.toMatch(/\son[a-z]+=/i);
  });

  test('uses no id twice', () => {
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('links only to pages and places that exist', () => {
    const broken = $('a[href]')
      .toArray()
      .map((link) => $(link).attr('href') ?? '')
      .filter((href) => !href.startsWith('https://') && !leadsSomewhere(path, href));
    expect(broken).toEqual([]);
  });

  test('refers to nothing that is not in the build', () => {
    const missing = $(
      'link[rel*="icon"], link[rel="manifest"], link[rel="stylesheet"], link[rel="preload"], img',
    )
      .toArray()
      .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '')
      .filter((address) => !existsSync(join(dist, address)));
    expect(missing).toEqual([]);
  });

  test('names its language and describes itself', () => {
    expect($('html').attr('lang')).toBe('en-US');
    expect($('meta[name="description"]').attr('content')).not.toBe('');
  });
});

test('no two pages have the same title or description', () => {
  for (const read of [
    (page: (typeof pages)[number]) => page.$('title').text(),
    (page: (typeof pages)[number]) => page.$('meta[name="description"]').attr('content'),
  ]) {
    expect(new Set(pages.map(read)).size).toBe(pages.length);
  }
});

test.each(indexed)('$path names itself as canonical, and links use that form', ({ path, $ }) => {
  expect($('link[rel="canonical"]').attr('href')).toBe(`${site.url}${path}`);
  expect($('meta[property="og:url"]').attr('content')).toBe(`${site.url}${path}`);
});

test.each(pages.filter(isUnlisted))(
  '$path asks not to be indexed and describes nothing to machines',
  ({ $, graph }) => {
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    expect(graph).toEqual([]);
  },
);

test.each(pages)('$path leads from each citation to the source of its number', ({ $ }) => {
  const citations = $('sup').toArray();
  for (const citation of citations) {
    const number = $(citation).find('a').text();
    const entry = $('.sources li').eq(Number(number) - 1);
    expect(entry.attr('id')).toBe(number);
    expect(entry.attr('popover')).toBeDefined();
    expect($(citation).find('a').attr('href')).toBe(`#${number}`);
    expect($(citation).find('button').attr('popovertarget')).toBe(number);
    expect($(citation).find('button').attr('interestfor')).toBe(number);
    expect($(citation).find('button').attr('aria-label')).toBe(`Source ${number}`);
  }
  const entries = $('.sources li').toArray();
  const used = new Set(
    $('sup a, .stat a')
      .toArray()
      .map((link) => $(link).attr('href')),
  );
  expect(used.size).toBe(entries.length);
});

test('the pack of a cluster holds all its guides, opened, with one list of sources', () => {
  const pack = pages.find(({ path }) => path === '/fractional-cto/pack/');
  const guides = pages.filter(
    ({ path }) => path.startsWith('/fractional-cto/') && path !== pack?.path,
  );
  expect(guides.length).toBeGreaterThan(1);
  const sections = new Set(
    pack
      ?.$('.prose > h2')
      .toArray()
      .map((heading) => fold(pack.$(heading).text())),
  );
  expect(sections).toEqual(new Set(guides.map(({ $ }) => fold($('h1').text()))));
  expect(pack?.$('.sources')).toHaveLength(1);
  expect(pack?.$('details:not([open])')).toHaveLength(0);
  const questions = guides.flatMap(({ $ }) => $('summary').toArray());
  expect(pack?.$('summary')).toHaveLength(questions.length);
  const shown = guides.flatMap(({ $ }) =>
    $('.sources li > a')
      .toArray()
      .map((link) => $(link).attr('href')),
  );
  const listed = pack
    ?.$('.sources li > a')
    .toArray()
    .map((link) => pack.$(link).attr('href'));
  expect(new Set(listed)).toEqual(new Set(shown));
  expect(listed).toHaveLength(new Set(shown).size);
});

test('the typefaces can set every character of every page, and weigh at most 60 kB', async () => {
  const foreign = new Set(
    pages.flatMap(({ $ }) => Array.from($('body :not(script)').text().replace(/\s/g, ''))),
  );
  for (const character of FONT_CHARACTERS) foreign.delete(character);
  expect([...foreign]).toEqual([]);

  let bytes = 0;
  for await (const file of glob('_astro/*.woff2', { cwd: dist })) {
    bytes += (await stat(join(dist, file))).size;
  }
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(60_000);
});

test('every page can be reached', () => {
  // The head and the foot of a page lead to a few pages; the texts and lists must lead to the others.
  const reached = new Set(entrances);
  for (const path of reached) {
    pages
      .find((page) => page.path === path)
      ?.$('main a[href^="/"]')
      .each((_, link) => {
        reached.add((link.attribs['href'] ?? '').split('#')[0] ?? '');
      });
  }
  expect(indexed.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});

test('a heading in the contents list is a heading of the page', () => {
  for (const { $ } of indexed) {
    $('.toc a').each((_, link) => {
      const heading = $($(link).attr('href') ?? '');
      expect(fold(heading.text())).toBe(fold($(link).text()));
    });
  }
});

function leadsSomewhere(from: string, href: string): boolean {
  const [path = '', fragment] = href.split('#', 2);
  const target = pages.find((page) => page.path === (path === '' ? from : path));
  if (!target) return fragment === undefined && existsSync(join(dist, path));
  return fragment === undefined || target.$(`[id="${fragment}"]`).length === 1;
}
