import { expect, test } from 'vitest';
import { figureSources, figureStatistics } from '../../src/domain/figure.ts';
import { buildSources } from '../../src/domain/source.ts';
import { aSource } from '../fixtures/entries.ts';
import { buildReported, fail } from '../fixtures/figures.ts';

const words = { figure: 'a figure', measures: 'something' };
const perMillion = { count: 1_000_000, of: 'requests' };

function sourcesWithPrice(dollars: number) {
  return buildSources(
    [
      aSource('prices', {
        statistics: {
          requests: { ...words, value: dollars, unit: 'usd', per: perMillion },
          plan: { ...words, value: 5, unit: 'usd' },
          range: { ...words, low: 5, high: 9, unit: 'usd' },
          credit: { ...words, value: -5, unit: 'usd' },
          'in-words': words,
          share: { ...words, value: 19, unit: 'percent' },
        },
      }),
      aSource('allowances', {
        statistics: { requests: { ...words, value: 10_000_000, unit: 'count' } },
      }),
    ],
    fail,
  );
}

const plan = { label: 'Plan', quantity: 1, source: 'prices', statistic: 'plan' };
const requests = {
  label: 'Requests',
  quantity: 14_000_000,
  source: 'prices',
  statistic: 'requests',
};
const included = { source: 'allowances', statistic: 'requests' };

/** Works a bill out from what an editor would write, with the problems that are reported. */
function build(rows: readonly Record<string, unknown>[], dollars = 0.3) {
  const sources = sourcesWithPrice(dollars);
  const { figures, problems } = buildReported(
    { kind: 'cost-breakdown', basis: 'One month', rows },
    sources,
  );
  const [bill] = figures;
  if (bill?.kind !== 'cost-breakdown') throw new Error('No bill was built.');
  return { bill, problems, sources };
}

/** The costs of a bill and its total, in cents, which the arithmetic of these tests leaves whole. */
function centsOf({ bill }: ReturnType<typeof build>): readonly number[] {
  return [...bill.rows.map(({ cost }) => cost), bill.total].map((cost) => Math.round(cost * 100));
}

test('a cost is a quantity at its price, and the total their sum', () => {
  expect(centsOf(build([requests, plan]))).toEqual([420, 500, 920]);
});

test('a price that changes in its record changes the cost and the total', () => {
  expect(centsOf(build([requests, plan], 0.6))).toEqual([840, 500, 1340]);
});

test('only what exceeds the allowance is charged', () => {
  expect(centsOf(build([{ ...requests, included }, plan]))).toEqual([120, 500, 620]);
});

test('a quantity below the allowance costs nothing', () => {
  expect(centsOf(build([{ ...requests, quantity: 14_000, included }, plan]))).toEqual([
    0, 500, 500,
  ]);
});

test('prices and allowances are statistics of the figure, and their sources its sources', () => {
  const { bill, sources } = build([{ ...requests, included }, plan]);
  expect(figureStatistics(bill).map(({ id, source }) => `${source.id} ${id}`)).toEqual([
    'prices requests',
    'allowances requests',
    'prices plan',
  ]);
  expect(figureSources(bill)).toEqual([sources.get('prices'), sources.get('allowances')]);
});

test.each([
  [
    'of an unknown source',
    { source: 'price' },
    'No source "price". Did you mean "prices"?',
    'write "prices", or add the record with: npm run new source price',
  ],
  [
    'in words',
    { statistic: 'in-words' },
    'The price "in-words" of "prices" has no value to multiply.',
    'add "value" and "unit: usd" to it in content/sources/prices.yaml.',
  ],
  [
    'that is a range',
    { statistic: 'range' },
    'The price "range" of "prices" is a range, which gives no one cost.',
    'record the end that applies as a statistic of its own in content/sources/prices.yaml.',
  ],
  [
    'that is no money',
    { statistic: 'share' },
    'The price "share" of "prices" is 19, in percent, not in usd.',
    'name a statistic in usd that is not below zero, or correct its "value" and "unit" in content/sources/prices.yaml.',
  ],
  [
    'below zero',
    { statistic: 'credit' },
    'The price "credit" of "prices" is -5, below zero.',
    'name a statistic in usd that is not below zero, or correct its "value" and "unit" in content/sources/prices.yaml.',
  ],
])('a price %s is reported at its row, which is left out', (_what, fault, message, remedy) => {
  const { bill, problems } = build([requests, { ...plan, ...fault }]);
  expect(problems).toMatchObject([
    {
      file: 'content/pages/about.mdx',
      place: { field: ['figures', 0, 'rows', 1] },
      message,
      remedy,
    },
  ]);
  expect(bill.rows.map(({ label }) => label)).toEqual(['Requests']);
});

test('an allowance that is no count is reported at its field, and its row left out', () => {
  const { bill, problems } = build([
    plan,
    { ...requests, included: { source: 'prices', statistic: 'plan' } },
  ]);
  expect(problems).toEqual([
    {
      code: 'TRV163',
      file: 'content/pages/about.mdx',
      place: { field: ['figures', 0, 'rows', 1, 'included'] },
      message: 'The allowance "plan" of "prices" is 5, in usd, not in count.',
      remedy:
        'name a statistic in count that is not below zero, or correct its "value" and "unit" in content/sources/prices.yaml.',
    },
  ]);
  expect(bill.rows.map(({ label }) => label)).toEqual(['Plan']);
});
