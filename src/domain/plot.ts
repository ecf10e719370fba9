import type { FrontmatterOf } from '../schemas/figure.ts';
import type { Unit } from '../schemas/source.ts';
import { findStatistic, type Origin, type Report, type Sources, type Statistic } from './source.ts';

interface PlotRow {
  readonly label: string;
  readonly emphasis: boolean;
  readonly statistic: Statistic;
}

/** A plot whose every value or interval is a recorded statistic, all in one unit. */
export interface IntervalPlot extends Omit<FrontmatterOf<'interval-plot'>, 'rows'> {
  readonly unit: Unit;
  readonly rows: readonly PlotRow[];
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
      reportUndrawable(
        statistic,
        '"value" and "unit", or "low", "high" and "unit"',
        origin,
        context,
      );
      return [];
    }
    return [{ label, emphasis, statistic }];
  });
  const statistics = rows.map(({ statistic }) => statistic);
  return { ...plot, rows, unit: sharedUnit(statistics, context) };
}

/** The place of a part of a figure, as problems name it. */
export function originOf(
  { file, index }: FigureContext,
  ...path: readonly (string | number)[]
): Origin {
  return { file, place: { field: ['figures', index, ...path] } };
}

function reportUndrawable(
  { id, source }: Statistic,
  missing: string,
  origin: Origin,
  { report }: FigureContext,
): void {
  report({
    ...origin,
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
      message: `The plot mixes units: ${nameOf(first)} is in ${first.unit}, ${nameOf(odd)} in ${odd.unit}.`,
      remedy: 'draw one unit a plot: split it in two, or leave one of them out.',
    });
  }
  return first?.unit ?? 'count';
}

function nameOf({ id, source }: Statistic): string {
  return `"${id}" of "${source.id}"`;
}
