import { z } from 'zod';
import { comparisonTableSchema, seamDiagramSchema } from './diagram.ts';
import { intervalPlotSchema } from './plot.ts';

/** Anything to look at that carries an argument, as data: the drawing and what it says in words come from it. */
export const figureSchema = z.discriminatedUnion('kind', [
  intervalPlotSchema,
  seamDiagramSchema,
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
