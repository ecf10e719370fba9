import { expect, test } from 'vitest';
import { formatCost, formatPrice, missingDecimals } from '../../src/drawing/money.ts';

test.each([
  [5, '$5'],
  [0.3, '$0.30'],
  [0.051, '$0.051'],
  [0.000011, '$0.000011'],
  [1200, '$1,200'],
  [12.5, '$12.50'],
])('the price %d is printed to its last digit, as %s', (dollars, printed) => {
  expect(formatPrice(dollars)).toBe(printed);
});

test.each([
  ['thousands in cents', 12000, '$12,000.00'],
  ['a dollar and more in cents', 1.434, '$1.43'],
  ['cents in two digits', 0.918, '$0.92'],
  ['a round dime as money', 0.1, '$0.10'],
  ['less than a dime in two digits', 0.0514, '$0.051'],
  ['a round nickel as money', 0.05, '$0.05'],
  ['fractions of a cent in two digits', 0.00425, '$0.0043'],
  ['a round fraction of a cent in one', 0.0004, '$0.0004'],
  ['what rounds up to a dollar as one', 0.996, '$1.00'],
  ['half a cent up, whatever the arithmetic makes of it', 81 * 0.015, '$1.22'],
  ['nothing as nothing', 0, '$0'],
])('a cost prints %s', (_what, dollars, printed) => {
  expect(formatCost(dollars)).toBe(printed);
});

test('amounts get the decimals that they lack beside the longest', () => {
  expect(missingDecimals(['$5.00', '$0.0042', '$0'])).toEqual(['00', '', '.0000']);
});

test('whole amounts among themselves lack nothing', () => {
  expect(missingDecimals(['$0', '$0'])).toEqual(['', '']);
});
