import { expect, test } from 'vitest';
import {
  intervalWords,
  layOutIntervalPlot,
  type Interval,
} from '../../src/drawing/interval-plot.ts';

const format = { unit: 'percent', signed: true } as const;

/** Where the first row of a plot of these intervals lies. */
function firstRow(...drawn: Interval[]) {
  return layOutIntervalPlot(drawn, format).rows[0];
}

test('values and ends of intervals stand in their order from left to right', () => {
  const { rows, zero } = layOutIntervalPlot(
    [{ value: -24 }, { value: 19, low: 2, high: 39 }],
    format,
  );
  const positions = [rows[0]?.value, zero, rows[1]?.low, rows[1]?.value, rows[1]?.high];
  expect(positions).toEqual([...positions].sort((a, b) => Number(a) - Number(b)));
});

test('an interval that is wider than the values lies inside the drawing', () => {
  const row = firstRow({ value: 1, low: -80, high: 70 }, { value: 2 });
  expect(row?.low).toBeGreaterThan(3);
  expect(row?.high).toBeLessThan(97);
});

test('a value without an interval has no ends', () => {
  expect(firstRow({ value: -24 })).toMatchObject({ low: undefined, high: undefined });
});

test('a range without a middle has ends and no value', () => {
  expect(firstRow({ low: 10, high: 30 })?.value).toBeUndefined();
  expect(firstRow({ low: 10, high: 30 })?.low).toBeLessThan(
    Number(firstRow({ low: 20, high: 30 })?.low),
  );
});

test('an end at zero is an end', () => {
  const { rows, zero } = layOutIntervalPlot([{ value: 5, low: 0, high: 10 }], format);
  expect(rows[0]?.low).toBe(zero);
});

test.each([
  ['a value', { value: -24 }, '−24%', undefined],
  ['a value in an interval', { value: 19, low: 2, high: 39 }, '+19%', '(+2% to +39%)'],
  ['an interval around zero', { value: 0, low: 0, high: 0 }, '0%', '(0% to 0%)'],
  ['an interval alone', { low: 2, high: 39 }, '+2% to +39%', undefined],
])('%s is told in words', (_what, interval: Interval, value, range) => {
  expect(intervalWords(interval, format)).toEqual({ value, range });
});
