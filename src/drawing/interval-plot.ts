import { formatQuantity, formatRange, type QuantityFormat } from './units.ts';
import { valueScale, type Tick } from './value-scale.ts';

/** A value, the two ends of an interval, or both, all in one unit. */
export interface Interval {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** Horizontal positions in percent of the plot's width. */
export interface IntervalPlotGeometry {
  readonly ticks: readonly Tick[];
  readonly zero: number;
  readonly rows: readonly Interval[];
}

/** Lays intervals out on one scale that holds zero, all the values and all the ends. */
export function layOutIntervalPlot(
  intervals: readonly Interval[],
  format: QuantityFormat,
): IntervalPlotGeometry {
  const { ticks, zero, position } = valueScale(intervals.flatMap(numbersOf), format);
  const place = (value: number | undefined) => (value === undefined ? undefined : position(value));
  return {
    ticks,
    zero,
    rows: intervals.map(({ value, low, high }) => ({
      value: place(value),
      low: place(low),
      high: place(high),
    })),
  };
}

/** What a row says in words: the value, its interval in brackets, or the interval alone. */
export function intervalWords(
  { value, low, high }: Interval,
  format: QuantityFormat,
): { readonly value: string; readonly range: string | undefined } {
  const range =
    low === undefined || high === undefined ? undefined : formatRange(low, high, format);
  if (value === undefined) return { value: range ?? '', range: undefined };
  return {
    value: formatQuantity(value, format),
    range: range === undefined ? undefined : `(${range})`,
  };
}

/** Every number of an interval. */
export function numbersOf({ value, low, high }: Interval): readonly number[] {
  return [value, low, high].filter((number) => number !== undefined);
}
