import { glob, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/step.ts';
import { compareSites, type SiteDifference } from '../../src/diff/compare-sites.ts';
import type { Change } from '../../src/diff/compare-statements.ts';
import { readSite } from '../../src/diff/read-site.ts';
import { readPage } from '../../src/parity/read-html.ts';
import { markdownPath } from '../../src/domain/content-path.ts';
import { today } from '../../src/domain/today.ts';
import { checkContent } from '../../src/editorial/check-content.ts';
import { absoluteUrl } from '../../src/seo/url.ts';
import { dist } from './site.ts';

const read = (path: string) => readFile(join(dist, path), 'utf8');

// One guide of the library, whichever it is, is changed in one place after the other.
const { library } = await checkContent(root, today(process.env));
const guide = library.guides.find(({ citations }) =>
  citations.some(({ claims }) => claims.length > 0),
);
if (!guide) throw new Error('No guide prints a number of a source.');
const { path } = guide;
const url = absoluteUrl(path);
const page = `${path}index.html`;
const copy = markdownPath(path);
const view = readPage(await read(page), url);
const { headline = '' } = view;
const { question = '', answer = '' } = view.questions?.[0] ?? {};

/** What differs when a file that speaks of the guide says something else; other files are left out. */
async function differenceWith(
  file: string,
  change: (text: string) => string,
): Promise<SiteDifference> {
  const files = [...new Set([page, file])].map((one) => one.slice(1));
  const text = change(await read(file));
  return compareSites(
    await readSite({ files, read }),
    await readSite({ files, read: (one) => (one === file ? Promise.resolve(text) : read(one)) }),
  );
}

/** As much of claims.json as is changed here. */
interface Claims {
  readonly sources: readonly {
    readonly title: string;
    readonly statistics: readonly { readonly figure: string; pages: string[] }[];
  }[];
}

/** A text with other words in one place; they must be there. */
function replacing(words: string | RegExp, instead: string) {
  return (text: string) => {
    const changed = text.replace(words, () => instead);
    expect(changed, `it does not say ${String(words)}`).not.toBe(text);
    return changed;
  };
}

/** The only change of a difference, with the page that it is about; `the site` for none. */
function onlyChange({ pages, files: ofSite }: SiteDifference): readonly [string, Change] {
  const changes = [
    ...pages.flatMap(({ path, changes }) => changes.map((change) => [path, change] as const)),
    ...ofSite.map((change) => ['the site', change] as const),
  ];
  expect(changes.map(([path, { places }]) => `${path} ${places.join()}`)).toHaveLength(1);
  return changes[0] ?? ['', { places: [], before: '', after: '', times: 0, isReordered: false }];
}

test('the whole site has no difference from itself', async () => {
  const entries = await Array.fromAsync(glob('**/*', { cwd: dist, withFileTypes: true }));
  const all = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dist, join(parentPath, name)).replaceAll('\\', '/'));
  const one = await readSite({ files: all, read });
  const other = await readSite({ files: all.toReversed(), read });
  expect(one.pages.size).toBeGreaterThan(20);
  expect(other, 'the order of the files shows').toEqual(one);
  expect(compareSites(one, other)).toEqual({ pages: [], files: [], unchanged: one.pages.size });
}, 60_000);

test.each([
  ['a class', page, replacing('class=prose', 'class="prose wide"')],
  ['a style', page, replacing('<style>', '<style>p{color:red}')],
  ['the name of an asset', page, replacing(/\/_astro\/\w+/, '/_astro/other')],
  ['an icon', page, replacing('href=/favicon.svg', 'href=/favicon.svg?2')],
  ['a drawing', page, replacing('<svg ', '<svg data-new ')],
  ['white space', page, replacing('<p>', '\n  <p>\n')],
  ['a header for browsers', '/_headers', replacing('max-age=63072000', 'max-age=1')],
] as const)('%s is no difference', async (_, file, change) => {
  expect(await differenceWith(file, change)).toMatchObject({ pages: [], files: [] });
});

