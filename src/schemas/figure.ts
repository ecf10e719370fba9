import { z } from 'zod';
import { costBreakdownSchema } from './cost-breakdown.ts';
import {
  cadenceSchema,
  comparisonTableSchema,
  ladderSchema,
  mapSchema,
  referenceArchitectureSchema,
  seamDiagramSchema,
} from './diagram.ts';
import { barChartSchema, dotPlotSchema, intervalPlotSchema, timelineSchema } from './plot.ts';

/** Anything to look at that carries an argument, as data: the drawing and what it says in words come from it. */
export const figureSchema = z.discriminatedUnion('kind', [
  intervalPlotSchema,
  barChartSchema,
  dotPlotSchema,
  timelineSchema,
  costBreakdownSchema,
  seamDiagramSchema,
  ladderSchema,
  mapSchema,
  cadenceSchema,
  referenceArchitectureSchema,
  comparisonTableSchema,
]);

/** The kinds of figures that exist. */
export const figureKinds = figureSchema.options.map((option) => option.shape.kind.value);

export type FigureFrontmatter = z.output<typeof figureSchema>;

/** What an editor writes for a figure of one kind. */
export type FrontmatterOf<Kind extends FigureFrontmatter['kind']> = Extract<
  FigureFrontmatter,
  { kind: Kind }
>;
