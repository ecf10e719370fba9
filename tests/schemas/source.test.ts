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
    'An interval has two ends: give both low and high, or neither.',
  ],
  [
    'the other end of an interval',
    { ...drawn, high: 2 },
    'An interval has two ends: give both low and high, or neither.',
  ],
  [
    'an interval that is upside down',
    { ...drawn, value: undefined, low: 39, high: 2 },
    'The low end of an interval is not above its high end.',
  ],
  [
    'a value outside its interval',
    { ...drawn, value: 40, low: 2, high: 39 },
    'A value lies between the two ends of its interval.',
  ],
  [
    'a value without a unit',
    { ...figure, value: 19 },
    'A number for drawing needs its unit, and a unit needs a number: value, or low and high.',
  ],
  [
    'a range without a unit',
    { ...figure, low: 2, high: 39 },
    'A number for drawing needs its unit, and a unit needs a number: value, or low and high.',
  ],
  [
    'a unit without a number',
    { ...figure, unit: 'percent' },
    'A number for drawing needs its unit, and a unit needs a number: value, or low and high.',
  ],
  [
    'a quantity and no number',
    { ...figure, per: { count: 1_000_000, of: 'requests' } },
    'Only a price is asked per quantity: give its number (value, or low and high) and unit: usd.',
  ],
  [
    'a quantity for what is no price',
    { ...drawn, per: { count: 1_000_000, of: 'requests' } },
    'Only a price is asked per quantity: give its number (value, or low and high) and unit: usd.',
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
