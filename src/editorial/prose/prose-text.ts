import type { Passage } from '../../domain/body.ts';
import {
  type AnyTextEntry,
  type Entries,
  placeInBody,
  type RecordEntry,
} from '../../domain/entry.ts';
import type { Edit, Place } from '../../domain/problem.ts';
import type { SourceFrontmatter } from '../../schemas/source.ts';
import type { Frontmatter } from '../frontmatter.ts';
import { type Field, linesOf } from '../frontmatter-lines.ts';
import { findAgain, offsetAt, positionAt } from './file-position.ts';

/** The files as they were read: their lines, and where their fields stand. */
export interface ReadFiles {
  readonly texts: ReadonlyMap<string, string>;
  readonly frontmatters: ReadonlyMap<string, Frontmatter>;
}

/** Words that belong together as sentences. What is code in them is `CODE`, once for each character. */
export interface ProseText {
  readonly file: string;
  readonly kind: Passage['kind'] | 'field';
  readonly text: string;
  /** The parts of the text, one after the other, each with where it starts in the file. */
  readonly parts: readonly Part[];
}

interface Part {
  /** Where it starts in the text. */
  readonly start: number;
  readonly place: Place | undefined;
}

/** What stands for a character of code: it is no letter and no space, so that it parts the words beside it. */
export const CODE = '\uFFFC';

/** Fields whose words a reader does not see, or that name something instead of saying it. */
const NAMING_FIELDS = new Set([
  'at',
  'author',
  'firstAddress',
  'formerAnchors',
  'from',
  'id',
  'kind',
  'openingFigure',
  'page',
  'published',
  'redirect_from',
  'related',
  'reviewed',
  'service',
  'source',
  'statistic',
  'to',
  'unit',
  'updated',
  'was',
]);

/** An id or a path by its form, in whatever field: `first-90-days`, `../ai-agents/index.mdx`. */
const ID = /^(?=.*[-/])[a-z0-9./#-]+$/;

/** The names in authors and sources are their owners'; what a source limits and measures is said by the site. */
const OWN_FIELDS_OF_SOURCES = new Set(['limits', 'measures']);

/** Every text that the site itself says. */
export function proseOf(entries: Entries): readonly ProseText[] {
  const texts = [
    ...entries.guides,
    ...entries.pages,
    ...entries.services,
    ...(entries.unfit ?? []),
  ];
  return [...texts.flatMap(proseOfText), ...entries.sources.flatMap(proseOfSource)];
}

function proseOfText(entry: AnyTextEntry): readonly ProseText[] {
  return [
    ...linesOf(entry.data)
      .filter(
        ([text, field]) => !ID.test(text) && !field.some((step) => NAMING_FIELDS.has(String(step))),
      )
      .map(([text, field]) => proseOfField(entry.file, text, field)),
    ...entry.body.passages.map((passage) => proseOfPassage(entry, passage)),
  ];
}

function proseOfSource({
  file,
  data: { limits, statistics },
}: RecordEntry<SourceFrontmatter>): readonly ProseText[] {
  return linesOf({ limits, statistics })
    .filter(([, field]) => OWN_FIELDS_OF_SOURCES.has(String(field.at(-1))))
    .map(([text, field]) => proseOfField(file, text, field));
}

function proseOfField(file: string, text: string, field: Field): ProseText {
  const words = text.replace(/`[^`]*`/g, (code) => CODE.repeat(code.length));
  return { file, kind: 'field', text: words, parts: [{ start: 0, place: { field } }] };
}

function proseOfPassage(entry: AnyTextEntry, { kind, runs }: Passage): ProseText {
  let text = '';
  const parts: Part[] = [];
  for (const run of runs) {
    // A note in the margin begins in the middle of its paragraph, right behind a word of it.
    if (/[\p{Ll}\d.,;:!?]$/u.test(text) && /^\p{Lu}/u.test(run.text)) text += '\n';
    parts.push({ start: text.length, place: placeInBody(entry, run.position) });
    text += run.isCode ? CODE.repeat(run.text.length) : run.text;
  }
  return { file: entry.file, kind, text, parts };
}

/** Where a piece of a text stands. */
export interface Spot {
  readonly place: Place | undefined;
  /** Replaces it; nothing where the file holds it in other characters, such as an entity. */
  replace(text: string): readonly Edit[] | undefined;
}

/** Where the characters of `text` from `start` to `end` stand in the file, to the letter. */
export function findSpot(prose: ProseText, start: number, end: number, files: ReadFiles): Spot {
  const index = prose.parts.findLastIndex((candidate) => candidate.start <= start);
  const part = prose.parts[index];
  // Between two parts the file has marks: only the words up to there can be found, and none replaced.
  const limit = prose.parts[index + 1]?.start ?? prose.text.length;
  const raw = files.texts.get(prose.file);
  const from = raw === undefined ? undefined : startOf(part, prose.file, raw, files);
  const found =
    part && raw !== undefined && from !== undefined
      ? findAgain(
          raw,
          from,
          prose.text.slice(part.start),
          start - part.start,
          Math.min(end, limit) - part.start,
        )
      : undefined;
  if (raw === undefined || found === undefined) {
    return { place: part?.place, replace: () => undefined };
  }
  const range = { start: positionAt(raw, found.start), end: positionAt(raw, found.end) };
  return {
    place: range.start,
    replace: (text) => (end > limit ? undefined : [{ file: prose.file, ...range, text }]),
  };
}

function startOf(
  part: Part | undefined,
  file: string,
  raw: string,
  { frontmatters }: ReadFiles,
): number | undefined {
  if (!part?.place) return undefined;
  const place: Place | undefined =
    'field' in part.place ? frontmatters.get(file)?.placeOf(part.place.field) : part.place;
  return place && 'line' in place ? offsetAt(raw, place) : undefined;
}
