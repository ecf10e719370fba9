import { excerpts } from './changed-words.ts';
import type { PageDifference, SiteDifference } from './compare-sites.ts';
import type { Change } from './compare-statements.ts';
import { formatPlaces } from './places.ts';
import { shareChanges } from './shared-changes.ts';

/** What is said of two builds that machines cannot tell apart. */
export const NO_DIFFERENCE = 'No difference that a machine would see.';

/** A difference as text for a terminal: a paragraph for each page, a line or three for each change. */
export function formatText(difference: SiteDifference): string {
  if (isEmpty(difference)) return NO_DIFFERENCE;
  const { shared, pages } = shareChanges(difference.pages);
  return [
    formatCounts(difference),
    ...pages.map((page) => [heading(page), ...page.changes.flatMap(changeLines)].join('\n')),
    ...shared.map(({ change, paths }) =>
      [`${paths.length} pages: ${someOf(paths)}`, ...changeLines(change)].join('\n'),
    ),
    ...(difference.files.length === 0
      ? []
      : [['The site', ...difference.files.flatMap(changeLines)].join('\n')]),
  ].join('\n\n');
}

/** Whether nothing changes for machines. */
export function isEmpty({ pages, files }: SiteDifference): boolean {
  return pages.length === 0 && files.length === 0;
}

/** How many pages are new, moved, gone, changed and the same, as a sentence. */
export function formatCounts({ pages, unchanged }: SiteDifference): string {
  const counts = Object.entries(Object.groupBy(pages, ({ kind }) => kind)).map(
    ([kind, { length }]) => `${length} ${kind}`,
  );
  const rest = `${unchanged} as before`;
  return `${[...counts, rest].join(', ')}.`.replace(/^\d+/, (count) =>
    count === '1' ? '1 page' : `${count} pages`,
  );
}

/** What happened to a page, with its address. */
export function heading({ kind, path, other }: PageDifference): string {
  if (kind === 'moved') return `moved  ${other ?? ''} → ${path}`;
  if (kind !== 'removed') return `${kind}  ${path}`;
  return `removed  ${path}, ${other === undefined ? 'which now leads nowhere' : `which now leads to ${other}`}`;
}

/** The first of many addresses. */
function someOf(paths: readonly string[]): string {
  const SOME = 5;
  const rest = paths.length - SOME;
  const named = paths.slice(0, SOME).join(' ');
  return rest > 0 ? `${named} and ${rest} more` : named;
}

/** The most characters of two texts on one line; longer ones stand below each other. */
const WIDTH = 80;

/** How much of a text is shown. */
const LONGEST = 320;

function changeLines(change: Change): readonly string[] {
  const place = formatPlaces(change, Infinity);
  if (change.isReordered) return [`  ${place}: the same in another order`];
  const { before, after } = excerpts(change.before, change.after, LONGEST);
  const line = `  ${place}: ${before === '' ? `+ ${after}` : after === '' ? `- ${before}` : `${before} → ${after}`}`;
  if (before.length + after.length <= WIDTH) return [line];
  return [
    `  ${place}:`,
    ...(before === '' ? [] : [`    - ${before}`]),
    ...(after === '' ? [] : [`    + ${after}`]),
  ];
}
