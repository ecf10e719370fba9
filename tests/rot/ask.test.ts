import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { ask } from '../../src/rot/ask.ts';
import { aServer } from '../fixtures/local-server.ts';

const MANNER = { userAgent: 'Check/1.0 (+https://example.org/)', timeout: 5_000 };

/** Asks a server that answers with `listener` for `path`, and tells what it was asked. */
async function askServer(
  listener: (request: IncomingMessage, response: ServerResponse) => void,
  { path = '/', timeout = MANNER.timeout } = {},
) {
  const requests: IncomingMessage[] = [];
  const address = await aServer((request, response) => {
    requests.push(request);
    listener(request, response);
  });
  const outcome = await ask(address + path, { ...MANNER, timeout });
  return { address, outcome, requests, methods: requests.map(({ method }) => method) };
}

/** Sends each path on, with this status, to that place; every other path is there. */
const redirecting =
  (redirects: Readonly<Record<string, readonly [number, string]>>) =>
  (request: IncomingMessage, response: ServerResponse) => {
    const [status, location] = redirects[request.url ?? ''] ?? [200];
    response.writeHead(status, location === undefined ? {} : { Location: location }).end();
  };

test('a page that is there is asked for once, without its text, and told who asks', async () => {
  const { outcome, methods, requests } = await askServer((_, response) => response.end());
  expect(outcome).toEqual({ status: 200 });
  expect(methods).toEqual(['HEAD']);
  expect(requests[0]?.headers['user-agent']).toBe(MANNER.userAgent);
});

test.each([404, 405, 501])(
  'a HEAD answered with %i is not believed before a GET',
  async (status) => {
    const { outcome, methods } = await askServer(({ method }, response) =>
      response.writeHead(method === 'HEAD' ? status : 200).end(),
    );
    expect(outcome).toEqual({ status: 200 });
    expect(methods).toEqual(['HEAD', 'GET']);
  },
);

test('a page that neither knows is gone', async () => {
  const { outcome } = await askServer((_, response) => response.writeHead(404).end('Not found'));
  expect(outcome).toEqual({ status: 404 });
});

test('a server that asks for patience is not asked again at once', async () => {
  const { outcome, methods } = await askServer((_, response) =>
    response.writeHead(429, { 'Retry-After': '7' }).end(),
  );
  expect(outcome).toEqual({ status: 429, retryAfter: 7 });
  expect(methods).toEqual(['HEAD']);
});

test.each([301, 308])('a redirect for good (%i) tells the new address', async (status) => {
  const { outcome, address } = await askServer(redirecting({ '/old': [status, '/new'] }), {
    path: '/old',
  });
  expect(outcome).toEqual({ status: 200, movedTo: `${address}/new` });
});

test.each([302, 303, 307])('a redirect for now (%i) tells no new address', async (status) => {
  const { outcome } = await askServer(redirecting({ '/old': [status, '/new'] }), { path: '/old' });
  expect(outcome).toEqual({ status: 200 });
});

test('after a redirect for now, one for good is part of it', async () => {
  const { outcome, address } = await askServer(
    redirecting({ '/old': [301, '/new'], '/new': [302, '/session'], '/session': [301, '/end'] }),
    { path: '/old' },
  );
  expect(outcome).toEqual({ status: 200, movedTo: `${address}/new` });
});

test('a page that sends its reader once around to itself has not moved', async () => {
  let visits = 0;
  const { outcome } = await askServer(
    (_, response) => {
      visits += 1;
      response.writeHead(visits === 1 ? 301 : 200, { Location: '/page#part' }).end();
    },
    { path: '/page' },
  );
  expect(outcome).toEqual({ status: 200 });
});

test('redirects in a circle come to an end', async () => {
  const { outcome } = await askServer(redirecting({ '/a': [302, '/b'], '/b': [302, '/a'] }), {
    path: '/a',
  });
  expect(outcome).toEqual({ failure: 'more than 20 redirects' });
});

test('a redirect that leads nowhere is followed no further', async () => {
  const { outcome } = await askServer((_, response) => response.writeHead(301).end());
  expect(outcome).toEqual({ status: 301 });
});

test('a server that never answers is given up', async () => {
  const { outcome } = await askServer(() => undefined, { timeout: 50 });
  expect(outcome).toEqual({ failure: 'no answer in time' });
});

test('a server that hangs up is told as it is', async () => {
  const { outcome } = await askServer(({ socket }) => socket.resetAndDestroy());
  expect(outcome).toEqual({ failure: 'ECONNRESET' });
});
