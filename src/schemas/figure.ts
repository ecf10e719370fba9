import { z } from 'zod';
import { lineSchema, slugSchema, statisticReference } from './fields.ts';

const common = {
  /** Placed in the text with <Figure id="…" />; also its address on the page. */
  id: slugSchema,
  /** What is shown. */
  title: lineSchema,
  /** What it shows, in a sentence: the text for a reader who does not see the picture. */
  finding: lineSchema,
};

/** Values on one scale, each with its interval where the source gives one. */
const intervalPlotSchema = z.strictObject({
  kind: z.literal('interval-plot'),
  ...common,
  /** What the horizontal scale counts, with the sign's meaning: "Change in time per task". */
  scale: lineSchema,
  rows: z
    .array(
      z.strictObject({
        label: lineSchema,
        ...statisticReference,
        /** Marks the row that the argument turns on. */
        emphasis: z.boolean().default(false),
      }),
    )
    .min(2, { error: 'A plot compares at least two rows.' }),
});

/** Two arrangements of the same work, and the strip between two owners that belongs to nobody. */
const seamDiagramSchema = z.strictObject({
  kind: z.literal('seam-diagram'),
  ...common,
  arrangements: z
    .array(
      z.strictObject({
        title: lineSchema,
        parts: z
          .array(
            z.strictObject({
              /** Who holds this part, or what the gap is called. */
              name: lineSchema,
              owns: lineSchema,
              /** A part that no contract names is drawn hatched. */
              isGap: z.boolean().default(false),
            }),
          )
          .min(1),
      }),
    )
    .length(2, { error: 'The drawing compares two arrangements.' }),
});

/** Options side by side: one row an aspect, one column an option. */
const comparisonTableSchema = z
  .strictObject({
    kind: z.literal('comparison-table'),
    ...common,
    columns: z.array(lineSchema).min(2).max(4),
    rows: z.array(z.strictObject({ label: lineSchema, cells: z.array(lineSchema) })).min(2),
  })
  .refine(({ columns, rows }) => rows.every(({ cells }) => cells.length === columns.length), {
    path: ['rows'],
    error: 'Every row needs exactly one cell for each column.',
  });

/** Anything to look at that carries an argument, as data: the drawing, its table and its twin come from it. */
export const figureSchema = z.discriminatedUnion('kind', [
  intervalPlotSchema,
  seamDiagramSchema,
  comparisonTableSchema,
]);

/** The kinds of figures that exist. */
export const figureKinds = figureSchema.options.map((option) => option.shape.kind.value);

export type FigureFrontmatter = z.output<typeof figureSchema>;
