import { z } from 'zod';
import { figureNames, lineSchema } from './fields.ts';

/** Two arrangements of the same work, and the strip between two owners that belongs to nobody. */
export const seamDiagramSchema = z.strictObject({
  kind: z.literal('seam-diagram'),
  ...figureNames,
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
export const comparisonTableSchema = z
  .strictObject({
    kind: z.literal('comparison-table'),
    ...figureNames,
    columns: z.array(lineSchema).min(2).max(4),
    rows: z.array(z.strictObject({ label: lineSchema, cells: z.array(lineSchema) })).min(2),
  })
  .refine(({ columns, rows }) => rows.every(({ cells }) => cells.length === columns.length), {
    path: ['rows'],
    error: 'Every row needs exactly one cell for each column.',
  });
