import { z } from 'zod';
import {
  daySchema,
  lineSchema,
  momentSchema,
  publicationDateSchema,
  slugSchema,
  statisticReference,
  webAddressSchema,
} from './fields.ts';

/** What a number counts, where it is drawn; `count` is for things, and for numbers without a unit. */
const unitSchema = z.enum(['percent', 'usd', 'count', 'hours', 'days', 'weeks', 'months']);

export type Unit = z.output<typeof unitSchema>;

/**
 * What a finding is, which decides for how many days it may stand before somebody has to look again
 * (src/domain/half-life.ts):
 * - `price`: what something costs, and what a price includes;
 * - `status`: where something stands at present: a program, a certification, a ranking;
 * - `limit`: what a product does, allows and supports;
 * - `survey`: what people answered or expect, and counts that are repeated: adoption, wages, forecasts;
 * - `law`: what a law, a rule, a contract clause or a published standard says;
 * - `account`: what somebody says of their own practice or advises from it;
 * - `study`: what was found out by a trial, an analysis or an interview;
 * - `event`: what happened, or was fixed for a day.
 */
const kindSchema = z.enum(
  ['price', 'status', 'limit', 'survey', 'law', 'account', 'study', 'event'],
  {
    error:
      'is no kind of source. Write what it is, which decides when it must be checked again: price, status, limit, survey, law, account, study or event.',
  },
);

export type StatisticKind = z.output<typeof kindSchema>;

/**
 * One number (or one finding in words) that a source gives.
 * `value`, `low` and `high` are the same number for drawing, in `unit`; `low` and `high` go together.
 * A range that the source gives without a middle has `low` and `high` and no `value`.
 */
const statisticSchema = z
  .strictObject({
    /** As it is printed: "19% longer", "84%". */
    figure: lineSchema,
    /** Other exact ways in which a sentence may print the same number: "19%". */
    alsoWritten: z.array(lineSchema).default([]),
    /** What was measured, on whom; a phrase that can stand below the figure. */
    measures: lineSchema,
    /** What the number is, where that is something else than the source as a whole. */
    kind: kindSchema.optional(),
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    unit: unitSchema.optional(),
    /**
     * For how much a price is asked, where that is not simply one: `{ count: 1000000, of: requests }`
     * for $0.30 per 1,000,000 requests. `of` reads well after `count`: `{ count: 1, of: GB-month }`.
     */
    per: z
      .strictObject({
        count: z
          .number()
          .positive({ error: 'is not above zero. Write for how many the price is.' }),
        of: lineSchema,
      })
      .optional(),
    /** Statistics without which this one misleads, where they are not those of the source as a whole. */
    companions: z.array(z.strictObject(statisticReference)).optional(),
  })
  .refine(({ low, high }) => (low === undefined) === (high === undefined), {
    path: ['low'],
    error: 'is one end of an interval without the other. Write both "low" and "high", or neither.',
  })
  .refine(({ low, high }) => low === undefined || high === undefined || low <= high, {
    path: ['low'],
    error: 'is above "high". Exchange the two.',
  })
  .refine(
    ({ value, low, high }) =>
      value === undefined ||
      low === undefined ||
      high === undefined ||
      (low <= value && value <= high),
    {
      path: ['value'],
      error: 'does not lie between "low" and "high". Correct the three numbers by the source.',
    },
  )
  .refine(({ value, low, unit }) => ((value ?? low) === undefined) === (unit === undefined), {
    path: ['unit'],
    error:
      'stands without a number, or a number without it. Write "unit" together with "value", or with "low" and "high".',
  })
  .refine(({ per, unit }) => per === undefined || unit === 'usd', {
    path: ['per'],
    error:
      'belongs to a price alone. Write "unit: usd" and the number of the price, or take "per" out.',
  });

/** A publication and what the site takes from it: `content/sources/<source>.yaml`. */
export const sourceSchema = z.strictObject({
  publisher: lineSchema,
  title: lineSchema,
  url: webAddressSchema,
  published: publicationDateSchema,
  /**
   * What the address is, where its host does not bear the publisher's name: the publisher's `own`
   * page all the same, a `reprint` of the publication by somebody else, or a `report` about it. The
   * entry tells readers of a reprint or a report.
   */
  urlIs: z
    .enum(['own', 'reprint', 'report'], {
      error: 'is none of the three. Write own, reprint or report.',
    })
    .optional(),
  /** The day on which somebody last read it and found what is recorded here. */
  checked: daySchema,
  /** What the source is; its statistics are the same, unless they say otherwise. */
  kind: kindSchema,
  /** When figures that move held: the date of the prices, limits or status that were read. */
  asOf: momentSchema.optional(),
  /** Where it was read, when that was not the publisher's own page. */
  readIn: z.strictObject({ title: lineSchema, url: webAddressSchema }).optional(),
  /** What it does not show, on whom it was measured, who paid: one or two sentences for the reader. */
  limits: lineSchema,
  /** Statistics of other sources without which this one's mislead: a page that uses one shows all of them, too. */
  companions: z.array(z.strictObject(statisticReference)).default([]),
  statistics: z.record(slugSchema, statisticSchema).default({}),
});

export type SourceFrontmatter = z.output<typeof sourceSchema>;
export type StatisticFrontmatter = z.output<typeof statisticSchema>;
