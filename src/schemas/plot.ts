import { z } from 'zod';
import {
  figureNames,
  lineSchema,
  momentSchema,
  referenceSchema,
  statisticReference,
} from './fields.ts';

const plotNames = {
  ...figureNames,
  /** What the horizontal scale counts, with the sign's meaning: "Change in time per task". */
  scale: lineSchema,
};

/** Marks the row that the argument turns on. */
const emphasis = z.boolean().default(false);

const atLeastTwo = {
  error:
    'has fewer than two rows, so there is nothing to compare. Add a row, or say the number in a sentence.',
};

/** Values on one scale, each with its interval where the source gives one; or intervals alone. */
export const intervalPlotSchema = z.strictObject({
  kind: z.literal('interval-plot'),
  ...plotNames,
  rows: z
    .array(z.strictObject({ label: lineSchema, ...statisticReference, emphasis }))
    .min(2, atLeastTwo),
});

/** Amounts as bars from zero. */
export const barChartSchema = z.strictObject({
  kind: z.literal('bar-chart'),
  ...plotNames,
  rows: z
    .array(
      z.strictObject({
        label: lineSchema,
        ...statisticReference,
        /** What a reader has to know of this row alone: "forecast, not a count". */
        note: lineSchema.optional(),
        emphasis,
      }),
    )
    .min(2, atLeastTwo),
});

/** Two or three values a row on one scale, joined by a line: before and after, or group against group. */
export const dotPlotSchema = z
  .strictObject({
    kind: z.literal('dot-plot'),
    ...plotNames,
    /** What each row has a value of, in order. */
    series: z.array(lineSchema).min(2).max(3),
    rows: z
      .array(
        z.strictObject({
          label: lineSchema,
          /** One statistic for each series, in the order of the series. */
          values: z.array(z.strictObject(statisticReference)),
          emphasis,
        }),
      )
      .min(1),
  })
  .refine(({ series, rows }) => rows.every(({ values }) => values.length === series.length), {
    path: ['rows'],
    error:
      'has a row with more or fewer values than there are series. Give each row one value for each of the series.',
  });

const timelineRowSchema = z
  .strictObject({
    label: lineSchema,
    /** When it happened: a day, a month or a year. */
    at: momentSchema.optional(),
    /** Or from when to when it lasted; both ends belong to it. */
    from: momentSchema.optional(),
    to: momentSchema.optional(),
    /** The source that says so. It becomes one of the page's sources. */
    source: referenceSchema.optional(),
    emphasis,
  })
  .refine(
    ({ at, from, to }) =>
      at === undefined
        ? from !== undefined && to !== undefined
        : from === undefined && to === undefined,
    { error: 'is neither a day nor a span. Write "at", or both "from" and "to".' },
  )
  .refine(({ from = '', to = '' }) => from.slice(0, to.length) <= to, {
    path: ['to'],
    error: 'is before "from". Exchange the two.',
  });

/** Events and spans on one scale of time. */
export const timelineSchema = z.strictObject({
  kind: z.literal('timeline'),
  ...figureNames,
  rows: z.array(timelineRowSchema).min(2, atLeastTwo).refine(isInOrder, {
    error: 'does not stand in the order of time. Put the earliest row first.',
  }),
});

/** A moment of more precision comes after the year or month that it is in, so texts sort as dates do. */
function isInOrder(rows: readonly z.output<typeof timelineRowSchema>[]): boolean {
  const starts = rows.flatMap(({ at, from }) => at ?? from ?? []);
  return starts.every((start, index) => (starts[index - 1] ?? '') <= start);
}
