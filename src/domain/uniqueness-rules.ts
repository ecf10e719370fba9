import type { GuideFrontmatter } from '../schemas/guide.ts';
import { clusterOf, findPath } from './content-path.ts';
import type { Entries, RecordEntry, TextEntry } from './entry.ts';
import type { Report } from './source.ts';

/** More shared questions than this, and one guide was copied from the other and never finished. */
const COINCIDENCES = 2;

/**
 * Reports what only one page may have: an address, a title, a description, a place in its set, a question.
 * Both pages are told, since only their writers know which of the two is the newer; a draft is, and
 * is told alone.
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
      const set = guides.filter(({ id }) => clusterOf(id) === clusterOf(entry.id));
      const next = Math.max(...set.map(({ data }) => data.sheet)) + 1;
      report({
        file: entry.file,
        place: { field: ['sheet'] },
        code: 'TRV152',
        message: `Sheet ${entry.data.sheet} of this set is also ${other.entry.file}.`,
        remedy: `write ${next}, the next free number, in the newer of the two.`,
      });
    },
  );
  for (const name of ['description', 'shortTitle'] as const) {
    forEachShared(
      texts.map((entry) => ({ entry, key: normalize(entry.data[name]) })),
      ({ entry }, other) => {
        report({
          file: entry.file,
          place: { field: [name] },
          ...SHARED[name],
          message: `The ${name === 'description' ? name : 'short title'} is the same as in ${other.entry.file}.`,
        });
      },
    );
  }
  for (const guide of guides) checkOwnQuestions(guide, report);
  checkSharedQuestions(guides, report);
}

const SHARED = {
  description: {
    code: 'TRV156',
    remedy: 'say in it what a reader finds on this page and on no other.',
  },
  shortTitle: {
    code: 'TRV157',
    remedy:
      'give each page a short title of its own: it is its name in lists, in the trail and in the tab of a browser.',
  },
} as const;

/** A guide asks nothing twice, and nothing in its list that its first paragraph answers. */
function checkOwnQuestions({ file, data }: TextEntry<GuideFrontmatter>, report: Report): void {
  const asked = new Set<string>();
  data.faqs.forEach(({ question }, index) => {
    const origin = { file, place: { field: ['faqs', index, 'question'] } };
    const key = normalize(question);
    if (key === normalize(data.question)) {
      report({
        ...origin,
        code: 'TRV159',
        message: `"${question}" is the question of the whole guide, which its first paragraph answers.`,
        remedy: 'ask something narrower, which a reader asks after that answer.',
      });
    } else if (asked.has(key)) {
      report({
        ...origin,
        code: 'TRV158',
        message: `"${question}" is asked in this guide a second time.`,
        remedy: 'put what the two answers say into one, and ask something else here.',
      });
    }
    asked.add(key);
  });
}

function checkSharedQuestions(
  guides: readonly TextEntry<GuideFrontmatter>[],
  report: Report,
): void {
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

/** Calls `see` for every two items of different pages that share a key: once for each of them, with the other; not for one that shares it with a draft. */
function forEachShared<
  Item extends {
    readonly entry: RecordEntry<{ readonly draft: boolean }>;
    readonly key: string;
  },
>(items: readonly Item[], see: (item: Item, other: Item, key: string) => void): void {
  for (const [key, group] of Map.groupBy(items, (item) => item.key)) {
    for (const item of group) {
      for (const other of group) {
        const isOlder = other.entry.data.draft && !item.entry.data.draft;
        if (other.entry !== item.entry && !isOlder) see(item, other, key);
      }
    }
  }
}

function normalize(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
