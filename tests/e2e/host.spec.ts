import { mkdtemp, rm } from 'node:fs/promises';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { checkPortIsFree, servePages } from '../../scripts/pages-server.ts';
import { E2E_PORT } from './server.ts';

test('an address that leads nowhere gets status 404 and a page that helps on', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'The home page' }).click();
  await expect(page).toHaveURL('/');
});

for (const path of ['/nope/', '/nope.md', '/search.md', '/nope/nope.md', '/nope/feed.xml']) {
  test(`${path}, where there is nothing, is a page of status 404 that leads to no other form`, async ({
    request,
  }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(404);
    expect(response.headers()['content-type']).toBe('text/html; charset=utf-8');
    expect(response.headers()['link']).toBeUndefined();
    expect(await response.text()).toMatch(/^<!doctype html>/i);
  });
}

test('in a folder of guides, too, what is missing is a page of status 404', async ({ request }) => {
  for (const path of ['/ai-agents/nope/', '/ai-agents/nope.md', '/ai-agents/nope/feed.json']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(response.headers()['content-type'], path).toBe('text/html; charset=utf-8');
  }
});

test('the form of an address without its slash leads to the one with it', async ({ request }) => {
  const response = await request.get('/about', { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers()['location']).toBe('/about/');
});

test('a former address leads to the page in one step, with its slash and without, and keeps a query', async ({
  request,
}) => {
  for (const former of [
    '/commercial/fractional-cto-vs-ai-consultant/',
    '/commercial/fractional-cto-vs-ai-consultant',
  ]) {
    const response = await request.get(`${former}?from=mail`, { maxRedirects: 0 });
    expect(response.status()).toBe(301);
    const target = response.headers()['location'] ?? '';
    expect(target).toBe('/fractional-cto/fractional-cto-vs-ai-consultant/?from=mail');
    expect((await request.get(target, { maxRedirects: 0 })).status()).toBe(200);
  }
});

test('a preview that asks for the card at a former address gets the card of today', async ({
  request,
}) => {
  const response = await request.get('/commercial/fractional-cto-vs-ai-consultant/card.png');
  expect(new URL(response.url()).pathname).toBe(
    '/fractional-cto/fractional-cto-vs-ai-consultant/card.png',
  );
  expect(response.headers()['content-type']).toBe('image/png');
});

test('a page is a plain file: the Worker, which takes any method, never sees it', async ({
  request,
}) => {
  expect((await request.post('/about/')).status()).toBe(405);
});

test('every file forbids scripts, frames and foreign content', async ({ request }) => {
  for (const path of ['/', '/fractional-cto/', '/no/such/page/', '/favicon.svg']) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain("script-src 'none'");
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test('the search page alone may run its own script and the engine that it loads', async ({
  request,
}) => {
  const script = "script-src 'self' 'wasm-unsafe-eval';";
  const elsewhere = (await request.get('/')).headers()['content-security-policy'];
  for (const path of ['/search/', '/search/?q=cto']) {
    const policy = (await request.get(path)).headers()['content-security-policy'];
    expect(policy).toContain(script);
    expect(policy?.replace(script, "script-src 'none';")).toBe(elsewhere);
  }
});

test('a browser is told which pages it may prepare before they are asked for', async ({
  request,
}) => {
  const header = (await request.get('/fractional-cto/')).headers()['speculation-rules'];
  const rules = await request.get(header?.replaceAll('"', '') ?? '');
  expect(rules.headers()['content-type']).toBe('application/speculationrules+json');
  expect(await rules.json()).toMatchObject({ prerender: [{ eagerness: 'moderate' }] });
});

test('a file whose name changes with its content is kept by the browser', async ({
  page,
  request,
}) => {
  await page.goto('/search/');
  const script = await page.locator('script[src]').getAttribute('src');
  const headers = (await request.get(script ?? '')).headers();
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

/** The status and headers of an answer to somebody who knows the server by the name `host`. */
function answerAt(
  host: string,
  path: string,
  method = 'GET',
): Promise<{ readonly status: number | undefined; readonly headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const headers = { Host: host, 'Content-Type': 'application/json' };
    ask({ host: 'localhost', port: E2E_PORT, path, method, headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, headers: response.headers });
    })
      .on('error', reject)
      .end();
  });
}

for (const [what, status, path, method] of [
  ['a page', 200, '/about/'],
  ['the home page', 200, '/'],
  ['a file', 200, '/claims.json'],
  ['an address that leads nowhere', 404, '/no/such/page/'],
  ['a former address', 301, '/commercial/90-day-ai-sprint/'],
  ['an address without its slash', 308, '/about'],
  // Nothing takes this method: the Worker's plainest answer, which sets no header of its own.
  ['an answer that is rendered on demand', 404, '/health.json', 'PUT'],
] as const) {
  test(`search engines may index ${what} at the site's own name, and at no other`, async () => {
    const own = await answerAt('truvisory.com', path, method);
    expect(own.status).toBe(status);
    expect(own.headers['x-robots-tag']).toBeUndefined();
    for (const mirror of ['truvisory.pages.dev', 'abc123.truvisory.pages.dev']) {
      const { status: same, headers } = await answerAt(mirror, path, method);
      expect(same).toBe(status);
      expect(headers['x-robots-tag']).toBe('noindex');
    }
  });
}

test("the health check is in no index, not even at the site's own name", async () => {
  const { headers } = await answerAt('truvisory.com', '/health.json');
  expect(headers['x-robots-tag']).toBe('noindex');
});

test('what crawlers are told is plain text', async () => {
  const { headers } = await answerAt('truvisory.com', '/robots.txt');
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
});

test('the health check answers that the database is ready', async ({ request }) => {
  const response = await request.get('/health.json');
  expect(response.status()).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok' });
  expect(response.headers()['cache-control']).toBe('no-store');
});

test('without its migrations the health check says so with status 503, and pages still open', async ({
  request,
}) => {
  const state = await mkdtemp(join(tmpdir(), 'truvisory-unmigrated-'));
  await checkPortIsFree(E2E_PORT + 1, { command: 'npm test', variable: 'E2E_PORT' });
  const stopping = new AbortController();
  const server = await servePages(E2E_PORT + 1, state, { signal: stopping.signal });
  try {
    const response = await request.get(`${server.address}health.json`);
    expect(response.status()).toBe(503);
    expect(await response.json()).toMatchObject({ status: 'unavailable' });
    expect((await request.get(server.address)).status()).toBe(200);
  } finally {
    stopping.abort();
    await server.ended;
    await rm(state, { recursive: true, force: true });
  }
});
