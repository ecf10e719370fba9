import { roundPercent } from './label.ts';
import type { QuantityFormat } from './units.ts';
import { valueScale, type Tick } from './value-scale.ts';

/** A bar by its left end and its width, in percent of the drawing's width. */
export interface Bar {
  readonly x: number;
  readonly width: number;
}

/** The width of the shortest bar, in percent: its outline is seen, and tells a little from nothing. */
const SHORTEST = 0.1;

/** Lays values out as bars that start at zero, to the left of it where they are below. */
export function layOutBarChart(
  values: readonly number[],
  format: QuantityFormat,
): { readonly ticks: readonly Tick[]; readonly zero: number; readonly bars: readonly Bar[] } {
  const { ticks, zero, position } = valueScale(values, format);
  const bars = values.map((value) => {
    const end = position(value);
    const width = Math.max(value === 0 ? 0 : SHORTEST, roundPercent(Math.abs(end - zero)));
    return { x: Math.min(zero, end), width };
  });
  return { ticks, zero, bars };
}
