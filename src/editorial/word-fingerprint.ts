import { createHash } from 'node:crypto';
import type { PageEntry } from '../domain/entry.ts';
import type { Sources } from '../domain/source.ts';
import type { GuideFrontmatter } from '../schemas/guide.ts';
import type { PageFrontmatter } from '../schemas/page.ts';
import type { ServiceFrontmatter } from '../schemas/service.ts';

/** Whether a field holds words that readers read. A new field does not compile before it is decided. */
const IS_READ: Readonly<
  Record<keyof GuideFrontmatter | keyof PageFrontmatter | keyof ServiceFrontmatter, boolean>
> = {
  title: true,
  shortTitle: true,
  name: true,
  description: true,
  question: true,
  answer: true,
  lead: true,
  invitation: true,
  interest: true,
  figures: true,
  faqs: true,
  closing: true,
  author: false,
  draft: false,
  published: false,
  updated: false,
  reviewed: false,
  redirect_from: false,
  firstAddress: false,
  changes: false,
  corrections: false,
  formerAnchors: false,
  ownNumbers: false,
  sheet: false,
  related: false,
  openingFigure: false,
};

/** What names something else within these fields, or says how it is drawn. */
const NAMES = new Set(['id', 'kind', 'source', 'statistic', 'service', 'emphasis', 'isGap']);

/**
 * A fingerprint of the words of a page: it changes with a word, a number or a question, and with a
 * recorded figure that the page shows. It stays when only the form changes (line breaks, headings'
 * marks, emphasis, quotes, punctuation between words), where a link leads, or what is cited.
 * Nothing while a record that the page shows cannot be found.
 */
export function wordFingerprint(
  { data, body }: Pick<PageEntry, 'data' | 'body'>,
  sources: Sources,
): string | undefined {
  const shown = [
    ...body.uses.filter(({ name }) => name === 'Stat').map(({ attributes }) => attributes),
    ...referencesIn(data.figures),
  ].map(({ source = '', statistic = '' }) => sources.get(source)?.statistics.get(statistic));
  if (shown.includes(undefined)) return undefined;
  const parts = [
    ...Object.entries(data)
      .filter(([name]) => IS_READ[name as keyof typeof IS_READ]) // The schemas are strict: no other names.
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => `${name} ${textsOf(value).join(' ')}`),
    body.passages.map(({ text }) => text).join(' '),
    ...shown.map((statistic) =>
      [statistic?.figure, statistic?.value, statistic?.low, statistic?.high].join(' '),
    ),
  ];
  return createHash('sha256').update(parts.map(wordsOf).join('\n')).digest('hex').slice(0, 16);
}

/** A text as its words alone, one space between two. */
export function wordsOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replace(PUNCTUATION, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Punctuation at the edge of a word; within one it belongs to it: `3.5`, `don't`, `24/7`. */
const PUNCTUATION =
  /(?<![\p{L}\p{N}])[^\p{L}\p{N}\p{S}%\s]+|[^\p{L}\p{N}\p{S}%\s]+(?![\p{L}\p{N}])|—/gu;

/** Every text and number in a field. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return Object.entries(value)
    .filter(([name]) => !NAMES.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, item]) => textsOf(item));
}

interface Reference {
  readonly source?: string | undefined;
  readonly statistic?: string | undefined;
}

/** The statistics that figures draw, as they are named in the fields. */
function referencesIn(value: unknown): readonly Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  const { source, statistic } = value as Readonly<Record<string, unknown>>; // An object of a parsed field.
  const own =
    typeof source === 'string' && typeof statistic === 'string' ? [{ source, statistic }] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}
