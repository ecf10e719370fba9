import { addressedPages, publicPages, type Entries } from '../domain/entry.ts';
import type { Problem } from '../domain/problem.ts';
import type { Sources } from '../domain/source.ts';
import { checkChanges, checkRecordedDates } from './date-rules.ts';
import type { Frontmatter } from './frontmatter.ts';
import { EMPTY_LEDGER, findRecorded, LEDGER_FILE, parseLedger } from './ledger.ts';
import { checkFormerAnchors } from './former-anchor-rules.ts';
import { checkPermanence } from './permanence-rules.ts';

/** What the check has read, beside the ledger. */
export interface Reading {
  readonly entries: Entries;
  readonly sources: Sources;
  /** The files in which something could not be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly frontmatters: ReadonlyMap<string, Frontmatter>;
  readonly today: string;
  /** A file as it is on disk, or nothing when there is none. */
  readonly read: (file: string) => string | undefined;
}

/** What comparing the pages with the ledger gives. */
export interface LedgerResult {
  readonly problems: readonly Problem[];
  /** How many pages are new or have other words than those that were recorded. */
  readonly unrecorded: number;
  /** The files of the pages that are public with other words. */
  readonly touched: ReadonlySet<string>;
}

/**
 * Holds the pages against what was public when it was last recorded. Without a ledger nothing was,
 * and a page that is not in it was not: neither owes anybody anything.
 */
export function checkLedger(reading: Reading): LedgerResult {
  const { entries, sources, unreadable, frontmatters, today, read } = reading;
  const pages = publicPages(entries, today);
  // Also of a page that is not public yet, or its day would bring an error.
  const ofPages = addressedPages(entries).flatMap((page) => [
    ...checkChanges(page),
    ...checkFormerAnchors(page),
  ]);
  const text = read(LEDGER_FILE);
  const ledger = text === undefined ? EMPTY_LEDGER : parseLedger(text);
  if (!ledger) return { problems: [...ofPages, SPOILED], unrecorded: 0, touched: new Set() };

  const recorded = findRecorded(ledger, pages, sources);
  const isRead = new Set(pages.map(({ file }) => file));
  const unread = new Map(
    [...unreadable]
      .filter((file) => file.endsWith('.mdx') && !isRead.has(file))
      .map((file) => [file, formerAddressesIn(frontmatters.get(file))] as const),
  );
  const readText = (file: string) => read(file) ?? '';
  const same = recorded.filter(({ record, words }) => words === record.words);
  return {
    problems: [
      ...ofPages,
      ...recorded.flatMap((one) => checkRecordedDates(one, today, readText)),
      ...checkPermanence(ledger, { pages, unread }, recorded, sources, readText),
    ],
    unrecorded: pages.length - same.length,
    touched: new Set(
      recorded
        .filter(({ record, words }) => words !== undefined && words !== record.words)
        .map(({ page }) => page.file),
    ),
  };
}

const SPOILED: Problem = {
  file: LEDGER_FILE,
  place: { line: 1, column: 1 },
  code: 'TRV540',
  message: 'The ledger is not as the program wrote it.',
  remedy:
    'take your change to this file back; in a pull request, remove the file from it. npm run record writes it once pages are public.',
};

/** The former addresses in fields that do not fit as a whole; nothing when the fields cannot be read. */
function formerAddressesIn(frontmatter: Frontmatter | undefined): readonly string[] | undefined {
  if (!frontmatter) return undefined;
  const { data } = frontmatter;
  const list: unknown =
    typeof data === 'object' && data !== null ? Reflect.get(data, 'redirect_from') : undefined;
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
