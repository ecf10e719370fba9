import { expect, test } from 'vitest';
import {
  formatSignedPercent,
  layOutIntervalPlot,
  type Interval,
} from '../../src/drawing/interval-plot.ts';

const intervals: readonly Interval[] = [{ value: -24 }, { value: 19, low: 2, high: 39 }];

/** Where the first row of a plot of these intervals lies. */
function firstRow(...drawn: Interval[]) {
  return layOutIntervalPlot(drawn).rows[0];
}

test('values and ends of intervals stand in their order from left to right', () => {
  const { rows, zero } = layOutIntervalPlot(intervals);
  const positions = [rows[0]?.x, zero, rows[1]?.low, rows[1]?.x, rows[1]?.high];
  expect(positions).toEqual([...positions].sort((a, b) => Number(a) - Number(b)));
});

test('equal differences have equal widths', () => {
  const { rows, zero } = layOutIntervalPlot([{ value: 10 }, { value: 20 }]);
  expect(Number(rows[1]?.x) - zero).toBeCloseTo(2 * (Number(rows[0]?.x) - zero), 1);
});

test.each([
  ['far values', [{ value: -400 }, { value: 900 }]],
  ['an interval that is wider than the values', [{ value: 1, low: -80, high: 70 }, { value: 2 }]],
  ['positive values only', [{ value: 84 }, { value: 76 }]],
  ['negative values only', [{ value: -84 }, { value: -76 }]],
  ['zeros', [{ value: 0 }, { value: 0 }]],
])('everything stays inside the drawing: %s', (_what, drawn: readonly Interval[]) => {
  const { rows, zero, ticks } = layOutIntervalPlot(drawn);
  const all = [
    zero,
    ...ticks.map(({ x }) => x),
    ...rows.flatMap(({ x, low = x, high = x }) => [x, low, high]),
  ];
  expect(all.filter((x) => !(x >= 6 && x <= 94))).toEqual([]);
});

test('zero is on the scale of positive values', () => {
  expect(layOutIntervalPlot([{ value: 84 }]).ticks).toContainEqual({ value: 0, x: 6 });
});

test('zero is on the scale of negative values', () => {
  expect(layOutIntervalPlot([{ value: -84 }]).ticks).toContainEqual({ value: 0, x: 94 });
});

test('a tick stands where a value of its size would', () => {
  const { ticks } = layOutIntervalPlot(intervals);
  expect(ticks.find(({ value }) => value === 20)?.x).toBe(
    layOutIntervalPlot([...intervals, { value: 20 }]).rows[2]?.x,
  );
});

test('a value without an interval has no ends', () => {
  expect(firstRow({ value: -24 })).toMatchObject({ low: undefined, high: undefined });
});

test('an end at zero is an end', () => {
  expect(firstRow({ value: 5, low: 0, high: 10 })?.low).toBe(6);
});

test.each([
  [19, '+19%'],
  [-24, '−24%'],
  [0, '0%'],
  [-0, '0%'],
  [2.5, '+2.5%'],
])('%d is printed as %s', (value, printed) => {
  expect(formatSignedPercent(value)).toBe(printed);
});
