import { z } from 'zod';
import { figureNames, lineSchema, statisticReference } from './fields.ts';

const plotNames = {
  ...figureNames,
  /** What the horizontal scale counts, with the sign's meaning: "Change in time per task". */
  scale: lineSchema,
};

/** Marks the row that the argument turns on. */
const emphasis = z.boolean().default(false);

/** Values on one scale, each with its interval where the source gives one; or intervals alone. */
export const intervalPlotSchema = z.strictObject({
  kind: z.literal('interval-plot'),
  ...plotNames,
  rows: z
    .array(z.strictObject({ label: lineSchema, ...statisticReference, emphasis }))
    .min(2, { error: 'A plot compares at least two rows.' }),
});
