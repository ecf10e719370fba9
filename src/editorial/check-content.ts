import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressedPages } from '../domain/entry.ts';
import { type Library, partOf, resolveLibrary } from '../domain/library.ts';
import type { Position, Problem } from '../domain/problem.ts';
import { entrances } from '../site.ts';
import { calendarOf, findDrafts } from './calendar.ts';
import { checkClaims } from './claim-rules.ts';
import { checkCompanions } from './companion-rules.ts';
import { checkCorrections } from './correction-rules.ts';
import { checkEvidence } from './evidence/evidence-rules.ts';
import type { Frontmatter } from './frontmatter.ts';
import { checkLedger } from './ledger-rules.ts';
import { checkLengths, checkReadingLevel } from './length-rules.ts';
import { checkLinkGraph } from './link-rules.ts';
import { checkMarkdownSlips } from './markdown-slips.ts';
import { checkOwnOffer } from './own-offer.ts';
import { checkOverdue } from './overdue-rules.ts';
import { checkProse } from './prose/check-prose.ts';
import { readOwnDictionary } from './prose/own-dictionary.ts';
import { readContent } from './read-content.ts';
import { checkRedirects } from './redirect-rules.ts';
import { checkSchedule } from './schedule-rules.ts';
import { listSiteFiles } from './site-files.ts';
import { checkSourceAddresses } from './source-addresses.ts';
import { checkUnusedSources } from './source-rules.ts';
import { checkStatisticValues } from './statistic-rules.ts';

/** What the check found, in the order of files and lines. */
export interface CheckResult {
  readonly problems: readonly Problem[];
  /** What the public sees today. */
  readonly library: Library;
  /** How many pages are new or changed since what is public was last recorded. */
  readonly unrecorded: number;
  /** The same with scheduled pages and drafts. */
  readonly wholeLibrary: Library;
  /** The files that say that they are drafts. What is wrong in one stops no build. */
  readonly drafts: ReadonlySet<string>;
}

/**
 * Holds everything in `content/` against every rule, without a build.
 * A file that cannot be read is reported once, not again by each file that points at it.
 */
export async function checkContent(root: string, today: string): Promise<CheckResult> {
  const content = await readContent(root);
  const { entries, problems, frontmatters } = content;
  const { library: wholeLibrary, problems: found } = resolveLibrary(entries, today);
  const drafts = findDrafts(frontmatters);
  const calendar = calendarOf(entries, drafts);
  const unreadable = new Set(problems.map(({ file }) => file));
  const texts = [
    ...entries.guides,
    ...entries.pages,
    ...entries.services,
    ...(entries.unfit ?? []),
  ];
  // What a file without readable text leads to, or a file with problems cites, is unknown; nothing
  // is said of what it may lead to or cite.
  const isWhole = ![...unreadable].some(
    (file) => file.endsWith('.mdx') && !texts.some((text) => text.file === file),
  );
  const recorded = checkLedger({
    entries,
    sources: wholeLibrary.sources,
    unreadable,
    frontmatters,
    today,
    read: (file) => {
      const path = join(root, file);
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    },
  });
  const all = [
    ...problems,
    ...texts.flatMap(checkClaims),
    ...texts.flatMap(checkOwnOffer),
    ...texts.flatMap(checkMarkdownSlips),
    ...checkStatisticValues(entries.sources),
    ...(await checkProse(entries, content, await readOwnDictionary(root))),
    ...entries.guides.flatMap(checkReadingLevel),
    ...checkLengths(entries, wholeLibrary),
    ...checkRedirects(entries, await listSiteFiles(root)),
    ...recorded.problems,
    ...(isWhole ? checkLinkGraph(texts, { entrances, calendar, today }) : []),
    ...addressedPages(entries).flatMap((page) => checkCorrections(page, today)),
    ...checkSchedule(entries, { entrances, calendar, today }),
    ...checkSourceAddresses(entries.sources),
    ...checkOverdue(wholeLibrary, recorded.touched),
    ...checkCompanions(wholeLibrary, texts),
    ...(problems.length + found.length === 0 ? checkUnusedSources(wholeLibrary) : []),
    ...[...found, ...checkEvidence(texts, wholeLibrary.sources)].filter(
      ({ missing }) => missing === undefined || !unreadable.has(missing),
    ),
  ].map((problem) => withLine(problem, frontmatters));
  return {
    library: partOf(wholeLibrary, ['live']),
    wholeLibrary,
    problems: all.sort(byPlace),
    drafts,
    unrecorded: recorded.unrecorded,
  };
}

/** A field's place as a line, which an editor can go to. */
function withLine(problem: Problem, frontmatters: ReadonlyMap<string, Frontmatter>): Problem {
  const { file, place } = problem;
  if (place && 'line' in place) return problem;
  const frontmatter = frontmatters.get(file);
  if (!frontmatter || !place) return problem;
  const { field, offset } = place;
  return {
    ...problem,
    place:
      offset === undefined ? frontmatter.placeOf(field) : frontmatter.placeOfText(field, offset),
  };
}

function byPlace(a: Problem, b: Problem): number {
  const from = positionOf(a);
  const to = positionOf(b);
  return a.file.localeCompare(b.file) || from.line - to.line || from.column - to.column;
}

function positionOf({ place }: Problem): Position {
  return place && 'line' in place ? place : { line: 0, column: 0 };
}
