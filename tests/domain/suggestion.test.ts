import { expect, test } from 'vitest';
import {
  didYouMean,
  didYouMeanFile,
  findNearest,
  listChoices,
} from '../../src/domain/suggestion.ts';

const fields = ['title', 'shortTitle', 'description', 'published'];

test.each([
  ['a missing letter', 'titel', 'title'],
  ['another case', 'ShortTitle', 'shortTitle'],
  ['a longer word with slips', 'descripton', 'description'],
  ['a part of a name', 'publish', 'published'],
  ['something else entirely', 'elephants', undefined],
])('the nearest name is found for %s', (_what, word, nearest) => {
  expect(findNearest(word, fields)).toBe(nearest);
});

test('nothing is near when there are no names', () => {
  expect(findNearest('title', [])).toBeUndefined();
});

test.each([
  ['titel', ' Did you mean "title"?'],
  ['elephants', ''],
])('the hint for %s is %j', (word, hint) => {
  expect(didYouMean(word, fields)).toBe(hint);
});

test.each([
  [[], 'none yet'],
  [['a'], '"a"'],
  [['a', 'b'], '"a" or "b"'],
  [['a', 'b', 'c'], '"a", "b", or "c"'],
  [['a', 'b', 'c', 'd'], '"a", "b", "c" or 1 more'],
])('%j is listed as %s when three are enough', (candidates, sentence) => {
  expect(listChoices(candidates, 3)).toBe(sentence);
});

test.each([['width'], ['at'], ['of']])('%s is not taken for a short name', (word) => {
  expect(findNearest(word, ['id'])).toBeUndefined();
});

test.each([
  ['content/guides/things/indx.mdx', ' Did you mean "content/guides/things/index.mdx"?'],
  ['content/pages/index.mdx', ' Did you mean "content/guides/things/index.mdx"?'],
  ['content/pages/nothing.mdx', ''],
])('the hint for the file %s is %j', (file, hint) => {
  const files = ['content/guides/things/index.mdx', 'content/pages/404.mdx'];
  expect(didYouMeanFile(file, files)).toBe(hint);
});
