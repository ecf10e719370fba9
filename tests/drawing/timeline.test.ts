import { expect, test } from 'vitest';
import { labelWidth, NARROWEST } from '../../src/drawing/label.ts';
import { layOutTimeline } from '../../src/drawing/timeline.ts';

function middles(...moments: string[]): readonly number[] {
  return layOutTimeline(moments.map((at) => ({ at }))).rows.map(({ x }) => x);
}

test('later stands to the right of earlier', () => {
  const positions = middles('2024-12-16', '2025', '2025-11', '2026-11-10');
  expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  expect(new Set(positions).size).toBe(4);
});

test('equal times have equal widths', () => {
  const [first = 0, second = 0, third = 0] = middles('2020', '2022', '2024');
  expect(second - first).toBeCloseTo(third - second, 0);
});

test('a month stands at its middle and a year at its own', () => {
  const [middleOfMonth, month] = middles('2025-07-16', '2025-07', '2026-01-01');
  expect(month).toBeCloseTo(Number(middleOfMonth), 0);
  const [middleOfYear, year] = middles('2025-07-02', '2025', '2029');
  expect(year).toBeCloseTo(Number(middleOfYear), 0);
});

test('a span holds both of its ends', () => {
  const { rows } = layOutTimeline([
    { from: '2025-01', to: '2025-12' },
    { at: '2025-01-01' },
    { at: '2025-12-31' },
    { from: '2025', to: '2025' },
  ]);
  const [months, start, end, year] = rows;
  expect(months).toEqual(year);
  expect(months?.x).toBeLessThanOrEqual(Number(start?.x));
  expect(Number(months?.x) + Number(months?.width)).toBeGreaterThanOrEqual(Number(end?.x));
});

test('a span of one day has the width of a day', () => {
  const { rows } = layOutTimeline([
    { from: '2026-08-01', to: '2026-08-01' },
    { from: '2026-08-01', to: '2026-08-04' },
  ]);
  expect(4 * Number(rows[0]?.width)).toBeCloseTo(Number(rows[1]?.width), 0);
});

test('an event has no width', () => {
  expect(layOutTimeline([{ at: '2025' }, { at: '2026' }]).rows[0]?.width).toBeUndefined();
});

test.each([
  ['years', ['2010', '2026']],
  ['months', ['2025-07-10', '2026-02-24']],
  ['days', ['2026-08-03', '2026-08-31']],
])(
  'a scale of %s has labels that lie apart and inside a drawing of 250 px',
  (_what, [from, to]) => {
    const { ticks } = layOutTimeline([{ from, to }]);
    const edges = ticks.map(({ label, x }) => {
      const center = (x / 100) * NARROWEST;
      return { left: center - labelWidth(label) / 2, right: center + labelWidth(label) / 2 };
    });
    expect(edges.length).toBeGreaterThan(1);
    edges.forEach(({ left, right }, index) => {
      expect(left).toBeGreaterThan(edges[index - 1]?.right ?? -0.2);
      expect(right).toBeLessThan(NARROWEST + 0.2);
    });
  },
);

test('January is labeled with its year, other months with their names, and days with both', () => {
  const labels = (from: string, to: string) =>
    layOutTimeline([{ from, to }]).ticks.map(({ label }) => label);
  expect(labels('2010', '2026')).toContain('2018');
  expect(labels('2025-07-10', '2026-02-24')).toEqual(['Sep', 'Nov', '2026']);
  expect(labels('2026-08-03', '2026-08-31')).toContain('Aug 23');
});
