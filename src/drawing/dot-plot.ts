import type { QuantityFormat } from './units.ts';
import { valueScale, type Tick } from './value-scale.ts';

/** The marks of the series, in order: a reader tells them apart without color. */
export const shapes = ['circle', 'square', 'diamond'] as const;

export type Shape = (typeof shapes)[number];

/** The shape of a series by its index. */
export function shapeOf(series: number): Shape {
  return shapes[series % shapes.length] ?? 'circle';
}

/** A row's marks in the order of the series, and the line that joins them; in percent of the width. */
export interface DotRow {
  readonly marks: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** Lays rows of values out on one scale that holds zero and all of them. */
export function layOutDotPlot(
  rows: readonly (readonly number[])[],
  format: QuantityFormat,
): { readonly ticks: readonly Tick[]; readonly zero: number; readonly rows: readonly DotRow[] } {
  const { ticks, zero, position } = valueScale(rows.flat(), format);
  return {
    ticks,
    zero,
    rows: rows.map((values) => {
      const marks = values.map(position);
      return { marks, start: Math.min(...marks), end: Math.max(...marks) };
    }),
  };
}
