import { existsSync } from 'node:fs';
import { glob, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dist, isUnlisted, readPages } from './site.ts';

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly element: string; readonly id: string }[];
}

/** What the search index holds of each page. */
async function readFragments(): Promise<readonly Fragment[]> {
  const fragments: Fragment[] = [];
  for await (const file of glob('pagefind/fragment/*', { cwd: dist })) {
    const text = gunzipSync(await readFile(join(dist, file))).toString();
    // Pagefind's signature comes before the record.
    fragments.push(JSON.parse(text.slice(text.indexOf('{'))) as Fragment);
  }
  return fragments;
}

const pages = (await readPages()).filter((page) => !isUnlisted(page));
const fragments = await readFragments();
const SIGNPOSTS = ['/guides/', '/search/', '/sources/'];

test('every page can be found but those that only lead to others', () => {
  expect(fragments.map(({ url }) => url).sort()).toEqual(
    pages.map(({ path }) => path).filter((path) => !SIGNPOSTS.includes(path)),
  );
});

describe.each(fragments)('what can be found of $url', ({ url, content, meta, anchors }) => {
  const page = pages.find(({ path }) => path === url);

  test('has the title of the page, and its kind', () => {
    expect(meta['title']).toBe(page?.$('h1').text());
    expect(meta['kind']).toMatch(/^(.+ · sheet \d+|Engagement|Page)$/);
  });

  test('is its text, without what stands around it', () => {
    expect(content).not.toMatch(/Link to this|Figures checked\W*[A-Z]\w+ \d|Sources|Read next/);
    expect(content).toContain(page?.$('.answer, .lead').text().slice(0, 80));
  });

  test('leads to places that exist, among them every answer', () => {
    const ids = anchors.filter(({ element }) => /^h\d$/.test(element)).map(({ id }) => id);
    expect(ids.filter((id) => page?.$(`[id="${id}"]`).length !== 1)).toEqual([]);
    const answers = page?.$('details > [id]').toArray() ?? [];
    expect(ids).toEqual(expect.arrayContaining(answers.map((answer) => answer.attribs['id'])));
  });
});

test('nothing of Pagefind is uploaded but what the search page loads', async () => {
  const files: string[] = [];
  for await (const file of glob('pagefind/**/*.*', { cwd: dist })) {
    files.push(basename(file).replace(/en-us_[0-9a-f]+/, 'en-us'));
  }
  expect([...new Set(files)].sort()).toEqual([
    'en-us.pf_fragment',
    'en-us.pf_index',
    'pagefind-entry.json',
    'pagefind.en-us.pf_meta',
    'pagefind.js',
    'wasm.en-us.pagefind',
  ]);
});

test('the script of the search page weighs at most 4 kB', async () => {
  const search = pages.find(({ path }) => path === '/search/');
  const script = join(dist, search?.$('script[src]').attr('src') ?? '');
  expect(existsSync(script)).toBe(true);
  expect((await stat(script)).size).toBeLessThanOrEqual(4_000);
});

test('every guide stands in the index of guides and on the search page', () => {
  const guides = pages.filter(({ $ }) => $('details').length > 0).map(({ path }) => path);
  for (const index of ['/guides/', '/search/']) {
    const listed = pages
      .find(({ path }) => path === index)
      ?.$('main .guide-index a')
      .toArray()
      .map((link) => link.attribs['href']);
    expect(listed?.sort()).toEqual(guides.sort());
  }
});
