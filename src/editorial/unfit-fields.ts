import { z } from 'zod';
import type { AnyTextEntry } from '../domain/entry.ts';
import { ownNumbersSchema } from '../schemas/page-fields.ts';
import { figureSchema } from '../schemas/figure.ts';

const text = z.string().optional().catch(undefined);

/**
 * The fields of a text of which some do not fit: those that others look at are left out where they
 * have another shape, and the rest are kept as words to be checked.
 */
const unfitFieldsSchema = z.looseObject({
  figures: z
    .array(z.unknown())
    .catch([])
    .transform((figures) =>
      figures.flatMap((figure) => {
        const result = figureSchema.safeParse(figure);
        return result.success ? [result.data] : [];
      }),
    ),
  faqs: z.array(z.object({ id: z.string(), question: z.string(), answer: z.string() })).catch([]),
  answer: text,
  lead: text,
  openingFigure: text,
  // Reasons that cannot be read are unknown, and not none.
  ownNumbers: z.array(ownNumbersSchema).default([]).optional().catch(undefined),
});

/** What can be checked of fields that do not fit, so that one run tells everything. */
export function readUnfitFields(data: unknown): AnyTextEntry['data'] {
  const result = unfitFieldsSchema.safeParse(data);
  return result.success ? result.data : { figures: [] };
}
