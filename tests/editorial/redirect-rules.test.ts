import { expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { checkContent } from '../../src/editorial/check-content.ts';
import { aContentFolder, guideFile, textFile } from '../fixtures/content-folder.ts';
import { aPage, aService, TODAY } from '../fixtures/entries.ts';

const guide = 'content/guides/things/index.mdx';
const about = 'content/pages/about.mdx';
const engagement = 'content/services/engagement.mdx';

const aboutFile = (redirect_from: readonly string[]) =>
  textFile({ ...aPage('about').data, redirect_from }, 'Some words.\n');

async function check(files: Record<string, string>): Promise<readonly Problem[]> {
  return (await checkContent(await aContentFolder(files), TODAY)).problems;
}

test('guides, pages and services may each name former addresses: folders and files', async () => {
  expect(
    await check({
      [guide]: guideFile({ redirect_from: ['/old-things/', '/posts/2024/things.html'] }),
      [about]: aboutFile(['/who/', '/Team%20page/']),
      [engagement]: textFile(
        { ...aService('engagement').data, redirect_from: ['/services/', '/offer/'] },
        'Some words.\n',
      ),
    }),
  ).toEqual([]);
});

test.each([
  ['https://truvisory.com/old/', 'names a host.'],
  ['//truvisory.com/old/', 'names a host.'],
  ['old/', 'does not start with "/".'],
  ['/old/?page=2', 'holds a query or a fragment'],
  ['/old/#part', 'holds a query or a fragment'],
  ['/old/*', 'holds a "*" or ":"'],
  ['/old/:name/', 'holds a "*" or ":"'],
  ['/old', 'neither ends with "/" nor names a file.'],
  ['/old name/', 'holds a space.'],
  ['/old/ 302', 'holds a space.'],
  [' /old/', 'holds a space.'],
  ['/_headers', 'keep for their own files.'],
  ['/_redirects/', 'keep for their own files.'],
  ['/_routes.json', 'keep for their own files.'],
  ['/pagefind/pagefind.js', 'keep for their own files.'],
  ['/old/feed.xml', 'is the address of a feed, which follows the pillar of its set by itself.'],
  ['/old/feed.json', 'is the address of a feed, which follows the pillar'],
  ['/old/pack/', 'is the address of a whole set of guides, which follows its pillar by itself.'],
  ['/old/pack', 'is the address of a whole set of guides'],
  ['/old/pack/card.png', 'is the address of a whole set of guides'],
  ['/posts/old/card.png', 'is the address of a card, which follows its page by itself.'],
  ['/a/../old/', 'is not written as a browser asks for it.'],
  ['/größe/', 'is not written as a browser asks for it.'],
  [`/${'a'.repeat(1_000)}/`, 'Cloudflare Pages reads 1000.'],
  [`/a/${'a'.repeat(970)}/`, 'Cloudflare Pages reads 1000.'],
])('the former address %s is refused on its line', async (address, part) => {
  const text = guideFile({ redirect_from: ['/fine/', address] });
  const line = text.split('\n').findIndex((found) => found.includes('/fine/')) + 2;
  expect(await check({ [guide]: text })).toMatchObject([
    {
      file: guide,
      place: { line },
      message: expect.stringContaining(part) as string,
      remedy: expect.stringMatching(/^(write|end|list|add|remove) .+\.$/) as string,
    },
  ]);
});

test.each([
  ['another page', '/about/', `that of ${about}`],
  ['the page itself', '/things/', `that of ${guide}`],
  ['the home page', '/', 'that of content/pages/index.mdx'],
  ['the file of a page', '/about/index.html', `that of ${about}`],
  ['the Markdown copy of a page', '/about.md', `that of the Markdown copy of ${about}`],
  ['another page without its slash', '/about', `that of ${about}`],
  ['the card of a page', '/about/card.png', `that of the card of ${about}`],
  ['the card of the home page', '/card.png', 'that of the card of content/pages/index.mdx'],
  ['a feed of a set of guides', '/things/feed.xml', `that of a feed of ${guide}`],
  ['a feed of a set of guides', '/things/feed.json', `that of a feed of ${guide}`],
  ['the card of a set of guides', '/things/pack/card.png', 'that of the card of a whole set'],
  ['a set of guides without its slash', '/things/pack', 'that of a whole set of guides'],
  ...[
    '/404.html',
    '/feed.xml',
    '/feed.json',
    '/llms.txt',
    '/llms-full.txt',
    '/sitemap-index.xml',
    '/.well-known/security.txt',
  ].map((file): [string, string, string] => [
    'a file that the build writes',
    file,
    'that of a file of the site',
  ]),
  ['a set of guides on one page', '/things/pack/', 'that of a whole set of guides'],
  ['a file that is uploaded as it is', '/images/mark.svg', 'that of a file of the site'],
  ['a file that a route writes', '/robots.txt', 'that of a file of the site'],
])('the address of %s, %s, is refused: a redirect would hide it', async (_what, address, owner) => {
  const found = await check({
    [guide]: guideFile({ redirect_from: [address] }),
    'public/images/mark.svg': '<svg />',
    'src/pages/robots.txt.ts': '',
  });
  expect(found).toMatchObject([
    {
      file: guide,
      message: expect.stringContaining(
        `The address "${address}" is in use: it is ${owner}`,
      ) as string,
    },
  ]);
});

test('an address is refused when something that comes with it is in use', async () => {
  const found = await check({
    [guide]: guideFile({ redirect_from: ['/old/', '/older/'] }),
    'public/old/card.png': '',
    'public/older/feed.xml': '',
  });
  expect(found.map(({ message }) => message)).toEqual([
    'The address "/old/card.png", which "/old/" stands for as well, is in use: it is that of a file of the site.',
    'The address "/older/feed.xml", which "/older/" stands for as well, is in use: it is that of a file of the site.',
  ]);
});

test('an address that two pages claim is reported at both', async () => {
  const found = await check({
    [guide]: guideFile({ redirect_from: ['/old/'] }),
    [about]: aboutFile(['/old/']),
  });
  expect(found.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    `${guide}: "/old/" is also a former address of ${about}.`,
    `${about}: "/old/" is also a former address of ${guide}.`,
  ]);
});

