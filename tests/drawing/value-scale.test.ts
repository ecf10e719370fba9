import { expect, test } from 'vitest';
import { labelWidth, NARROWEST } from '../../src/drawing/label.ts';
import { collide, valueScale } from '../../src/drawing/value-scale.ts';
import { quantityFormat } from '../../src/drawing/units.ts';
import type { Unit } from '../../src/schemas/source.ts';

function scaleOf(values: readonly number[], unit: Unit = 'percent') {
  return valueScale(values, quantityFormat(unit, values));
}

const samples = [
  ['far values', [-400, 900], 'percent'],
  ['positive values only', [84, 76], 'percent'],
  ['negative values only', [-84, -76], 'percent'],
  ['large sums', [500, 70_000], 'usd'],
  ['enormous sums on both sides', [-183_000_000, 179_000_000], 'usd'],
  ['months', [1, 18], 'months'],
] as const;

test.each(samples)(
  'the labels of %s lie apart and inside a drawing of 250 px',
  (_what, values, unit) => {
    const edges = scaleOf(values, unit).ticks.map(({ label, x }) => {
      const center = (x / 100) * NARROWEST;
      return { left: center - labelWidth(label) / 2, right: center + labelWidth(label) / 2 };
    });
    edges.forEach(({ left, right }, index) => {
      expect(left).toBeGreaterThan(edges[index - 1]?.right ?? -0.1);
      expect(right).toBeLessThan(NARROWEST + 0.1);
    });
    expect(edges.length).toBeGreaterThan(1);
  },
);

test.each(samples)('the scale of %s holds zero and all of them', (_what, values, unit) => {
  const { position, zero } = scaleOf(values, unit);
  for (const x of [zero, ...values.map(position)]) {
    expect(x).toBeGreaterThanOrEqual(3);
    expect(x).toBeLessThanOrEqual(97);
  }
});

test('nothing but zeros stands in one place, where a scale starts', () => {
  const { position, ticks } = scaleOf([0, 0]);
  expect(ticks).toEqual([{ label: '0%', x: position(0) }]);
  expect(position(0)).toBe(scaleOf([0, 40]).zero);
});

test('equal differences have equal widths', () => {
  const { position, zero } = scaleOf([10, 20]);
  expect(position(20) - zero).toBeCloseTo(2 * (position(10) - zero), 1);
});

test('a tick stands where its value does', () => {
  const { ticks, position } = scaleOf([-24, 39]);
  expect(ticks.find(({ label }) => label === '+20%')?.x).toBe(position(20));
});

test('labels collide when less than a space is left between them', () => {
  const ticks = (x: number) => [
    { label: '10%', x: 10 },
    { label: '20%', x },
  ];
  expect(collide(ticks(20))).toBe(true);
  expect(collide(ticks(30))).toBe(false);
});
