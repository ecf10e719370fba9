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
