import { expect, test } from 'vitest';
import { readAmount } from '../../../src/editorial/evidence/amount.ts';
import { readNumbers } from '../../../src/editorial/evidence/read-numbers.ts';

test.each([
  ['1,719', 1719],
  ['26.08', 26.08],
  ['nineteen', 19],
  ['sixty-five', 65],
  ['two hundred', 200],
  ['two hundred thousand', 200_000],
  ['a million', 1_000_000],
  ['1.2 million', 1_200_000],
  ['5k', 5000],
])('"%s" is %d', (text, number) => {
  expect(readAmount(text)).toBe(number);
});

test('words that are no number have none', () => {
  expect(readAmount('several')).toBeUndefined();
});

test('every number of a text is read, and no part of a name', () => {
  expect(readNumbers('Two D1 databases, 2 hours and 28 minutes, 3/n')).toEqual([2, 2, 28, 3]);
});
