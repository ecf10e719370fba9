import { z } from 'zod';

// What a schema says is in two sentences: what is wrong, as the end of "The field …", and what to
// do. The content check takes them apart (src/editorial/schema-words.ts).

const WORD = /\S+/g;

/** The number of words in a plain text: runs of anything but white space. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Straight quotes as a printer sets them, as the renderer does in texts: `"a"` is “a” and `it's` is it’s. */
export function setQuotes(text: string): string {
  return text
    .replace(/(^|[\s([{\u2014/])"/g, '$1\u201c')
    .replaceAll('"', '\u201d')
    .replace(/(^|[\s([{\u2014/\u201c])'/g, '$1\u2018')
    .replaceAll("'", '\u2019');
}

/** One line of plain text: no Markdown, no line breaks, no space at either end. */
export const lineSchema = z
  .string()
  .regex(/^\S.*\S$|^\S$/, { error: ({ input }) => lineFault(String(input)) })
  .transform(setQuotes);

/** Why a text is not one line, in the words of its YAML. */
function lineFault(text: string): string {
  if (text.trim() === '') return 'is empty. Write a text after the colon.';
  if (text.trim().includes('\n')) {
    return 'has several lines. Put >- after the colon and the text below it, indented: its lines become one.';
  }
  return text.endsWith('\n')
    ? 'ends with a line break. Write >- after the colon, with the hyphen.'
    : 'starts or ends with a space. Take the space out, or the quotes around it.';
}

/** A line that asks something. */
export const questionSchema = lineSchema.refine((text) => text.endsWith('?'), {
  error:
    'does not end with a question mark. Word it as a reader would ask, with a question mark at its end.',
});

/** A plain text of `min` to `max` words. The error tells how many there are. */
export function wordsBetween(min: number, max: number) {
  return lineSchema.refine((text) => countWords(text) >= min && countWords(text) <= max, {
    error: ({ input }) => lengthFault(countWords(String(input)), 'word', min, max),
  });
}

/** A plain text of `min` to `max` characters. The error tells how many there are. */
export function charactersBetween(min: number, max: number) {
  return lineSchema.refine((text) => text.length >= min && text.length <= max, {
    error: ({ input }) => lengthFault(String(input).length, 'character', min, max),
  });
}

function lengthFault(count: number, unit: 'word' | 'character', min: number, max: number): string {
  const [change, by] = count < min ? ['Add', min - count] : ['Cut', count - max];
  const units = (number: number) => `${number} ${unit}${number === 1 ? '' : 's'}`;
  return `has ${units(count)}; it needs ${min} to ${max}. ${change} at least ${units(by)}.`;
}

/** A content id or an anchor: `first-90-days`. It becomes part of an address, so it stays as it is. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: ({ input }) =>
    `is "${String(input)}", which cannot be part of an address. Write lowercase letters, digits and single hyphens, for example "first-90-days".`,
});

/**
 * A calendar day, `2026-11-22`, kept as text: a day has no time zone, a `Date` has.
 * Astro's YAML reader turns an unquoted day into a `Date` at midnight UTC, so that is accepted too.
 */
export const daySchema = z.preprocess(
  (value) =>
    value instanceof Date && !Number.isNaN(value.valueOf())
      ? value.toISOString().slice(0, 10)
      : value,
  z.iso.date({
    error: ({ input }) =>
      `is "${String(input)}", which is no day. Write year, month and day with two hyphens, for example 2026-11-22.`,
  }),
);

/** When something was: a day (`2026-11-22`), a month (`2026-11`) or a year (`2026`). */
export const momentSchema = z.preprocess(
  dateText,
  z.string().refine(isMoment, {
    error: ({ input }) =>
      `is "${String(input)}", which is no date. Write a day (2026-11-22), a month ("2026-11") or a year ("2026").`,
  }),
);

/** When a source appeared: a day, a month, a year or `undated`. */
export const publicationDateSchema = z.preprocess(
  dateText,
  z.string().refine((text) => isMoment(text) || text === 'undated', {
    error: ({ input }) =>
      `is "${String(input)}", which is no date. Write a day (2026-11-22), a month ("2026-11"), a year ("2026") or undated.`,
  }),
);

/** What a YAML reader makes of an unquoted day or year, as text again. */
function dateText(value: unknown): unknown {
  if (value instanceof Date && !Number.isNaN(value.valueOf())) {
    return value.toISOString().slice(0, 10);
  }
  return typeof value === 'number' ? String(value) : value;
}

function isMoment(text: string): boolean {
  return z.iso.date().safeParse(text).success || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text);
}

/** An address on the web, encrypted. */
export const webAddressSchema = z.url({
  protocol: /^https$/,
  error: ({ input }) =>
    `is "${String(input)}", which is no encrypted address. Write the whole address as the browser shows it, from https:// on.`,
});

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

/**
 * The id of another record. Any line is accepted here, so that what is not an id gets the answer
 * that helps: which record was probably meant.
 */
export const referenceSchema = lineSchema;

/** Which number of which source: both must exist among the source records. */
export const statisticReference = {
  source: referenceSchema,
  statistic: referenceSchema,
};

/** Every way a figure names itself. */
export const figureNames = {
  /** Placed in the text with <Figure id="…" />; also its address on the page. */
  id: slugSchema,
  /** What is shown. */
  title: lineSchema,
  /** What it shows, in a sentence: the text for a reader who does not see the picture. */
  finding: lineSchema,
};
