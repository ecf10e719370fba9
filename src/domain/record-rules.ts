import { clusterOf, findPath } from './content-path.ts';
import type { Entries, RecordEntry, TextEntry } from './entry.ts';
import type { GuideFrontmatter } from '../schemas/guide.ts';
import type { SourceFrontmatter } from '../schemas/source.ts';
import type { Report } from './source.ts';

type Dated = TextEntry<{
  readonly published: string;
  readonly updated: string;
  readonly reviewed: string;
}>;

/** Reports dates in the wrong order or in the future. `today` is a day, `2026-11-22`. */
export function checkDates({ file, data }: Dated, today: string, report: Report): void {
  const { published, updated, reviewed } = data;
  for (const name of ['published', 'updated', 'reviewed'] as const) {
    if (data[name] <= today) continue;
    report({
      file,
      place: { field: [name] },
      code: 'TRV400',
      message: `The date "${name}" (${data[name]}) lies in the future; today is ${today}.`,
      remedy: `write ${today}, or an earlier day.`,
    });
  }
  if (updated < published) {
    report({
      file,
      place: { field: ['updated'] },
      code: 'TRV401',
      message: `"updated" (${updated}) is before "published" (${published}).`,
      remedy: `write ${published} or a later day.`,
    });
  }
  if (reviewed < published) {
    report({
      file,
      place: { field: ['reviewed'] },
      code: 'TRV402',
      message: `"reviewed" (${reviewed}) is before "published" (${published}).`,
      remedy: `write ${published} or a later day.`,
    });
  }
}

/**
 * Reports a source that claims to have been published or checked on a day that has not come, or
 * checked before it was published or its figures held.
 */
export function checkSourceDates(
  { file, data }: RecordEntry<SourceFrontmatter>,
  today: string,
  report: Report,
): void {
  const { published, checked, asOf } = data;
  if (checked > today) {
    report({
      file,
      place: { field: ['checked'] },
      code: 'TRV403',
      message: `The date "checked" (${checked}) lies in the future; today is ${today}.`,
      remedy: 'write the day on which somebody last read the source.',
    });
  }
  // A month or a year is a prefix of its days, and so sorts before them.
  if (published !== 'undated' && published > today) {
    report({
      file,
      place: { field: ['published'] },
      code: 'TRV405',
      message: `The date "published" (${published}) lies in the future; today is ${today}.`,
      remedy:
        'write the day on which the source appeared: a day, a month ("2026-11"), a year ("2026") or undated.',
    });
  } else if (published !== 'undated' && published > checked) {
    report({
      file,
      place: { field: ['checked'] },
      code: 'TRV406',
      message: `The source was checked on ${checked}, before it was published (${published}).`,
      remedy: 'write the day on which somebody last read the source, or correct "published".',
    });
  }
  if (asOf !== undefined && asOf > checked) {
    report({
      file,
      place: { field: ['asOf'] },
      code: 'TRV404',
      message: `The figures are said to hold as of ${asOf}, but were last checked on ${checked}.`,
      remedy:
        'write the date of the prices, limits or status that were read, or correct "checked".',
    });
  }
}

/** Reports two figures, or two questions, of one page that share an anchor. */
export function checkAnchors(
  {
    file,
    data,
  }: TextEntry<{
    readonly figures: readonly { readonly id: string }[];
    readonly faqs?: readonly { readonly id: string }[];
  }>,
  report: Report,
): void {
  for (const list of ['figures', 'faqs'] as const) {
    const seen = new Set<string>();
    (data[list] ?? []).forEach(({ id }, index) => {
      if (seen.has(id)) {
        report({
          file,
          place: { field: [list, index, 'id'] },
          code: 'TRV155',
          message: `The id "${id}" is used twice in "${list}".`,
          remedy: 'give one of them another id; it is the address of that part of the page.',
        });
      }
      seen.add(id);
    });
  }
}

/** More shared questions than this, and one guide was copied from the other and never finished. */
const COINCIDENCES = 2;

/**
 * Reports what only one page may have: an address, a title, a place in its cluster, a question.
 * Both pages are told, since only their writers know which of the two is the newer.
 */
export function checkUniqueness(
  { guides, pages, services }: Pick<Entries, 'guides' | 'pages' | 'services'>,
  report: Report,
): void {
  const texts = [...guides, ...pages, ...services];
  forEachShared(
    texts.map((entry) => ({ entry, key: findPath(entry.file) ?? '/' })),
    ({ entry }, other, path) => {
      report({
        file: entry.file,
        place: { line: 1, column: 1 },
        code: 'TRV150',
        message: `The address ${path} is also that of ${other.entry.file}.`,
        remedy: 'rename or move one of the two files; a path is an address.',
      });
    },
  );
  forEachShared(
    texts.map((entry) => ({ entry, key: normalize(entry.data.title) })),
    ({ entry }, other) => {
      report({
        file: entry.file,
        place: { field: ['title'] },
        code: 'TRV151',
        message: `The title is the same as in ${other.entry.file}.`,
        remedy: 'give each page a title of its own, so that a reader can tell them apart.',
      });
    },
  );
  forEachShared(
    guides.map((entry) => ({ entry, key: `${clusterOf(entry.id)} ${entry.data.sheet}` })),
    ({ entry }, other) => {
      report({
        file: entry.file,
        place: { field: ['sheet'] },
        code: 'TRV152',
        message: `Sheet ${entry.data.sheet} of this cluster is also ${other.entry.file}.`,
        remedy: 'give the newer of the two the next free number.',
      });
    },
  );
  checkQuestions(guides, report);
}

function checkQuestions(guides: readonly TextEntry<GuideFrontmatter>[], report: Report): void {
  const asked = guides.flatMap((entry) =>
    entry.data.faqs.map(({ question }, index) => ({
      entry,
      key: normalize(question),
      question,
      index,
    })),
  );
  const shared = new Map<string, number>();
  const pair = (a: RecordEntry<unknown>, b: RecordEntry<unknown>) => `${a.file} ${b.file}`;
  forEachShared(asked, ({ entry }, other) => {
    const key = pair(entry, other.entry);
    shared.set(key, (shared.get(key) ?? 0) + 1);
  });
  const told = new Set<string>();
  forEachShared(asked, ({ entry, question, index }, other) => {
    const key = pair(entry, other.entry);
    const count = shared.get(key) ?? 0;
    if (count <= COINCIDENCES) {
      report({
        file: entry.file,
        place: { field: ['faqs', index, 'question'] },
        code: 'TRV153',
        message: `The question "${question}" is also asked in ${other.entry.file}.`,
        remedy:
          'answer it in one place; ask something narrower in the other, or link from there to it.',
      });
    } else if (!told.has(key)) {
      told.add(key);
      report({
        file: entry.file,
        place: { field: ['faqs'] },
        code: 'TRV154',
        message: `${count} of the questions are also asked in ${other.entry.file}.`,
        remedy: 'if one of the two is a copy of the other, give the copy questions of its own.',
      });
    }
  });
}

/** Calls `see` for every two items that share a key: once for each of them, with the other. */
function forEachShared<Item extends { readonly key: string }>(
  items: readonly Item[],
  see: (item: Item, other: Item, key: string) => void,
): void {
  for (const [key, group] of Map.groupBy(items, (item) => item.key)) {
    for (const item of group) {
      for (const other of group) if (other !== item) see(item, other, key);
    }
  }
}

function normalize(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
