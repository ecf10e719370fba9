import type { FigureFrontmatter, FrontmatterOf } from '../schemas/figure.ts';
import { buildIntervalPlot, type IntervalPlot } from './plot.ts';
import type { Report, Sources, Statistic } from './source.ts';

export type { IntervalPlot } from './plot.ts';
export type SeamDiagram = FrontmatterOf<'seam-diagram'>;
export type ComparisonTable = FrontmatterOf<'comparison-table'>;
export type Figure = IntervalPlot | SeamDiagram | ComparisonTable;

/** The figures of a page with what they refer to; what does not exist is reported and left out. */
export function buildFigures(
  file: string,
  figures: readonly FigureFrontmatter[],
  sources: Sources,
  report: Report,
): readonly Figure[] {
  return figures.map((figure, index) => {
    const context = { file, index, sources, report };
    return figure.kind === 'interval-plot' ? buildIntervalPlot(figure, context) : figure;
  });
}

/** The statistics that a figure draws. */
export function figureStatistics(figure: Figure): readonly Statistic[] {
  return figure.kind === 'interval-plot' ? figure.rows.map(({ statistic }) => statistic) : [];
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
