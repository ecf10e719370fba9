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
    .length(2, { error: 'The drawing compares two arrangements.' }),
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
    .min(2, { error: 'A ladder has at least two rungs.' })
    .max(8, { error: 'A ladder of more than eight rungs is not read; draw two, or write a table.' })
    .refine((rungs) => rungs.filter(({ emphasis }) => emphasis).length <= 1, {
      error: 'Mark one rung at most.',
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
    unit: z.string().regex(/^[a-z]+$/, { error: 'Write one word in the singular, like "week".' }),
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
      error: 'Every track needs a span or a milestone.',
    },
  )
  .refine(({ tracks }) => tracks.every(({ spans }) => spans.every(({ from, to }) => from <= to)), {
    path: ['tracks'],
    error: 'A span does not end before it starts.',
  })
  .refine(
    ({ length, tracks }) =>
      tracks.every(({ spans, milestones }) =>
        [...spans.map(({ to }) => to), ...milestones.map(({ at }) => at)].every(
          (end) => end <= length,
        ),
      ),
    { path: ['length'], error: 'A span or a milestone lies beyond the length of the drawing.' },
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
            .max(3, { error: 'Three boxes fit side by side on a phone; add a layer.' }),
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
    { path: ['layers'], error: 'Give every box a name of its own; arrows refer to boxes by it.' },
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
    error: 'Every row needs exactly one cell for each column.',
  });
