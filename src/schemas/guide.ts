import { z } from 'zod';
import { lineSchema, questionSchema, referenceSchema, slugSchema, wordsBetween } from './fields.ts';
import {
  formerAddresses,
  ownNumbers,
  pageCorrections,
  pageDates,
  pageHistory,
  pageNames,
} from './page-fields.ts';
import { figureSchema } from './figure.ts';

/** A question as readers ask it, and an answer that can be quoted alone. */
const faqSchema = z.strictObject({
  /** The address of the answer on its page, so it stays when the wording changes. */
  id: slugSchema,
  question: questionSchema,
  answer: wordsBetween(25, 60),
});

/** Who should not hire the firm, said before who should. */
const closingSchema = z.strictObject({
  notFor: wordsBetween(15, 80),
  for: wordsBetween(15, 80),
  /** The id of the service that the guide ends on. */
  service: referenceSchema,
});

/** A guide: `content/guides/<cluster>/<guide>.mdx`, the pillar of a cluster in its `index.mdx`. */
export const guideSchema = z
  .strictObject({
    ...pageNames,
    /** The reader's question, in the reader's words. */
    question: questionSchema,
    /** The first paragraph, which stands alone as the answer. */
    answer: wordsBetween(40, 80),
    author: referenceSchema,
    ...pageDates,
    ...pageCorrections,
    ...formerAddresses,
    ...pageHistory,
    ...ownNumbers,
    /** Once the guide has moved: the first address that it ever had, one of `redirect_from`. Feed readers know it by that. */
    firstAddress: z.string().optional(),
    /** The guide's place in its cluster; the pillar is 1. */
    sheet: z.int().positive(),
    /** What the author sells that could color this guide, in a few words. */
    interest: lineSchema,
    figures: z.array(figureSchema).default([]),
    faqs: z
      .array(faqSchema)
      .min(6, { error: 'has fewer than 6 questions. Add questions that readers ask.' })
      .max(10, { error: 'has more than 10 questions. Keep those that readers ask most.' }),
    /** Other guides worth reading next, as paths relative to this file: `../ai-agents/index.mdx`. */
    related: z.array(lineSchema).default([]),
    closing: closingSchema,
  })
  .refine(
    ({ firstAddress, redirect_from }) =>
      firstAddress === undefined || redirect_from.includes(firstAddress),
    {
      path: ['firstAddress'],
      error: 'is not listed in "redirect_from". List it there, too.',
    },
  );

export type GuideFrontmatter = z.output<typeof guideSchema>;
export type FaqFrontmatter = z.output<typeof faqSchema>;
