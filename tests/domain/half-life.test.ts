import { expect, test } from 'vitest';
import { expiredKinds, formatKinds, standsUntil } from '../../src/domain/half-life.ts';

test.each([
  ['price', '2026-11-22', '2027-02-20'],
  ['limit', '2026-11-22', '2027-05-21'],
  ['survey', '2027-03-01', '2028-02-29'],
] as const)('a %s checked on %s may stand until %s', (kind, checked, day) => {
  expect(standsUntil(kind, checked)).toBe(day);
  expect(expiredKinds([kind], checked, day)).toEqual([]);
});

test('a kind is expired on the day after its last', () => {
  expect(expiredKinds(['price'], '2026-11-22', '2027-02-21')).toEqual(['price']);
});

test('of several kinds only those that have stood too long are expired, each once', () => {
  expect(expiredKinds(['study', 'limit', 'price', 'price'], '2026-11-22', '2028-01-01')).toEqual([
    'price',
    'limit',
  ]);
});

test('kinds are told to a reader as a list, the fastest to age first', () => {
  expect(formatKinds(['survey', 'price', 'law', 'price'])).toBe('prices, statistics and rules');
});