test.each([
  ['title', page, replacing('<title>', '<title>Not '), path, 'title'],
  [
    'description',
    page,
    replacing('name=description content="', 'name=description content="Not '),
    path,
    'description',
  ],
  [
    'canonical address',
    page,
    replacing(`rel=canonical href=${url}`, `rel=canonical href=${url}x/`),
    path,
    'canonical',
  ],
  [
    'wish not to be listed',
    page,
    replacing('<link rel=canonical', '<meta name=robots content=nosnippet><link rel=canonical'),
    path,
    'robots',
  ],
  [
    'card',
    page,
    replacing('og:image content=', 'og:image content=https://cdn.example/'),
    path,
    'og:image',
  ],
  [
    'way to a copy',
    page,
    replacing(`type=text/markdown href=${copy}`, 'type=text/markdown href=/x.md'),
    path,
    'alternate',
  ],
  ['breadcrumb', page, replacing('<a href=/>Home</a>', '<a href=/>Start</a>'), path, 'breadcrumb'],
  [
    'day',
    page,
    replacing(/(?<=Updated<dd><time datetime=)\S+?(?=>)/, '2001-02-03'),
    path,
    'updated',
  ],
  [
    'question',
    page,
    replacing(`<summary>${question}`, `<summary>Not ${question}`),
    path,
    'question',
  ],
  ['answer', page, replacing(`<p>${answer}`, `<p>Not ${answer}`), path, 'question'],
  [
    'heading without its anchor',
    page,
    replacing(/(?<=<h2 id=[\w-]+><a href=#[\w-]+>)/, 'Not '),
    path,
    'text',
  ],
  ['anchor', page, replacing(/<h2 id=/, '<h2 id=x-'), path, 'anchor'],
  [
    'link to read on',
    page,
    replacing(/(?<=class=further[^]*?<li><a href=)\S+?(?=>)/, '/x/'),
    path,
    'further reading',
  ],
  [
    'headline in the structured data',
    page,
    replacing('"headline":"', '"headline":"Not '),
    path,
    'Article headline',
  ],
  [
    'question in the structured data',
    page,
    replacing(`"@type":"Question","name":"`, '"@type":"Question","name":"Not '),
    path,
    'FAQPage mainEntity (Question, Answer)',
  ],
  [
    'source in the structured data',
    page,
    replacing('"@type":"CreativeWork","name":"', '"@type":"CreativeWork","name":"Not '),
    path,
    'Article citation (CreativeWork)',
  ],
  [
    'property in the structured data',
    page,
    replacing('"@type":"Article",', '"@type":"Article","isAccessibleForFree":true,'),
    path,
    'Article isAccessibleForFree',
  ],
  ['paragraph of a copy', copy, replacing(/\n\n(?=[A-Z])/, '\n\nNot '), path, 'Markdown copy'],
  [
    'title in a feed',
    '/feed.xml',
    replacing(`<title>${headline}`, '<title>Not this'),
    path,
    '/feed.xml',
  ],
  [
    'name in feed readers',
    '/feed.json',
    replacing(`"id": "${url}"`, `"id": "${url}x"`),
    path,
    '/feed.json',
  ],
  [
    'name of a feed',
    '/feed.json',
    replacing('"title": "', '"title": "Not '),
    'the site',
    '/feed.json',
  ],
  [
    'day in the sitemap',
    '/sitemap-0.xml',
    replacing(`<loc>${url}</loc><lastmod>2`, `<loc>${url}</loc><lastmod>1`),
    path,
    'sitemap',
  ],
  [
    'first paragraph in llms.txt',
    '/llms.txt',
    replacing(`(${absoluteUrl(copy)}): `, `(${absoluteUrl(copy)}): Not `),
    path,
    'llms.txt',
  ],
  ['section of llms.txt', '/llms.txt', replacing('## ', '## Not '), 'the site', 'llms.txt'],
  [
    'rule for crawlers',
    '/robots.txt',
    replacing('ai-train=no', 'ai-train=yes'),
    'the site',
    'robots.txt',
  ],
  [
    'header for search engines',
    '/_headers',
    replacing('X-Robots-Tag: noindex', 'X-Robots-Tag: none'),
    'the site',
    '_headers',
  ],
  [
    'redirect with all its forms',
    '/_redirects',
    (text: string) => `/older/ ${path} 301\n/older ${path} 301\n/older.md ${copy} 301\n${text}`,
    'the site',
    '_redirects',
  ],
] as const)('another %s is one difference', async (_, file, change, where, place) => {
  const [found, { places }] = onlyChange(await differenceWith(file, change));
  expect([found, ...places]).toEqual([where, place]);
});

test('a figure that a page no longer prints is one difference, with its source', async () => {
  const claims = JSON.parse(await read('/claims.json')) as Claims;
  const uses = claims.sources.flatMap(({ title, statistics }) =>
    statistics
      .filter(({ pages }) => pages.includes(url))
      .map((statistic) => ({ title, statistic })),
  );
  const [use] = uses;
  if (!use) throw new Error('No figure of the guide is recorded.');
  use.statistic.pages = use.statistic.pages.filter((one) => one !== url);
  const [found, change] = onlyChange(
    await differenceWith('/claims.json', () => JSON.stringify(claims)),
  );
  expect([found, ...change.places]).toEqual([path, 'figure']);
  expect(change.before).toContain(use.statistic.figure);
  expect(change.before).toContain(use.title);
  expect(change.after).toBe('');
});

test('an edit that the page, its structured data, a copy and a feed repeat is one difference', async () => {
  const files = [page, copy, '/feed.json', '/feed.xml'].map((file) => file.slice(1));
  const edited = async (file: string) =>
    (await read(file)).replaceAll(answer, () => `Not ${answer}`);
  const [found, { places }] = onlyChange(
    compareSites(await readSite({ files, read }), await readSite({ files, read: edited })),
  );
  expect([found, ...places]).toEqual([
    path,
    'question',
    'FAQPage mainEntity (Question, Answer)',
    'Markdown copy',
    '/feed.json',
    '/feed.xml',
  ]);
});
