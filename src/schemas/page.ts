import { z } from 'zod';
import { referenceSchema, wordsBetween } from './fields.ts';
import {
  formerAddresses,
  pageCorrections,
  pageDates,
  pageHistory,
  ownNumbers,
  pageNames,
} from './page-fields.ts';
import { figureSchema } from './figure.ts';

/** A prose page: `content/pages/<page>.mdx`; `index` is the home page. */
export const pageSchema = z.strictObject({
  ...pageNames,
  /** The first paragraph, which says what the page is for. */
  lead: wordsBetween(10, 80),
  ...pageDates,
  ...pageCorrections,
  ...formerAddresses,
  ...pageHistory,
  ...ownNumbers,
  figures: z.array(figureSchema).default([]),
  /** The id of the figure that stands beside the headline, before the text. */
  openingFigure: referenceSchema.optional(),
});

export type PageFrontmatter = z.output<typeof pageSchema>;
