import { z } from 'zod';
import { daySchema } from './fields.ts';

/** What was public of a page when it was last recorded. */
const pageRecordSchema = z.strictObject({
  file: z.string(),
  published: daySchema,
  updated: daySchema,
  /** The fingerprint of its words: src/editorial/word-fingerprint.ts. */
  words: z.string().regex(/^[0-9a-f]{16}$/),
  /** The days of the lines of its field `changes`. */
  changes: z.array(daySchema).default([]),
  /** Its sections, figures and questions, in their order. */
  anchors: z.array(z.string()).default([]),
  /** Its field `formerAnchors`. */
  formerAnchors: z.record(z.string(), z.string()).default({}),
});

/** What has ever been public: `content/ledger.yaml`. */
export const ledgerSchema = z.strictObject({
  /** By the address of the page. */
  pages: z.record(z.string(), pageRecordSchema),
  /** Each address that was public once, and the page to which it leads. */
  former: z.record(z.string(), z.string()),
});

export type Ledger = z.output<typeof ledgerSchema>;
export type PageRecord = z.output<typeof pageRecordSchema>;
