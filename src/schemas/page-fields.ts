import { z } from 'zod';
import { lineSchema, charactersBetween, daySchema } from './fields.ts';

/**
 * When a page is public, and its three dates.
 * `published`: the first day it is public. A day to come makes the page public on that day, by the
 * daily build; until then `updated` names the same day.
 * `updated`: its words last changed. `reviewed`: somebody last held it against its sources, changed or not.
 */
export const pageDates = {
  /** `true` keeps the page from the public, whatever `published` says, until the line is taken out. */
  draft: z.boolean({ error: 'Write true, or take the line out.' }).default(false),
  published: daySchema,
  updated: daySchema,
  reviewed: daySchema,
};

/** Where a page stood before it was moved. */
export const formerAddresses = {
  /**
   * Each former address of the page, from the first slash: `/old-name/`, or a file such as `/old.html`.
   * Whoever asks for it is sent here for good. What else it must be: src/editorial/redirect-rules.ts.
   */
  redirect_from: z.array(z.string()).default([]),
};

/** An anchor as it stands behind the `#` of an address. */
const anchorSchema = z.string().regex(/^[^\s#]+$/, {
  error: 'has a "#" or a space. Write the part behind the # of the address, without the #.',
});

/** What whoever has read the page before, or has a link into it, is owed. */
export const pageHistory = {
  /**
   * What changed for readers since the page was first public, the newest first, each with the day on
   * which it changed. Readers are shown it. When a line is owed: src/editorial/date-rules.ts.
   */
  changes: z
    .array(
      z.strictObject({
        date: daySchema,
        /** A sentence: "The price of a request is now that of March." */
        what: charactersBetween(10, 200),
      }),
    )
    .default([]),
  /**
   * What anchors of the page were called, and what they are called now, both without `#`:
   * `what-it-costs: prices`. Links to the old name go on to work.
   */
  formerAnchors: z.record(anchorSchema, anchorSchema).default({}),
};

/** Numbers with one reason. */
export const ownNumbersSchema = z.strictObject({
  /** As the page prints them: `$40,000`, `8%`, `four in five`. */
  numbers: z
    .array(lineSchema)
    .min(1, { error: 'lists no number. Write at least one, as the page prints it.' }),
  /** Where they come from, for whoever checks the page next: "worked out from assumptions in …". */
  because: lineSchema,
});

export type OwnNumbers = z.output<typeof ownNumbersSchema>;

/**
 * Numbers in the page's words that nobody published: worked out on the page, assumed for an example,
 * or the firm's own. Which numbers have to be listed: src/editorial/evidence/evidence-rules.ts.
 */
export const ownNumbers = {
  ownNumbers: z.array(ownNumbersSchema).default([]),
};

/** An error that a page made and no longer makes. */
const correctionSchema = z.strictObject({
  /** The day on which the words were mended. */
  date: daySchema,
  /** What the page said, as whole sentences: "The limit is 10 GB." */
  was: charactersBetween(10, 300),
  /** What is right, as the page says it now. */
  now: charactersBetween(10, 300),
});

export type CorrectionFrontmatter = z.output<typeof correctionSchema>;

/** The errors of a page, the newest first. What they must be: src/editorial/correction-rules.ts. */
export const pageCorrections = { corrections: z.array(correctionSchema).default([]) };

/** Every way a page names itself. */
export const pageNames = {
  /** The headline on the page. */
  title: charactersBetween(4, 110),
  /** The name in navigation, in the trail and in the browser's tab. */
  shortTitle: charactersBetween(2, 45),
  /** What a search result may show below the title. */
  description: charactersBetween(50, 160),
};
