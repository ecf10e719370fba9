import { anchorsOf } from '../domain/anchors.ts';
import { findCluster, findPath, pillarFile } from '../domain/content-path.ts';
import type { PageEntry } from '../domain/entry.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { Sources } from '../domain/source.ts';
import type { Ledger, PageRecord } from '../schemas/ledger.ts';
import { type Addition, addEntries } from './field-edits.ts';
import { scalar } from './former-anchor-rules.ts';
import {
  hasWords,
  isLike,
  LEDGER_FILE,
  pathOf,
  type RecordedPage,
  sharedAnchors,
} from './ledger.ts';
import { findRenamed } from './renamed-anchors.ts';

/** A problem, and the entry that mends it where nothing else can be meant. */
interface Finding {
  readonly problem: Problem;
  readonly addition?: Addition | undefined;
}

/** What the check knows of the pages, readable or not. */
export interface KnownPages {
  readonly pages: readonly PageEntry[];
  /** The files of pages that could not be read whole, each with the former addresses that it lists, if those could. */
  readonly unread: ReadonlyMap<string, readonly string[] | undefined>;
}

/**
 * Reports what was public and would lead nowhere: addresses without a page or a redirect, and anchors
 * without a place or an alias. `read` gives a file as it is on disk.
 */
export function checkPermanence(
  ledger: Ledger,
  known: KnownPages,
  recorded: readonly RecordedPage[],
  sources: Sources,
  read: (file: string) => string,
): readonly Problem[] {
  const findings = [
    ...checkAddresses(ledger, known, sources, read),
    ...recorded.flatMap(checkAnchorsOf),
  ];
  return [
    ...Map.groupBy(findings, ({ addition }) => `${addition?.file ?? ''} ${addition?.field ?? ''}`),
  ].flatMap(([, group]) => withFix(group, read));
}

/** Each problem of a field carries the edit for all of them: two edits could not both add the same field. */
function withFix(findings: readonly Finding[], read: (file: string) => string): readonly Problem[] {
  const additions = findings.flatMap(({ addition }) => addition ?? []);
  const [first] = additions;
  if (!first) return findings.map(({ problem }) => problem);
  const entries = additions.map(({ entry }) => entry);
  const fix = addEntries(read(first.file), first, entries);
  return findings.map(({ problem }) => ({ ...problem, ...fix }));
}

function checkAddresses(
  { pages: records, former }: Ledger,
  { pages, unread }: KnownPages,
  sources: Sources,
  read: (file: string) => string,
): readonly Finding[] {
  const answered = new Set([
    ...pages.flatMap((page) => [pathOf(page), ...page.data.redirect_from]),
    ...[...unread].flatMap(([file, old]) => [findPath(file) ?? '', ...(old ?? [])]),
  ]);
  // A file of which nothing can be read may be the new place of any page, if it is new itself.
  const isOpen = [...unread].some(
    ([file, old]) => old === undefined && records[findPath(file) ?? ''] === undefined,
  );
  const unreadPaths = new Set([...unread.keys()].map(findPath));
  const newPages = pages.filter((page) => records[pathOf(page)] === undefined);
  const lost = (address: string) => !answered.has(address) && !isOpen;
  return [
    ...Object.entries(records).flatMap(([address, record]) =>
      lost(address) ? lostPage(address, record, newPages, pages, sources, read) : [],
    ),
    ...Object.entries(former).flatMap(([address, target]) =>
      lost(address) && records[address] === undefined && !unreadPaths.has(target)
        ? lostRedirect(address, target, pages, read)
        : [],
    ),
  ];
}

