import { expect, test } from 'vitest';
import { absoluteUrl, nodeId } from '../../src/seo/url.ts';

test.each([
  ['/', 'https://truvisory.com/'],
  ['/things/costs/', 'https://truvisory.com/things/costs/'],
])('the path %s is the address %s', (path, url) => {
  expect(absoluteUrl(path)).toBe(url);
});

test('a thing is identified by the page that describes it', () => {
  expect(nodeId('/about/', 'person')).toBe('https://truvisory.com/about/#person');
});
