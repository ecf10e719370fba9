import { parse, stringify } from 'yaml';
import { anchorsOf } from '../domain/anchors.ts';
import { findPath } from '../domain/content-path.ts';
import type { PageEntry } from '../domain/entry.ts';
import type { Sources } from '../domain/source.ts';
import { type Ledger, ledgerSchema, type PageRecord } from '../schemas/ledger.ts';
import { wordFingerprint } from './word-fingerprint.ts';

/** The file that holds the ledger. */
export const LEDGER_FILE = 'content/ledger.yaml';

const HEADER = `# What has been public: addresses, anchors, dates, and a fingerprint of the words of each page.
# A program writes this file once pages are public (npm run record). Nobody edits it: npm run check
# compares the pages with it, and so knows what changed and which links from elsewhere would break.
`;

/** The ledger before anything was public. */
export const EMPTY_LEDGER: Ledger = { pages: {}, former: {} };

/** The ledger as the text of its file, in the order of addresses. */
export function formatLedger({ pages, former }: Ledger): string {
  const body = {
    pages: sorted(Object.entries(pages).map(brief)),
    former: sorted(Object.entries(former)),
  };
  return HEADER + stringify(body, { lineWidth: 0 });
}

/** The ledger in the text of its file; nothing when that is not as a program wrote it. */
export function parseLedger(text: string): Ledger | undefined {
  try {
    const { success, data } = ledgerSchema.safeParse(parse(text, { schema: 'core' }));
    return success ? data : undefined;
  } catch {
    return undefined;
  }
}

/** A record without what is empty, so that the file says only what there is. */
function brief([address, { changes, anchors, formerAnchors, ...record }]: readonly [
  string,
  PageRecord,
]) {
  return [
    address,
    {
      ...record,
      ...(changes.length > 0 ? { changes } : {}),
      ...(anchors.length > 0 ? { anchors } : {}),
      ...(Object.keys(formerAnchors).length > 0 ? { formerAnchors } : {}),
    },
  ] as const;
}

function sorted<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The address of a page. */
export function pathOf({ file }: Pick<PageEntry, 'file'>): string {
  // Every text entry comes from one of the folders that have addresses.
  return findPath(file) ?? '/';
}

/**
 * The ledger once these pages are public. The check has to be silent before: it proves that what an
 * older ledger holds is among them, as an address, a former address, an anchor or a former anchor.
 */
export function recordLedger(pages: readonly PageEntry[], sources: Sources): Ledger {
  const records = pages.flatMap((page) => {
    const words = wordFingerprint(page, sources);
    return words === undefined ? [] : [[pathOf(page), recordOf(page, words)] as const];
  });
  const former = pages.flatMap((page) =>
    page.data.redirect_from.map((old) => [old, pathOf(page)] as const),
  );
  return { pages: Object.fromEntries(records), former: Object.fromEntries(former) };
}

/** The days of which a page tells readers what changed: a correction tells it, too. */
export function toldDays({ changes, corrections }: PageEntry['data']): string[] {
  return [...changes, ...corrections].map(({ date }) => date);
}

function recordOf(page: PageEntry, words: string): PageRecord {
  const { file, data } = page;
  return {
    file,
    published: data.published,
    updated: data.updated,
    words,
    changes: toldDays(data),
    anchors: anchorsOf(page).map(({ name }) => name),
    formerAnchors: data.formerAnchors,
  };
}

/** What a ledger has that it had not before, as lines to print. */
export function describeRecorded(before: Ledger, after: Ledger): readonly string[] {
  return [
    ...Object.entries(after.pages).flatMap(([address, record]) => {
      const old = before.pages[address];
      if (!old) return [`${address}  new, ${record.anchors.length} anchors`];
      if (old.words !== record.words) return [`${address}  changed on ${record.updated}`];
      return JSON.stringify(old) === JSON.stringify(record)
        ? []
        : [`${address}  other dates or anchors`];
    }),
    ...Object.entries(after.former).flatMap(([address, to]) =>
      before.former[address] === to ? [] : [`${address}  leads to ${to}`],
    ),
  ];
}

/** A page beside what was last recorded of it. */
export interface RecordedPage {
  readonly page: PageEntry;
  readonly record: PageRecord;
  /** The fingerprint of its words; nothing while that cannot be told. */
  readonly words: string | undefined;
}

/**
 * The pages that were public when the ledger was written, each with its record. A page that has
 * moved is known by the address that it had; one that took the place of another is a new page.
 */
export function findRecorded(
  { pages: records }: Ledger,
  pages: readonly PageEntry[],
  sources: Sources,
): readonly RecordedPage[] {
  const paths = new Set(pages.map(pathOf));
  return pages.flatMap((page) => {
    const moved = page.data.redirect_from.flatMap((old) => {
      const record = paths.has(old) ? undefined : records[old];
      return record && isLike(page, record, sources) ? [record] : [];
    });
    const record = records[pathOf(page)] ?? moved[0];
    return record ? [{ page, record, words: wordFingerprint(page, sources) }] : [];
  });
}

/** Whether a page is likely the one of a record: it has its words, or at least half of its anchors. */
export function isLike(page: PageEntry, record: PageRecord, sources: Sources): boolean {
  const shared = sharedAnchors(page, record);
  return hasWords(page, record, sources) || (shared > 0 && shared * 2 >= record.anchors.length);
}

/** Whether a page says what it said when it was recorded. */
export function hasWords(page: PageEntry, record: PageRecord, sources: Sources): boolean {
  return wordFingerprint(page, sources) === record.words;
}

/** How many of the anchors of a record a page has. */
export function sharedAnchors(page: PageEntry, { anchors }: PageRecord): number {
  return anchorsOf(page).filter(({ name }) => anchors.includes(name)).length;
}