function lostPage(
  address: string,
  record: PageRecord,
  newPages: readonly PageEntry[],
  pages: readonly PageEntry[],
  sources: Sources,
  read: (file: string) => string,
): Finding {
  const line = `redirect_from:\n  - ${address}`;
  const same = newPages.filter((page) => hasWords(page, record, sources));
  const [likely] =
    same.length > 0
      ? same
      : [...newPages]
          .filter((page) => isLike(page, record, sources))
          .sort((a, b) => sharedAnchors(b, record) - sharedAnchors(a, record));
  if (likely) {
    const isCertain = same.length === 1;
    return {
      problem: {
        file: likely.file,
        place: { field: ['redirect_from'] },
        code: 'TRV520',
        message: `The address ${address} was public, and nothing answers there now. This page ${isCertain ? 'has its words' : 'is the most like the one that stood there'}.`,
        remedy: `add the former address to the fields at the top:\n${line}`,
      },
      addition: isCertain
        ? { file: likely.file, field: 'redirect_from', entry: `- ${address}` }
        : undefined,
    };
  }
  return {
    problem: {
      file: LEDGER_FILE,
      place: placeOfLine(read(LEDGER_FILE), `${address}:`),
      code: 'TRV520',
      message: `The address ${address} was public (${record.file}), and nothing answers there now.`,
      remedy: `put the file back, or let the address lead on. Where its page has moved, or is withdrawn for good, the file that answers best today what a reader looked for there, for example ${heirOf(record.file, pages)}, gets these lines among the fields at the top:\n${line}`,
    },
  };
}

function lostRedirect(
  address: string,
  target: string,
  pages: readonly PageEntry[],
  read: (file: string) => string,
): Finding {
  const page = pages.find(
    (one) => pathOf(one) === target || one.data.redirect_from.includes(target),
  );
  const entry = `- ${address}`;
  return {
    problem: {
      ...(page
        ? { file: page.file, place: { field: ['redirect_from'] } }
        : { file: LEDGER_FILE, place: placeOfLine(read(LEDGER_FILE), `${address}:`) }),
      code: 'TRV521',
      message: `The former address ${address} led to ${target}, and nothing answers there now.`,
      remedy: `put it back among the fields at the top of ${page?.file ?? 'the page that answers today what a reader looked for there'}:\nredirect_from:\n  ${entry}`,
    },
    addition: page && { file: page.file, field: 'redirect_from', entry },
  };
}

/** Whoever comes to a page that is withdrawn is best led to the pillar of its set, or to the home page. */
function heirOf(file: string, pages: readonly PageEntry[]): string {
  const cluster = findCluster(file);
  const pillar = cluster === undefined ? undefined : pillarFile(cluster);
  return pages.find((page) => page.file === pillar)?.file ?? 'content/pages/index.mdx';
}

/** The place of a line, without its indentation. */
function placeOfLine(text: string, line: string): Place {
  const lines = text.split('\n');
  const index = Math.max(
    0,
    lines.findIndex((one) => one.trim().startsWith(line)),
  );
  return { line: index + 1, column: (lines[index] ?? '').search(/\S|$/) + 1 };
}

function checkAnchorsOf({ page, record }: RecordedPage): readonly Finding[] {
  const anchors = anchorsOf(page);
  const names = anchors.map(({ name }) => name);
  const { formerAnchors } = page.data;
  const isKept = (name: string) => names.includes(name) || Object.hasOwn(formerAnchors, name);
  const renamed = findRenamed(record.anchors, names);
  const nowOf = (name: string) => renamed.find(({ old }) => old === name);
  const gone = [
    ...renamed,
    // An alias that was taken out again.
    ...Object.entries(record.formerAnchors).map(([old, target]) => {
      const now = formerAnchors[target] ?? (names.includes(target) ? target : nowOf(target)?.now);
      return {
        old,
        now,
        isCertain: names.includes(now ?? '') && (nowOf(target)?.isCertain ?? true),
      };
    }),
  ].filter(({ old }) => !isKept(old));
  return gone.map(({ old, now, isCertain }): Finding => {
    const entry = `${scalar(old)}: ${now === undefined ? '…' : scalar(now)}`;
    const place = anchors.find(({ name }) => name === now)?.place ?? { field: ['formerAnchors'] };
    const wayBack = /^(?:faq|figure)-(?<id>.+)/.exec(old)?.groups?.['id'];
    return {
      problem: {
        file: page.file,
        place,
        code: 'TRV530',
        message: `Links to #${old} of this page may be anywhere, and it has no such place now.`,
        remedy: `${now === undefined ? 'name the place that answers today what a reader looked for there' : 'say what it is called now'}, among the fields at the top:\nformerAnchors:\n  ${entry}${wayBack === undefined ? '' : `\nOr give it its id back: id: ${wayBack}`}`,
      },
      addition: isCertain ? { file: page.file, field: 'formerAnchors', entry } : undefined,
    };
  });
}
