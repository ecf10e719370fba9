import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { markdownPath } from '../../src/domain/content-path.ts';
import { site } from '../../src/site.ts';
import { nodesOf, parseMarkdown, wordsOf } from '../fixtures/markdown.ts';
import { dist, fold, readPages, type BuiltPage } from './site.ts';

const pages = await readPages();
const read = (path: string) => readFile(join(dist, path), 'utf8');

/** Pages of the sitemap that only lead to others. */
const SIGNPOSTS = ['/guides/', '/search/', '/sources/'];

const files: string[] = [];
for await (const file of glob('**/*.md', { cwd: dist })) files.push(`/${file}`);
const copies = await Promise.all(
  files.sort().map(async (file) => {
    const text = await read(file);
    const root = parseMarkdown(text);
    const page = pages.find(({ path }) => markdownPath(path) === file);
    return { file, text, root, page };
  }),
);

const listed = load(await read('sitemap-0.xml'), { xml: true })('url > loc')
  .toArray()
  .map((loc) => load(loc).text().replace(site.url, ''));

/** A heading without what leads to itself, with its level. */
function headingsOf({ $ }: BuiltPage): readonly string[] {
  return $('main')
    .find('h1, h2, h3, summary')
    .not('nav *, .further *')
    .toArray()
    .map((heading) => `${heading.name.replace('summary', 'h3')} ${fold($(heading).text())}`);
}

/** Whether an address of the site is that of a file, and its fragment that of a part of it. */
function isThere(address: string): boolean {
  const { pathname, hash } = new URL(address);
  const page = pages.find(({ path }) => path === pathname);
  if (!page) return hash === '' && existsSync(join(dist, pathname));
  return hash === '' || page.$(`[id="${decodeURIComponent(hash.slice(1))}"]`).length === 1;
}

test('every page that search engines list and that has a text of its own has a copy, and no other has', () => {
  const texts = listed.filter((path) => !SIGNPOSTS.includes(path));
  expect(texts.length).toBeGreaterThan(20);
  expect(files).toEqual(texts.map(markdownPath).sort());
});

describe.each(copies)('the copy $file', ({ text, root, page }) => {
  const links = nodesOf(root, 'link');

  test('is Markdown alone', () => {
    expect(nodesOf(root, 'html')).toEqual([]);
    expect(
      nodesOf(root, 'text').filter(({ value }) => /[{}]|<\/?\w|undefined/.test(value)),
    ).toEqual([]);
    expect(text).not.toMatch(/&#x|\u00a0|[ \t]$|\n{3}/m);
  });

  test('has the headings of its page in their order, one of them the first', () => {
    const headings = nodesOf(root, 'heading');
    expect(headings.map((heading) => `h${heading.depth} ${fold(wordsOf(heading))}`)).toEqual(
      page && headingsOf(page),
    );
    expect(headings.filter(({ depth }) => depth === 1)).toHaveLength(1);
    let above = 0;
    for (const { depth } of headings) {
      expect(depth).toBeLessThanOrEqual(above + 1);
      above = depth;
    }
  });

  test('leads by every link somewhere, with words', () => {
    for (const link of links) {
      expect(link.url).toMatch(/^https?:\/\//);
      expect(wordsOf(link).trim()).not.toBe('');
    }
  });

  test('leads within the site to what is there', () => {
    const internal = links.map(({ url }) => url).filter((url) => url.startsWith(`${site.url}/`));
    expect(internal[0]).toBe(`${site.url}${page?.path ?? ''}`);
    expect(internal.filter((url) => !isThere(url))).toEqual([]);
  });

  test('has tables whose rows are equally wide', () => {
    for (const table of nodesOf(root, 'table')) {
      const widths = new Set(table.children.map(({ children }) => children.length));
      expect(widths.size).toBe(1);
    }
  });
});

test('llms.txt leads to each copy once', async () => {
  const index = parseMarkdown(await read('llms.txt'));
  const led = nodesOf(index, 'link')
    .map(({ url }) => url.replace(site.url, ''))
    .filter((path) => path.endsWith('.md'));
  expect(led.toSorted()).toEqual(files);
  expect(nodesOf(index, 'html')).toEqual([]);
});

test('llms-full.txt holds each copy once and nothing else', async () => {
  const everything = copies.reduce(
    (left, { text }) => {
      expect(left.split(text)).toHaveLength(2);
      return left.replace(text, () => '');
    },
    await read('llms-full.txt'),
  );
  expect(everything.split('\n---\n\n')).toEqual(files.map(() => ''));
});

describe.each(pages)('the head of $path', ({ path, $ }) => {
  const alternates = $('head link[rel="alternate"]')
    .toArray()
    .map((link) => ({ type: $(link).attr('type'), href: $(link).attr('href') ?? '' }));

  test('leads to the copy of the page, and to no other', () => {
    const hrefs = alternates.filter(({ type }) => type === 'text/markdown').map(({ href }) => href);
    expect(hrefs).toEqual(files.filter((file) => file === markdownPath(path)));
  });

  test('leads to feeds that exist', () => {
    const feeds = alternates.filter(({ type }) => type !== 'text/markdown');
    expect(feeds.filter(({ href }) => !existsSync(join(dist, href)))).toEqual([]);
    expect(feeds.length > 0).toBe(listed.includes(path));
  });
});
