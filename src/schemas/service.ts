import { z } from 'zod';
import { lineSchema, wordsBetween } from './fields.ts';
import {
  formerAddresses,
  pageCorrections,
  pageDates,
  pageHistory,
  ownNumbers,
  pageNames,
} from './page-fields.ts';
import { figureSchema } from './figure.ts';

/** A kind of engagement: `content/services/<service>.mdx`. */
export const serviceSchema = z.strictObject({
  ...pageNames,
  /** What is bought, in the words of the page: `90-day sprint`. Its headline or first paragraph has them too. */
  name: lineSchema,
  /** The first paragraph: what is bought. */
  lead: wordsBetween(25, 80),
  /** The words of the link that leads here from a guide. */
  invitation: lineSchema,
  ...pageDates,
  ...pageCorrections,
  ...formerAddresses,
  ...pageHistory,
  ...ownNumbers,
  figures: z.array(figureSchema).default([]),
});

export type ServiceFrontmatter = z.output<typeof serviceSchema>;
