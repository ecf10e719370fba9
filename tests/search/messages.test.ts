import { expect, test } from 'vitest';
import { describeCount, MAX_RESULTS } from '../../src/search/messages.ts';

test.each([
  [1, '1 result for “metr”.'],
  [3, '3 results for “metr”.'],
  [MAX_RESULTS, `${MAX_RESULTS} results for “metr”.`],
])('%i results are counted in words', (count, message) => {
  expect(describeCount('metr', count)).toBe(message);
});

test('more results than are shown say so, and how to get fewer', () => {
  expect(describeCount('cto', MAX_RESULTS + 1)).toBe(
    `${MAX_RESULTS + 1} results for “cto”. Here are the best ${MAX_RESULTS}; one more word narrows them down.`,
  );
});

test('no results lead on to the index of guides', () => {
  expect(describeCount('zebra', 0)).toMatch(/^No results for “zebra”\..*all guides below\.$/);
});
