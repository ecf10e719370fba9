import type { FigureFrontmatter, FrontmatterOf } from '../schemas/figure.ts';
import { buildCostBreakdown, type CostBreakdown } from './cost-breakdown.ts';
import {
  type BarChart,
  buildBarChart,
  buildDotPlot,
  buildIntervalPlot,
  buildTimeline,
  type DotPlot,
  type FigureContext,
  type IntervalPlot,
  type Timeline,
} from './plot.ts';
import {
  buildReferenceArchitecture,
  type ReferenceArchitecture,
} from './reference-architecture.ts';
import type { Report, Source, Sources, Statistic } from './source.ts';

export type SeamDiagram = FrontmatterOf<'seam-diagram'>;
export type Ladder = FrontmatterOf<'ladder'>;
export type RegionMap = FrontmatterOf<'map'>;
export type Cadence = FrontmatterOf<'cadence'>;
export type ComparisonTable = FrontmatterOf<'comparison-table'>;
export type Figure =
  | IntervalPlot
  | BarChart
  | DotPlot
  | Timeline
  | CostBreakdown
  | SeamDiagram
  | Ladder
  | RegionMap
  | Cadence
  | ReferenceArchitecture
  | ComparisonTable;

/** The figures of a page with what they refer to; what does not exist is reported and left out. */
export function buildFigures(
  file: string,
  figures: readonly FigureFrontmatter[],
  sources: Sources,
  report: Report,
): readonly Figure[] {
  return figures.map((figure, index) => buildFigure(figure, { file, index, sources, report }));
}

function buildFigure(figure: FigureFrontmatter, context: FigureContext): Figure {
  switch (figure.kind) {
    case 'interval-plot':
      return buildIntervalPlot(figure, context);
    case 'bar-chart':
      return buildBarChart(figure, context);
    case 'dot-plot':
      return buildDotPlot(figure, context);
    case 'timeline':
      return buildTimeline(figure, context);
    case 'cost-breakdown':
      return buildCostBreakdown(figure, context);
    case 'reference-architecture':
      return buildReferenceArchitecture(figure, context);
    default:
      return figure;
  }
}

/** The statistics that a figure draws or works with. */
export function figureStatistics(figure: Figure): readonly Statistic[] {
  switch (figure.kind) {
    case 'interval-plot':
    case 'bar-chart':
      return figure.rows.map(({ statistic }) => statistic);
    case 'dot-plot':
      return figure.rows.flatMap(({ statistics }) => statistics);
    case 'cost-breakdown':
      return figure.rows.flatMap(({ price, included }) => (included ? [price, included] : [price]));
    default:
      return [];
  }
}

/** The sources that a figure rests on, each once, in the order of its rows. */
export function figureSources(figure: Figure): readonly Source[] {
  const sources =
    figure.kind === 'timeline'
      ? figure.rows.flatMap(({ source }) => source ?? [])
      : figureStatistics(figure).map(({ source }) => source);
  return [...new Set(sources)];
}

/**
 * The figure of an id.
 * @throws {Error} when there is none; for ids that resolving has proved.
 */
export function getFigure(figures: readonly Figure[], id: string): Figure {
  const figure = figures.find((candidate) => candidate.id === id);
  if (!figure) throw new Error(`No figure "${id}".`);
  return figure;
}
