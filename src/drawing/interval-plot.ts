import { scaleLinear } from 'd3-scale';

/** A value, with the ends of its interval where it has one, all in one unit. */
export interface Interval {
  readonly value: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** Horizontal positions in percent of the plot's width, so that the drawing reflows while its text keeps its size. */
export interface IntervalPlotGeometry {
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** Where nothing changes. */
  readonly zero: number;
  readonly rows: readonly {
    readonly x: number;
    readonly low: number | undefined;
    readonly high: number | undefined;
  }[];
}

/** Room at either end, in percent, for half a mark and half a tick's label. */
const INSET = 6;
const TICK_COUNT = 5;

/** Lays intervals out on one scale that holds zero, all the values and all the ends. */
export function layOutIntervalPlot(intervals: readonly Interval[]): IntervalPlotGeometry {
  const values = intervals.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .nice(TICK_COUNT)
    .range([INSET, 100 - INSET]);
  const position = (value: number) => Math.round(scale(value) * 100) / 100;
  return {
    ticks: scale.ticks(TICK_COUNT).map((value) => ({ value, x: position(value) })),
    zero: position(0),
    rows: intervals.map(({ value, low, high }) => ({
      x: position(value),
      low: low === undefined ? undefined : position(low),
      high: high === undefined ? undefined : position(high),
    })),
  };
}

/** A signed percentage with a true minus sign: `−24%`, `+19%`, `0%`. */
export function formatSignedPercent(value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return `${sign}${Math.abs(value)}%`;
}
