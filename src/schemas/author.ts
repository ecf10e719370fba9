import { z } from 'zod';
import { lineSchema, referenceSchema } from './fields.ts';

/** Somebody who signs guides: `content/authors/<author>.yaml`. */
export const authorSchema = z.strictObject({
  name: lineSchema,
  jobTitle: lineSchema,
  /** The id of the page about this author. */
  page: referenceSchema,
});

export type AuthorFrontmatter = z.output<typeof authorSchema>;