test('an address that comes with another one is as good as claimed twice', async () => {
  const found = await check({
    [guide]: guideFile({ redirect_from: ['/old/'] }),
    [about]: aboutFile(['/old.md']),
  });
  expect(found.map(({ message }) => message)).toEqual([
    `"/old/" is also a former address of ${about} as "/old.md".`,
    `"/old.md" is also a former address of ${guide} as "/old/".`,
  ]);
});

test('an address that stands twice in one list is reported once, where it stands again', async () => {
  const text = guideFile({ redirect_from: ['/old/', '/older/', '/old/'] });
  const found = await check({ [guide]: text });
  expect(found.map(({ message }) => message)).toEqual(['"/old/" stands in this list twice.']);
  expect(found[0]?.place).toMatchObject({ line: text.split('\n').lastIndexOf('  - /old/') + 1 });
});

test('the site may have as many redirects as its host reads, and not one more', async () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_, index) => `/old-${index}.html`);
  expect(await check({ [guide]: guideFile({ redirect_from: files(2_000) }) })).toEqual([]);
  expect(await check({ [guide]: guideFile({ redirect_from: files(2_001) }) })).toMatchObject([
    { message: expect.stringContaining('has 2001 redirects') as string },
  ]);
});

test('each address counts with all that it stands for: four for a page, nine for a cluster', async () => {
  const folders = (count: number) => Array.from({ length: count }, (_, index) => `/old-${index}/`);
  expect(await check({ [about]: aboutFile(folders(501)) })).toMatchObject([
    { message: expect.stringContaining('has 2004 redirects') as string },
  ]);
  expect(await check({ [guide]: guideFile({ redirect_from: folders(223) }) })).toMatchObject([
    { message: expect.stringContaining('has 2007 redirects') as string },
  ]);
});
