import { documentsOf, type Library } from '../domain/library.ts';
import type { Document } from '../domain/document.ts';
import type { CheckResult } from './check-content.ts';
import { formatProblem, type Problem } from '../domain/problem.ts';

/** How many days ahead the plan looks for what time alone will bring. */
const HORIZON = 90;

/** What is not public yet: what goes live when, in order, and what has no day. */
export interface Plan {
  readonly days: readonly PlannedDay[];
  readonly drafts: readonly Document[];
  /** What the check will say besides within `HORIZON` days: figures that will have stood too long, above all. */
  readonly later: readonly Problem[];
}

/** What a day changes when nobody touches a file. */
export interface PlannedDay {
  readonly day: string;
  /** The pages that are public from this day on. */
  readonly pages: readonly Document[];
  /** What the check says from this day on, and not before. */
  readonly warnings: readonly Problem[];
}

/**
 * The plan of a library from `today` on. `checkOn` is the check of the same library on another day:
 * what time changes is asked of the rules themselves.
 */
export async function planOf(
  today: string,
  checkOn: (day: string) => Promise<CheckResult>,
): Promise<Plan> {
  const now = await checkOn(today);
  let known = new Set(now.problems.map(keyOf));
  const told = new Set(known);
  const days: PlannedDay[] = [];
  for (const [day, pages] of pagesByDay(now.wholeLibrary)) {
    const { problems } = await checkOn(day);
    days.push({ day, pages, warnings: problems.filter((problem) => !known.has(keyOf(problem))) });
    known = new Set(problems.map(keyOf));
    for (const key of known) told.add(key);
  }
  const drafts = documentsOf(now.wholeLibrary).filter(({ publication }) => publication === 'draft');
  const { problems } = await checkOn(daysAfter(today, HORIZON));
  const later = problems.filter((problem) => !told.has(keyOf(problem)));
  return { days, later, drafts: drafts.toSorted(byFile) };
}

function daysAfter(day: string, count: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

function pagesByDay(library: Library): readonly (readonly [string, readonly Document[]])[] {
  const scheduled = documentsOf(library).filter(({ publication }) => publication === 'scheduled');
  return [...Map.groupBy(scheduled.toSorted(byFile), ({ published }) => published)].sort(
    ([a], [b]) => a.localeCompare(b),
  );
}

function byFile(a: Document, b: Document): number {
  return a.file.localeCompare(b.file);
}

function keyOf({ code, file, message }: Problem): string {
  return `${code} ${file} ${message}`;
}

/** The plan as `npm run plan` prints it. */
export function formatPlan({ days, drafts, later }: Plan): string {
  const blocks: string[] = [
    ...days.map(({ day, pages, warnings }) =>
      [
        day,
        ...pages.map(lineOf),
        ...warnings.map((problem) => indent(formatProblem(problem))),
      ].join('\n'),
    ),
    ...(drafts.length > 0 ? [['Drafts, without a day', ...drafts.map(lineOf)].join('\n')] : []),
  ];
  if (blocks.length === 0) blocks.push('Everything in content/ is public.');
  if (later.length > 0) {
    const lines = later.map(({ file, code, message }) => `  ${file}  ${code}  ${message}`);
    blocks.push([`In ${HORIZON} days the check will also say`, ...lines].join('\n'));
  }
  return blocks.join('\n\n');
}

function lineOf({ file, path, title }: Document): string {
  return `  ${path}  ${title}\n    ${file}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
