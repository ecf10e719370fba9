import { z } from 'zod';
import { figureNames, lineSchema, statisticReference } from './fields.ts';

/** A bill worked out from recorded prices: the writer gives quantities, the site multiplies. */
export const costBreakdownSchema = z.strictObject({
  kind: z.literal('cost-breakdown'),
  ...figureNames,
  /** What the quantities are for; it heads the costs: "1,000 runs with six model calls each". */
  basis: lineSchema,
  rows: z
    .array(
      z.strictObject({
        label: lineSchema,
        /** How much is used, in what the price counts: 18000000 tokens. An assumption, and shown as one. */
        quantity: z
          .number()
          .positive({ error: 'is not above zero. Write how much is used, or leave the row out.' }),
        /** The price: a statistic in usd, with `per` where it is not the price of one. */
        ...statisticReference,
        /** How much of the quantity is free: a statistic in count. Only what exceeds it costs. */
        included: z.strictObject(statisticReference).optional(),
        /** Marks the row that the argument turns on. */
        emphasis: z.boolean().default(false),
      }),
    )
    .min(2, {
      error:
        'has fewer than two rows, of which no total is made. Add a row, or say the cost in a sentence.',
    }),
});
