import type { FigureFrontmatter } from '../schemas/figure.ts';
import { findStatistic, type Report, type Sources, type Statistic } from './source.ts';

type Frontmatter<Kind extends FigureFrontmatter['kind']> = Extract<
  FigureFrontmatter,
  { kind: Kind }
>;

export interface IntervalPlotRow {
  readonly label: string;
  readonly emphasis: boolean;
  readonly statistic: Statistic;
}

/** A plot whose every value is a recorded statistic. */
export interface IntervalPlot extends Omit<Frontmatter<'interval-plot'>, 'rows'> {
  readonly rows: readonly IntervalPlotRow[];
}

export type SeamDiagram = Frontmatter<'seam-diagram'>;
export type ComparisonTable = Frontmatter<'comparison-table'>;
export type Figure = IntervalPlot | SeamDiagram | ComparisonTable;

/** The figures of a page with their statistics; what does not exist is reported and left out. */
export function buildFigures(
  file: string,
  figures: readonly FigureFrontmatter[],
  sources: Sources,
  report: Report,
): readonly Figure[] {
  return figures.map((figure, index) =>
    figure.kind === 'interval-plot'
      ? { ...figure, rows: buildRows(file, index, figure.rows, sources, report) }
      : figure,
  );
}

function buildRows(
  file: string,
  figureIndex: number,
  rows: Frontmatter<'interval-plot'>['rows'],
  sources: Sources,
  report: Report,
): readonly IntervalPlotRow[] {
  return rows.flatMap(({ label, emphasis, ...reference }, index) => {
    const place = { field: ['figures', figureIndex, 'rows', index] };
    const statistic = findStatistic(sources, reference, { file, place }, report);
    if (!statistic) return [];
    if (statistic.value === undefined) {
      report({
        file,
        place,
        message: `The statistic "${statistic.id}" of "${statistic.source.id}" has no value to draw.`,
        remedy: `add "value" and "unit" to it in ${statistic.source.file}.`,
      });
      return [];
    }
    return [{ label, emphasis, statistic }];
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
