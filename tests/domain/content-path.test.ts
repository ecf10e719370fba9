import { expect, test } from 'vitest';
import { findPath, isExternal, resolveLink } from '../../src/domain/content-path.ts';

test.each([
  ['content/guides/ai-agents/index.mdx', '/ai-agents/'],
  ['content/guides/ai-agents/what-they-cost.mdx', '/ai-agents/what-they-cost/'],
  ['content/pages/index.mdx', '/'],
  ['content/pages/about.mdx', '/about/'],
  ['content/services/sprint.mdx', '/services/sprint/'],
])('%s has the address %s', (file, path) => {
  expect(findPath(file)).toBe(path);
});

test.each([
  'content/sources/report.yaml',
  'content/authors/ada.yaml',
  'content/pages/about.md',
  'content/notes/about.mdx',
  'src/content/pages/about.mdx',
])('%s has no address', (file) => {
  expect(findPath(file)).toBeUndefined();
});

test.each([
  ['./costs.mdx', 'content/guides/things/costs.mdx', undefined],
  ['costs.mdx', 'content/guides/things/costs.mdx', undefined],
  ['../others/index.mdx', 'content/guides/others/index.mdx', undefined],
  ['../../pages/about.mdx#history', 'content/pages/about.mdx', 'history'],
  ['#history', 'content/guides/things/index.mdx', 'history'],
])('in content/guides/things/index.mdx the link %s leads to %s', (href, file, fragment) => {
  expect(resolveLink('content/guides/things/index.mdx', href)).toEqual({ file, fragment });
});

test.each([
  ['https://example.org', true],
  ['HTTP://example.org', true],
  ['mailto:ada@example.org', true],
  ['//example.org/a', true],
  ['/about/', false],
  ['./about.mdx', false],
  ['#mailto:', false],
])('whether %s leads out of the site: %s', (href, expected) => {
  expect(isExternal(href)).toBe(expected);
});
