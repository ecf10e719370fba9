import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { checkAddresses, NoNetworkError } from '../../src/rot/check-addresses.ts';
import { aCitedAddress } from '../fixtures/cited-addresses.ts';
import { aServer } from '../fixtures/local-server.ts';

/** Checks addresses without letting time pass, and tells how long was to be waited, in milliseconds. */
async function check(urls: readonly string[]) {
  const waits: number[] = [];
  const checked = await checkAddresses(urls.map(aCitedAddress), {
    userAgent: 'Check/1.0',
    timeout: 5_000,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  });
  return { checked, waits, verdicts: checked.map(({ verdict }) => verdict.state) };
}

/** A server whose answers to the requests for a page are these in turn, the last for ever; 0 hangs up. */
async function aServerOf(pages: Readonly<Record<string, readonly number[]>>, headers = {}) {
  const asked: string[] = [];
  const address = await aServer(
    ({ url = '', socket }: IncomingMessage, response: ServerResponse) => {
      const statuses = pages[url] ?? [404];
      const before = asked.filter((path) => path === url).length;
      const status = statuses[Math.min(before, statuses.length - 1)] ?? 404;
      asked.push(url);
      if (status === 0) socket.resetAndDestroy();
      else response.writeHead(status, headers).end();
    },
  );
  return { address, asked };
}

/** An address at which nobody listens. */
const NOBODY = 'http://127.0.0.1:9';

test('each address is told with what was found, in the order in which they came', async () => {
  const { address } = await aServerOf({ '/there': [200], '/refused': [403] });
  const urls = [`${address}/refused`, `${address}/gone`, `${address}/there`];
  const { checked, verdicts } = await check(urls);
  expect(checked.map(({ url }) => url)).toEqual(urls);
  expect(checked[0]?.uses).toEqual(aCitedAddress('').uses);
  expect(verdicts).toEqual(['unknown', 'dead', 'alive']);
});

test('a server that is too busy is asked again, later each time', async () => {
  const { address } = await aServerOf({ '/busy': [429, 429, 200] });
  const { verdicts, waits } = await check([`${address}/busy`]);
  expect(verdicts).toEqual(['alive']);
  expect(waits).toHaveLength(2);
  expect(waits[1]).toBeGreaterThan(waits[0] ?? Infinity);
});

test('a server that says how long to wait is left alone for so long', async () => {
  const { address } = await aServerOf({ '/busy': [429, 200] }, { 'Retry-After': '30' });
  expect((await check([`${address}/busy`])).waits).toEqual([30_000]);
});

test('a server that wants to be left alone for an hour is', async () => {
  const { address, asked } = await aServerOf({ '/busy': [429] }, { 'Retry-After': '3600' });
  const { verdicts, waits } = await check([`${address}/busy`]);
  expect(verdicts).toEqual(['unknown']);
  expect(waits).toEqual([]);
  expect(asked).toHaveLength(1);
});

test('a bad moment is not taken for the end', async () => {
  const { address } = await aServerOf({ '/hangs-up': [0, 0, 200], '/fails': [500, 500, 200] });
  const { verdicts } = await check([`${address}/hangs-up`, `${address}/fails`]);
  expect(verdicts).toEqual(['alive', 'alive']);
});

test('a page that is gone is not asked for again and again', async () => {
  const { address, asked } = await aServerOf({});
  await check([`${address}/gone`]);
  expect(asked).toEqual(['/gone', '/gone']);
});

test('a server that answers nothing is not asked for all that it has', async () => {
  const { address, asked } = await aServerOf({ '/a': [0], '/b': [0], '/c': [200] });
  const other = await aServerOf({ '/': [200] });
  const { verdicts } = await check([
    ...['/a', '/b', '/c'].map((path) => address + path),
    `${other.address}/`,
  ]);
  expect(verdicts).toEqual(['unknown', 'unknown', 'unknown', 'alive']);
  expect(asked).not.toContain('/c');
});

test('one page without an answer does not keep the others of its server from being asked for', async () => {
  const { address } = await aServerOf({ '/a': [0], '/b': [200], '/c': [0], '/d': [200] });
  const { verdicts } = await check(['/a', '/b', '/c', '/d'].map((path) => address + path));
  expect(verdicts).toEqual(['unknown', 'alive', 'unknown', 'alive']);
});

test('one server is asked one thing at a time, with a pause; others are asked meanwhile', async () => {
  const open = { here: 0, most: 0 };
  const elsewhereAsked = Promise.withResolvers<undefined>();
  const here = await aServer((_, response) => {
    open.here += 1;
    open.most = Math.max(open.most, open.here);
    void elsewhereAsked.promise.then(() => {
      open.here -= 1;
      response.end();
    });
  });
  const elsewhere = await aServer((_, response) => {
    elsewhereAsked.resolve(undefined);
    response.end();
  });
  const { verdicts, waits } = await check([`${here}/1`, `${here}/2`, `${here}/3`, `${elsewhere}/`]);
  expect(verdicts).toEqual(['alive', 'alive', 'alive', 'alive']);
  expect(open.most).toBe(1);
  expect(waits).toHaveLength(2);
});

test('a missing network is not taken for dead sources', async () => {
  await expect(check([`${NOBODY}/a`, `${NOBODY}/b`])).rejects.toThrow(NoNetworkError);
});

test('a server that is away is not taken for a missing network', async () => {
  const { address } = await aServerOf({ '/': [200] });
  expect((await check([`${NOBODY}/`, `${address}/`])).verdicts).toEqual(['unknown', 'alive']);
});
