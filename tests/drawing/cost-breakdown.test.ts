import { expect, test } from 'vitest';
import { costWords, workingOf } from '../../src/drawing/cost-breakdown.ts';

const perMillion = { value: 0.3, per: { count: 1_000_000, of: 'requests' } };

test.each([
  [
    'a quantity at a price per many',
    { quantity: 14_000_000, price: perMillion },
    '14,000,000 requests × $0.30 per 1,000,000',
  ],
  [
    'a quantity at a price per one',
    { quantity: 0.125, price: { value: 0.015, per: { count: 1, of: 'GB-month' } } },
    '0.125 × $0.015 per GB-month',
  ],
  ['a price as it is', { quantity: 1, price: { value: 5 } }, '1 × $5'],
  [
    'what exceeds what is included',
    { quantity: 14_000_000, price: perMillion, included: { value: 10_000_000 } },
    '(14,000,000 requests less 10,000,000 included) × $0.30 per 1,000,000',
  ],
  [
    'what is all included',
    { quantity: 14_000, price: perMillion, included: { value: 10_000_000 } },
    '14,000 requests, within the 10,000,000 included',
  ],
  [
    'exactly what is included',
    {
      quantity: 20,
      price: { value: 0.015, per: { count: 1, of: 'GB-month' } },
      included: { value: 20 },
    },
    '20, within the 20 included',
  ],
])('the working of a cost tells %s', (_what, row, words) => {
  expect(workingOf(row).replaceAll('\u00a0', ' ')).toBe(words);
});

test('a line never ends in a multiplication sign or in "per"', () => {
  const words = workingOf({ quantity: 14_000_000, price: perMillion });
  expect(words.split(' ').filter((word) => /^(×|per)$/.test(word))).toEqual([]);
});

test('costs and their total are printed with their points below each other', () => {
  const { rows, total } = costWords([5, 0.0042], 5.0042);
  expect([...rows, total]).toEqual([
    { text: '$5.00', missing: '00' },
    { text: '$0.0042', missing: '' },
    { text: '$5.00', missing: '00' },
  ]);
});

test.each([
  ['does', [0.918, 1.431, 0.0042, 5], true],
  ['does in thousands', [1000, 2000.5], true],
  ['does not', [1.004, 1.004, 1.004], false],
])(
  'a reader who adds the printed costs up is told where that %s not give the total',
  (_what, costs, addsUp) => {
    const total = costs.reduce((sum, cost) => sum + cost, 0);
    expect(costWords(costs, total).addsUp).toBe(addsUp);
  },
);
