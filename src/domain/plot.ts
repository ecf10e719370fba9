import type { FrontmatterOf } from '../schemas/figure.ts';
import type { Unit } from '../schemas/source.ts';
import {
  findSource,
  findStatistic,
  type Origin,
  type Report,
  type Source,
  type Sources,
  type Statistic,
} from './source.ts';

/** A statistic that has the number which a bar or a mark stands for. */
export type DrawnStatistic = Statistic & { readonly value: number; readonly unit: Unit };

interface Row {
  readonly label: string;
  readonly emphasis: boolean;
}

/** A plot whose every value or interval is a recorded statistic, all in one unit. */
export interface IntervalPlot extends Omit<FrontmatterOf<'interval-plot'>, 'rows'> {
  readonly unit: Unit;
  readonly rows: readonly (Row & { readonly statistic: Statistic })[];
}

/** A plot whose every bar is a recorded statistic, all in one unit. */
export interface BarChart extends Omit<FrontmatterOf<'bar-chart'>, 'rows'> {
  readonly unit: Unit;
  readonly rows: readonly (Row & {
    readonly note?: string | undefined;
    readonly statistic: DrawnStatistic;
  })[];
}

/** A plot whose every mark is a recorded statistic, all in one unit. */
export interface DotPlot extends Omit<FrontmatterOf<'dot-plot'>, 'rows'> {
  readonly unit: Unit;
  /** The statistics of a row stand in the order of the series. */
  readonly rows: readonly (Row & { readonly statistics: readonly DrawnStatistic[] })[];
}

type TimelineRow = FrontmatterOf<'timeline'>['rows'][number];

/** Events and spans; those that somebody published have their source. */
export interface Timeline extends Omit<FrontmatterOf<'timeline'>, 'rows'> {
  readonly rows: readonly (Omit<TimelineRow, 'source'> & {
    readonly source?: Source | undefined;
  })[];
}

/** Where a figure stands, and what its references are looked up in. */
export interface FigureContext {
  readonly file: string;
  readonly index: number;
  readonly sources: Sources;
  readonly report: Report;
}

/** The plot with its statistics; what does not exist or cannot be drawn is reported and left out. */
export function buildIntervalPlot(
  plot: FrontmatterOf<'interval-plot'>,
  context: FigureContext,
): IntervalPlot {
  const rows = plot.rows.flatMap(({ label, emphasis, ...reference }, index) => {
    const origin = originOf(context, 'rows', index);
    const statistic = findStatistic(context.sources, reference, origin, context.report);
    if (!statistic) return [];
    if (statistic.value === undefined && statistic.low === undefined) {
      reportUndrawable(statistic, '"value" (or "low" and "high") and "unit"', origin, context);
      return [];
    }
    return [{ label, emphasis, statistic }];
  });
  const statistics = rows.map(({ statistic }) => statistic);
  return { ...plot, rows, unit: sharedUnit(statistics, context) };
}

/** The chart with its statistics; what does not exist or has no value is reported and left out. */
export function buildBarChart(chart: FrontmatterOf<'bar-chart'>, context: FigureContext): BarChart {
  const rows = chart.rows.flatMap(({ label, note, emphasis, ...reference }, index) => {
    const statistic = findDrawn(reference, originOf(context, 'rows', index), context);
    return statistic ? [{ label, note, emphasis, statistic }] : [];
  });
  const statistics = rows.map(({ statistic }) => statistic);
  return { ...chart, rows, unit: sharedUnit(statistics, context) };
}

/** The plot with its statistics; a row of which one does not exist or has no value is left out, and that is reported. */
export function buildDotPlot(plot: FrontmatterOf<'dot-plot'>, context: FigureContext): DotPlot {
  const rows = plot.rows.flatMap(({ label, values, emphasis }, index) => {
    const statistics = values.flatMap((reference, series) => {
      const origin = originOf(context, 'rows', index, 'values', series);
      return findDrawn(reference, origin, context) ?? [];
    });
    return statistics.length === values.length ? [{ label, emphasis, statistics }] : [];
  });
  const statistics = rows.flatMap((row) => row.statistics);
  return { ...plot, rows, unit: sharedUnit(statistics, context) };
}

/** The timeline with its sources; one that does not exist is reported. */
export function buildTimeline(
  timeline: FrontmatterOf<'timeline'>,
  context: FigureContext,
): Timeline {
  const rows = timeline.rows.map(({ source, ...row }, index) => ({
    ...row,
    source:
      source === undefined
        ? undefined
        : findSource(context.sources, source, originOf(context, 'rows', index), context.report),
  }));
  return { ...timeline, rows };
}

/** The place of a part of a figure, as problems name it. */
export function originOf(
  { file, index }: Pick<FigureContext, 'file' | 'index'>,
  ...path: readonly (string | number)[]
): Origin {
  return { file, place: { field: ['figures', index, ...path] } };
}

function findDrawn(
  reference: { readonly source: string; readonly statistic: string },
  origin: Origin,
  context: FigureContext,
): DrawnStatistic | undefined {
  const statistic = findStatistic(context.sources, reference, origin, context.report);
  if (!statistic) return undefined;
  if (hasValue(statistic)) return statistic;
  reportUndrawable(statistic, '"value" and "unit"', origin, context);
  return undefined;
}

/** Whether a statistic has one number; the schema gives every number its unit. */
export function hasValue(statistic: Statistic): statistic is DrawnStatistic {
  return statistic.value !== undefined;
}

function reportUndrawable(
  { id, source }: Statistic,
  missing: string,
  origin: Origin,
  { report }: FigureContext,
): void {
  report({
    ...origin,
    code: 'TRV160',
    message: `The statistic "${id}" of "${source.id}" has no value to draw.`,
    remedy: `add ${missing} to it in ${source.file}.`,
  });
}

/** The unit of the first statistic; one in another unit is reported. */
function sharedUnit(statistics: readonly Statistic[], context: FigureContext): Unit {
  const [first] = statistics;
  const odd = statistics.find(({ unit }) => unit !== first?.unit);
  if (first && odd) {
    context.report({
      ...originOf(context),
      code: 'TRV161',
      message: `The plot mixes units: ${nameOf(first)} is in ${first.unit}, ${nameOf(odd)} in ${odd.unit}.`,
      remedy: 'draw one unit a plot: split it in two, or leave one of them out.',
    });
  }
  return first?.unit ?? 'count';
}

/** A statistic as problems name it: `"slowdown" of "report"`. */
export function nameOf({ id, source }: Statistic): string {
  return `"${id}" of "${source.id}"`;
}
