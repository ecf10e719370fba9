import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { connect, type IncomingHttpHeaders } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { startMeasuringServer, type Answer } from '../../scripts/measuring-server.ts';

const TEXT = 'The same words again. '.repeat(20);
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** An origin that answers everything with TEXT under the given status and headers, and what it was asked. */
async function anOrigin(status: number, headers: Record<string, string>) {
  const asked: IncomingMessage[] = [];
  const origin = createServer((request, response) => {
    asked.push(request);
    response.writeHead(status, headers).end(TEXT);
  });
  origin.listen(0, '127.0.0.1');
  await once(origin, 'listening');
  closing.push(() => origin.close());
  return { address: `http://127.0.0.1:${(origin.address() as AddressInfo).port}/`, asked };
}

/** A measuring server before an origin, as an HTTP/2 client sees it. */
async function measuring(origin: string, additions: Record<string, Answer> = {}) {
  const server = await startMeasuringServer(origin, 'truvisory.com', additions);
  const client = connect(`https://127.0.0.1:${server.port}`, { rejectUnauthorized: false });
  closing.push(server.close, () => {
    client.close();
  });
  return async (path: string): Promise<{ headers: IncomingHttpHeaders; body: Uint8Array }> => {
    const stream = client.request({ ':path': path });
    const [headers] = (await once(stream, 'response')) as [IncomingHttpHeaders];
    return { headers, body: await buffer(stream) };
  };
}

test('a page comes over HTTP/2 as the site sent it, with its headers, compressed by Brotli', async () => {
  const { address } = await anOrigin(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    'content-length': String(TEXT.length),
    connection: 'keep-alive',
  });
  const { headers, body } = await (await measuring(address))('/');
  expect(headers).toMatchObject({
    ':status': 200,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    'content-encoding': 'br',
  });
  expect(brotliDecompressSync(body).toString()).toBe(TEXT);
});

test.each([
  [200, 'text/plain'],
  [200, 'image/svg+xml'],
  [200, 'Application/Manifest+JSON'],
  [404, 'text/html'],
])('status %d of type %s is compressed', async (status, type) => {
  const { address } = await anOrigin(status, { 'content-type': type });
  const { headers, body } = await (await measuring(address))('/file');
  expect(headers).toMatchObject({ ':status': status, 'content-encoding': 'br' });
  expect(brotliDecompressSync(body).toString()).toBe(TEXT);
});

test.each([
  [200, { 'content-type': 'font/woff2' }],
  [200, { 'content-type': 'image/png' }],
  [200, { 'content-type': 'application/octet-stream' }],
  [200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }],
  [200, {}],
  [500, { 'content-type': 'text/html' }],
])('status %d with %j goes through as it is', async (status, sent) => {
  const { address } = await anOrigin(status, sent);
  const { headers, body } = await (await measuring(address))('/file');
  expect(headers).toMatchObject({ ':status': status, ...sent });
  expect(headers['content-encoding']).not.toBe('br');
  expect(new TextDecoder().decode(body)).toBe(TEXT);
});

test('the site is asked for each path once, under its own name', async () => {
  const { address, asked } = await anOrigin(200, { 'content-type': 'text/html' });
  const ask = await measuring(address);
  await ask('/a/?b=c');
  await ask('/a/?b=c');
  expect(asked.map(({ url, headers }) => [headers.host, url])).toEqual([
    ['truvisory.com', '/a/?b=c'],
  ]);
});

test('a page that is added stands in front of the site', async () => {
  const { address, asked } = await anOrigin(404, {});
  const ask = await measuring(address, {
    '/floor/': { status: 200, headers: {}, body: new TextEncoder().encode('Floor') },
  });
  const { headers, body } = await ask('/floor/');
  expect([headers[':status'], new TextDecoder().decode(body)]).toEqual([200, 'Floor']);
  expect(asked).toEqual([]);
});

test('an origin that is gone is an error of the gateway', async () => {
  const ask = await measuring('http://127.0.0.1:1/');
  expect((await ask('/')).headers[':status']).toBe(502);
});
