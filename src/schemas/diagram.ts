import { z } from 'zod';
import { figureNames, lineSchema, referenceSchema } from './fields.ts';

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
    .length(2, {
      error: 'does not hold two arrangements. Describe the two that the drawing compares.',
    }),
});

/** Steps from the least to the most, drawn as a ladder: the first rung of the list is the lowest. */
export const ladderSchema = z.strictObject({
  kind: z.literal('ladder'),
  ...figureNames,
  rungs: z
    .array(
      z.strictObject({
        name: lineSchema,
        /** What it adds to the rung below, or what it is. */
        adds: lineSchema,
        /** The case in which a reader stops here: "nobody can judge the work". */
        chooseWhen: lineSchema.optional(),
        /** Marks the rung that the argument turns on. */
        emphasis: z.boolean().default(false),
      }),
    )
    .min(2, { error: 'has fewer than two rungs. Add one.' })
    .max(8, {
      error: 'has more than eight rungs, which nobody reads. Draw two ladders, or write a table.',
    })
    .refine((rungs) => rungs.filter(({ emphasis }) => emphasis).length <= 1, {
      error: 'marks more than one rung. Leave "emphasis: true" on one of them.',
    }),
});

/** What there is, region by region, as a plan with rooms. */
export const mapSchema = z.strictObject({
  kind: z.literal('map'),
  ...figureNames,
  regions: z
    .array(
      z.strictObject({
        name: lineSchema,
        cells: z
          .array(
            z.strictObject({
              name: lineSchema,
              /** What it is for. */
              purpose: lineSchema,
              /** What it takes the place of. */
              replaces: lineSchema.optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

const position = z.int().min(1);

/** What runs when, over a number of weeks or days. */
export const cadenceSchema = z
  .strictObject({
    kind: z.literal('cadence'),
    ...figureNames,
    /** What is counted, in the singular: "week". */
    unit: z.string().regex(/^[a-z]+$/, {
      error:
        'is not one word in small letters. Write what is counted in the singular, for example "week".',
    }),
    /** How many of them the drawing shows. */
    length: z.int().min(2).max(60),
    tracks: z
      .array(
        z.strictObject({
          name: lineSchema,
          /** From the start of one unit to the end of another, counted from 1. */
          spans: z.array(z.strictObject({ from: position, to: position })).default([]),
          /** What happens once, in a unit. */
          milestones: z.array(z.strictObject({ at: position, label: lineSchema })).default([]),
          /** Marks the track that the argument turns on. */
          emphasis: z.boolean().default(false),
        }),
      )
      .min(1),
  })
  .refine(
    ({ tracks }) => tracks.every(({ spans, milestones }) => spans.length + milestones.length),
    {
      path: ['tracks'],
      error: 'has a track without a span or a milestone. Give it one, or take the track out.',
    },
  )
  .refine(({ tracks }) => tracks.every(({ spans }) => spans.every(({ from, to }) => from <= to)), {
    path: ['tracks'],
    error: 'has a span that ends before it starts. Exchange its "from" and "to".',
  })
  .refine(
    ({ length, tracks }) =>
      tracks.every(({ spans, milestones }) =>
        [...spans.map(({ to }) => to), ...milestones.map(({ at }) => at)].every(
          (end) => end <= length,
        ),
      ),
    {
      path: ['length'],
      error:
        'is shorter than one of the tracks. Write the last unit that any of them reaches, or more.',
    },
  );

/** Parts of a system in layers, and what goes from one to another. */
export const referenceArchitectureSchema = z
  .strictObject({
    kind: z.literal('reference-architecture'),
    ...figureNames,
    /** From top to bottom. */
    layers: z
      .array(
        z.strictObject({
          nodes: z
            .array(
              z.strictObject({
                /** Short: three stand side by side on a phone. */
                name: lineSchema,
                role: lineSchema,
              }),
            )
            .min(1)
            .max(3, {
              error:
                'has more than three boxes, which do not fit side by side on a phone. Move one to a layer of its own.',
            }),
        }),
      )
      .min(2)
      .max(6),
    edges: z
      .array(
        z.strictObject({
          /** The names of the nodes that the arrow connects. */
          from: referenceSchema,
          to: referenceSchema,
          /** What goes along it. */
          label: lineSchema.optional(),
        }),
      )
      .min(1),
  })
  .refine(
    ({ layers }) => {
      const names = layers.flatMap(({ nodes }) => nodes.map(({ name }) => name));
      return new Set(names).size === names.length;
    },
    {
      path: ['layers'],
      error:
        'has two boxes of one name, by which arrows refer to them. Give each a name of its own.',
    },
  );

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
    error:
      'has a row with more or fewer cells than there are columns. Give each row one cell for each column.',
  });
