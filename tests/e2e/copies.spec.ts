import { expect, test } from '@playwright/test';
import { readPages } from '../dist/site.ts';

const pages = (await readPages()).filter(({ path }) => path !== '/404.html');
const copyOf = ({ $ }: (typeof pages)[number]) =>
  $('link[rel="alternate"][type="text/markdown"]').attr('href');

test('a page leads to its Markdown copy in its headers too, and the copy leads back', async ({
  request,
}) => {
  const copied = pages.filter((page) => copyOf(page) !== undefined);
  expect(copied.length).toBeGreaterThan(20);
  for (const page of copied) {
    const address = copyOf(page) ?? '';
    const headers = (await request.get(page.path)).headers();
    expect(headers['link'], page.path).toBe(`<${address}>; rel="alternate"; type="text/markdown"`);
    expect(headers['x-robots-tag'], page.path).toBeUndefined();
    const copy = await request.get(address);
    expect(copy.status(), address).toBe(200);
    expect(copy.headers(), address).toMatchObject({
      'content-type': 'text/markdown; charset=utf-8',
      'x-robots-tag': 'noindex',
      link: `<${page.$('link[rel="canonical"]').attr('href') ?? ''}>; rel="canonical"`,
      'x-content-type-options': 'nosniff',
    });
    expect(await copy.text()).toMatch(/^# \S/);
  }
});

test('a page without a copy promises none', async ({ request }) => {
  const bare = pages.filter((page) => copyOf(page) === undefined).map(({ path }) => path);
  expect(bare).toEqual(expect.arrayContaining(['/search/', '/fractional-cto/pack/']));
  for (const path of bare) {
    expect((await request.get(path)).headers()['link'], path).toBeUndefined();
  }
});

for (const [path, type] of [
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/ai-agents/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json; charset=utf-8'],
  ['/cloudflare/feed.json', 'application/feed+json; charset=utf-8'],
  ['/corrections.xml', 'application/atom+xml; charset=utf-8'],
  ['/corrections.json', 'application/feed+json; charset=utf-8'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/sitemap-index.xml', 'application/xml'],
  ['/card.png', 'image/png'],
] as const) {
  test(`${path} is served as ${type}`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe(type);
    expect(response.headers()['x-robots-tag']).toBeUndefined();
  });
}

test('the library in one file is for language models, not for search results', async ({
  request,
}) => {
  expect((await request.get('/llms-full.txt')).headers()['x-robots-tag']).toBe('noindex');
});
