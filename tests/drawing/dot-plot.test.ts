import { expect, test } from 'vitest';
import { layOutDotPlot, shapeOf } from '../../src/drawing/dot-plot.ts';

const percent = { unit: 'percent', signed: false } as const;

test('all rows share one scale', () => {
  const { rows } = layOutDotPlot(
    [
      [17, 42],
      [42, 88],
    ],
    percent,
  );
  expect(rows[0]?.marks[1]).toBe(rows[1]?.marks[0]);
});

test('the line of a row joins its outermost marks, whichever series they are of', () => {
  const [row] = layOutDotPlot([[60, 70, 20]], percent).rows;
  expect(row).toMatchObject({ start: row?.marks[2], end: row?.marks[1] });
});

test('the scale holds zero', () => {
  const { rows, zero } = layOutDotPlot([[76, 84]], percent);
  expect(zero).toBeLessThan(Number(rows[0]?.start));
});

test('three series have three shapes', () => {
  expect([0, 1, 2].map(shapeOf)).toEqual(['circle', 'square', 'diamond']);
});
