import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { submit } from '../../src/indexnow/submit.ts';
import { aServer } from '../fixtures/local-server.ts';

const settings = { key: 'a1b2c3d4', siteUrl: 'https://example.org' };

test('more pages than one request may hold are sent in several, each once', async () => {
  const batches: string[][] = [];
  const address = await aServer((request, response) => {
    void text(request).then((body) => {
      batches.push((JSON.parse(body) as { urlList: string[] }).urlList);
      response.end();
    });
  });
  const urls = Array.from({ length: 10_001 }, (_, index) => `https://example.org/${index}/`);
  await submit(urls, { ...settings, endpoint: `${address}/indexnow` });
  expect(batches.map(({ length }) => length)).toEqual([10_000, 1]);
  expect(batches.flat()).toEqual(urls);
});

test('an endpoint that hangs up is named, with what to do', async () => {
  const address = await aServer((request) => request.destroy());
  await expect(
    submit(['https://example.org/'], { ...settings, endpoint: `${address}/indexnow` }),
  ).rejects.toThrow(`${address}/indexnow could not be reached`);
});
