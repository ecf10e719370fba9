import { expect, test } from 'vitest';
import { checkStatisticValues } from '../../src/editorial/statistic-rules.ts';
import { aSource } from '../fixtures/entries.ts';

function check(statistic: Record<string, unknown>) {
  return checkStatisticValues([
    aSource('report', { statistics: { one: { measures: 'something', ...statistic } } }),
  ]);
}

test.each([
  { figure: '19% longer', alsoWritten: ['19%'], value: 19, low: 2, high: 39, unit: 'percent' },
  { figure: '24% less time', value: -24, unit: 'percent' },
  { figure: '26.08% more', alsoWritten: ['26%', '26.08%'], value: 26.08, unit: 'percent' },
  { figure: 'three in four', value: 75, unit: 'percent' },
  { figure: 'at least half', value: 50, unit: 'percent' },
  { figure: '$4,500 to $25,000 a month', low: 4500, high: 25000, unit: 'usd' },
  { figure: '$1.00 per million', alsoWritten: ['$1'], value: 1, unit: 'usd' },
  { figure: '25 billion', value: 25_000_000_000, unit: 'count' },
  { figure: '25 GiB-hours', value: 90_000, unit: 'count' },
  { figure: '4 vCPU', alsoWritten: ['four virtual CPUs'], value: 4, unit: 'count' },
  { figure: 'Week 3–4', alsoWritten: ['weeks 3 and 4'] },
  { figure: '11:20 UTC' },
])('$figure says one thing', (statistic) => {
  expect(check(statistic)).toEqual([]);
});

test.each([
  ['a value', { figure: '21% longer', value: 19, unit: 'percent' }, 'value'],
  ['an end of a range', { figure: '$5 to $9', low: 5, high: 8, unit: 'usd' }, 'high'],
  ['another way of writing it', { figure: '21% longer', alsoWritten: ['19%'] }, 'alsoWritten'],
  ['the unit', { figure: '$5 a month', value: 5, unit: 'percent' }, 'unit'],
])('%s that is not the figure’s is found in its place', (_what, statistic, field) => {
  expect(check(statistic)).toMatchObject([
    {
      code: 'TRV210',
      place: {
        field:
          field === 'alsoWritten' ? ['statistics', 'one', field, 0] : ['statistics', 'one', field],
      },
    },
  ]);
});

test('two records of one publication may not give one measurement two values', () => {
  const record = (id: string, figure: string) =>
    aSource(id, {
      url: 'https://an-institute.example/report',
      statistics: { one: { figure, measures: 'firms that use it' } },
    });
  expect(checkStatisticValues([record('a', '19%'), record('b', '19 percent')])).toEqual([]);
  expect(checkStatisticValues([record('a', '19%'), record('b', '21%')])).toMatchObject([
    { code: 'TRV210', file: 'content/sources/b.yaml' },
  ]);
});
