import { expect, test } from 'vitest';
import { layOutBarChart } from '../../src/drawing/bar-chart.ts';

const percent = { unit: 'percent', signed: false } as const;

test('every bar starts at zero, and is as wide as its value', () => {
  const { bars, zero } = layOutBarChart([20, 40], percent);
  expect(bars.map(({ x }) => x)).toEqual([zero, zero]);
  expect(bars[1]?.width).toBeCloseTo(2 * Number(bars[0]?.width), 0);
});

test('zero is on the scale of values that are all far from it', () => {
  const { ticks, zero } = layOutBarChart([84, 76], percent);
  expect(ticks[0]).toEqual({ label: '0%', x: zero });
});

test('a bar below zero ends where one above it starts', () => {
  const { bars, zero } = layOutBarChart([-20, 20], percent);
  expect(Number(bars[0]?.x) + Number(bars[0]?.width)).toBeCloseTo(zero, 1);
  expect(bars[1]?.x).toBe(zero);
});

test('a bar of nothing has no width', () => {
  expect(layOutBarChart([0, 5], percent).bars[0]?.width).toBe(0);
});

test('a bar of almost nothing can be told from one of nothing', () => {
  const { bars } = layOutBarChart([0.0004, 0, 5], percent);
  expect(bars[0]?.width).toBeGreaterThan(0);
});
