import { expect, test } from 'vitest';
import { readBody } from '../../src/domain/body.ts';
import { linkGraph } from '../../src/domain/link-graph.ts';

const text = (file: string, markdown: string) => ({ file, body: readBody(markdown) });

const graph = linkGraph([
  text(
    'content/guides/things/index.mdx',
    '[Costs](./costs.mdx), [once more](./costs.mdx#faq-price), [me](./index.mdx), [here](#top), [out](https://example.org/).',
  ),
  text(
    'content/guides/things/costs.mdx',
    '[Nowhere](./nowhere.mdx) and [home](../../pages/index.mdx).',
  ),
  text('content/pages/index.mdx', '[Costs](../guides/things/costs.mdx)'),
]);

test('a text leads to each page of the site that it links to, once, and not to itself', () => {
  expect(graph.map(({ file, to }) => [file, to])).toEqual([
    ['content/guides/things/index.mdx', ['content/guides/things/costs.mdx']],
    ['content/guides/things/costs.mdx', ['content/pages/index.mdx']],
    ['content/pages/index.mdx', ['content/guides/things/costs.mdx']],
  ]);
});

test('a page knows the texts that lead to it', () => {
  expect(graph.map(({ file, from }) => [file, from])).toEqual([
    ['content/guides/things/index.mdx', []],
    [
      'content/guides/things/costs.mdx',
      ['content/guides/things/index.mdx', 'content/pages/index.mdx'],
    ],
    ['content/pages/index.mdx', ['content/guides/things/costs.mdx']],
  ]);
});
