import { expect, test } from 'vitest';
import { editAddress } from '../../src/domain/edit-address.ts';

test('a page can be edited where its file lies in the repository', () => {
  expect(editAddress('https://github.com/example/site', 'content/pages/about.mdx')).toBe(
    'https://github.com/example/site/edit/main/content/pages/about.mdx',
  );
});

test('without a public repository there is no address to edit at', () => {
  expect(editAddress(undefined, 'content/pages/about.mdx')).toBeUndefined();
});
