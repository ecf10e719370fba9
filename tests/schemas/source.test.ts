import { expect, test } from 'vitest';
import { sourceSchema } from '../../src/schemas/source.ts';
import { aSource } from '../fixtures/entries.ts';

const figure = { figure: '19% longer', measures: 'time per task' };

function messagesFor(statistic: Record<string, unknown>): readonly string[] {
  const { error } = sourceSchema.safeParse({
    ...aSource('report').data,
    statistics: { statistic },
  });
  return (error?.issues ?? []).map(({ message }) => message);
}

test.each([
  ['words alone', figure],
  ['a value and its unit', { ...figure, value: 19, unit: 'percent' }],
  ['an interval', { ...figure, value: 19, unit: 'percent', low: 2, high: 39 }],
  ['a range without a middle', { ...figure, unit: 'usd', low: 5000, high: 15000 }],
  [
    'a price per quantity',
    { ...figure, value: 0.3, unit: 'usd', per: { count: 1_000_000, of: 'requests' } },
  ],
  ['an interval of one point', { ...figure, value: 19, unit: 'percent', low: 19, high: 19 }],
])('a statistic with %s is accepted', (_what, statistic) => {
  expect(messagesFor(statistic)).toEqual([]);
});

const drawn = { ...figure, value: 19, unit: 'percent' };

test.each([
  [
    'one end of an interval',
    { ...drawn, low: 2 },
    'is one end of an interval without the other. Write both "low" and "high", or neither.',
  ],
  [
    'the other end of an interval',
    { ...drawn, high: 2 },
    'is one end of an interval without the other. Write both "low" and "high", or neither.',
  ],
  [
    'an interval that is upside down',
    { ...drawn, value: undefined, low: 39, high: 2 },
    'is above "high". Exchange the two.',
  ],
  [
    'a value outside its interval',
    { ...drawn, value: 40, low: 2, high: 39 },
    'does not lie between "low" and "high". Correct the three numbers by the source.',
  ],
  [
    'a value without a unit',
    { ...figure, value: 19 },
    'stands without a number, or a number without it. Write "unit" together with "value", or with "low" and "high".',
  ],
  [
    'a range without a unit',
    { ...figure, low: 2, high: 39 },
    'stands without a number, or a number without it. Write "unit" together with "value", or with "low" and "high".',
  ],
  [
    'a unit without a number',
    { ...figure, unit: 'percent' },
    'stands without a number, or a number without it. Write "unit" together with "value", or with "low" and "high".',
  ],
  [
    'a quantity and no number',
    { ...figure, per: { count: 1_000_000, of: 'requests' } },
    'belongs to a price alone. Write "unit: usd" and the number of the price, or take "per" out.',
  ],
  [
    'a quantity for what is no price',
    { ...drawn, per: { count: 1_000_000, of: 'requests' } },
    'belongs to a price alone. Write "unit: usd" and the number of the price, or take "per" out.',
  ],
])('a statistic with %s is refused with what it needs', (_what, statistic, message) => {
  expect(messagesFor(statistic)).toEqual([message]);
});

test.each([
  ['without a day on which it was checked', { checked: undefined }],
  ['without its limits', { limits: undefined }],
  [
    'read at an address that is not encrypted',
    { readIn: { title: 'A copy', url: 'http://example.org' } },
  ],
  ['with a statistic whose name cannot be an id', { statistics: { 'Slow Down': figure } }],
  [
    'with a price per nothing',
    {
      statistics: { price: { ...figure, value: 5, unit: 'usd', per: { count: 0, of: 'things' } } },
    },
  ],
  ['with a field that does not exist', { author: 'Somebody' }],
])('a source %s is refused', (_what, changes) => {
  expect(sourceSchema.safeParse({ ...aSource('report').data, ...changes }).success).toBe(false);
});
