import { expect, test } from 'vitest';
import {
  formatQuantity,
  formatRange,
  formatTick,
  quantityFormat,
} from '../../src/drawing/units.ts';

test.each([
  [-24, 'percent', '−24%'],
  [26.08, 'percent', '26.08%'],
  [0, 'percent', '0%'],
  [-0, 'percent', '0%'],
  [171200, 'usd', '$171,200'],
  [-400, 'usd', '−$400'],
  [4867, 'count', '4,867'],
  [1, 'days', '1 day'],
  [10, 'hours', '10 hours'],
] as const)('%d in %s is printed as %s', (value, unit, printed) => {
  expect(formatQuantity(value, { unit, signed: false })).toBe(printed);
});

test.each([
  ['sums of money name the currency twice', 5000, 15000, 'usd', '$5,000 to $15,000'],
  ['shares keep both signs of percent', 2, 39, 'percent', '2% to 39%'],
  ['times name their unit once', 10, 20, 'hours', '10 to 20 hours'],
  ['a time that ends at one is one', 0, 1, 'months', '0 to 1 month'],
] as const)('in a range, %s', (_what, low, high, unit, printed) => {
  expect(formatRange(low, high, { unit, signed: false })).toBe(printed);
});

test.each([
  [-40, 'percent', '−40%'],
  [15000, 'usd', '$15K'],
  [1500, 'usd', '$1.5K'],
  [2000000, 'count', '2M'],
  [0.05, 'usd', '$0.05'],
  [0.0004, 'usd', '$0.0004'],
  [8, 'weeks', '8 wk'],
  [3, 'hours', '3 h'],
] as const)('a tick at %d in %s is labeled %s', (value, unit, label) => {
  expect(formatTick(value, { unit, signed: false })).toBe(label);
});

test('gains carry a plus only where the plot holds losses too', () => {
  const printed = (...values: number[]) =>
    values.map((value) => formatQuantity(value, quantityFormat('percent', values)));
  expect(printed(19, -4, 0)).toEqual(['+19%', '−4%', '0%']);
  expect(printed(84, 76, 0)).toEqual(['84%', '76%', '0%']);
});
