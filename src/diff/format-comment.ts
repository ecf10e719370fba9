import { cardPath } from '../cards/card-path.ts';
import { clip, excerpts } from './changed-words.ts';
import { code, escapeText, link } from './comment-markup.ts';
import type { PageDifference, SiteDifference } from './compare-sites.ts';
import type { Change } from './compare-statements.ts';
import { formatCounts, isEmpty, NO_DIFFERENCE } from './format-text.ts';
import { formatPlaces, isFile } from './places.ts';
import { shareChanges } from './shared-changes.ts';
import type { PageReading } from './site-reading.ts';

/** What a comment says besides the difference. */
export interface CommentContext {
  /** The address of a preview of the site, if there is one. */
  readonly preview: string | undefined;
  /** The command that prints the whole difference. */
  readonly command: string;
}

/** By this a comment is found again, to be updated in its place. */
export const MARKER = '<!-- truvisory-preview -->';

/** How many of each fit, so that a comment stays below 40 lines. */
const MOST = { pages: 7, results: 3, changes: 10 } as const;

/**
 * The comment on a pull request, in Markdown, always below 40 lines: the pages that change, how they
 * will look in a list of search results and as a card, and what machines are told differently.
 */
export function formatComment(difference: SiteDifference, context: CommentContext): string {
  if (isEmpty(difference)) {
    const { preview } = context;
    const seen = preview === undefined ? '' : ` ${link('Preview', preview, '/')}`;
    return [MARKER, `${NO_DIFFERENCE}${seen}`].join('\n');
  }
  return [
    MARKER,
    formatCounts(difference),
    '',
    ...pageLines(difference.pages, context),
    ...resultLines(difference.pages, context),
    ...changeLines(difference, context),
  ].join('\n');
}

function pageLines(pages: readonly PageDifference[], { preview }: CommentContext) {
  const lines = pages.map(({ kind, path, other }) => {
    const name = code(path);
    const target = kind === 'removed' || preview === undefined ? name : link(name, preview, path);
    if (kind === 'moved') return `- moved ${target}, from ${code(other ?? '')}`;
    if (kind !== 'removed') return `- ${kind} ${target}`;
    return `- removed ${target}, ${other === undefined ? 'which now leads nowhere' : `which now leads to ${code(other)}`}`;
  });
  return cutOff(lines, MOST.pages, (rest) => `- and ${rest} more`);
}

function resultLines(pages: readonly PageDifference[], context: CommentContext) {
  const seen = pages
    .filter(({ kind, page }) => kind !== 'removed' && page.isListed)
    .filter(({ kind, changes }) => kind !== 'changed' || changes.some(isOnPage))
    .toSorted((a, b) => rank(a) - rank(b) || b.changes.length - a.changes.length);
  if (seen.length === 0) return [];
  const results = seen
    .slice(0, MOST.results)
    .flatMap(({ path, page }) => ['', `> ${searchResult(page, path, context)}`]);
  const rest = seen.length - MOST.results;
  return [
    '',
    '**In search results, and as a card**',
    ...results,
    ...(rest > 0 ? ['', `And ${rest} more ${rest === 1 ? 'page' : 'pages'}.`] : []),
  ];
}

/** Whether a page itself changes, and not only what is said of it elsewhere. */
function isOnPage({ places }: Change): boolean {
  return !places.every(isFile);
}

/** What a list of search results and a card show. */
const LOOK: readonly string[] = ['title', 'description', 'canonical', 'breadcrumb', 'og:image:alt'];

/** Pages that are new to search engines come first, then those that look different there. */
function rank({ kind, changes }: PageDifference): number {
  if (kind !== 'changed') return 0;
  return changes.some(({ places }) => places.some((place) => LOOK.includes(place))) ? 1 : 2;
}

/**
 * How many characters of a title and a description are shown. Search engines cut at a width and
 * document no number; these fit in most results.
 * https://developers.google.com/search/docs/appearance/title-link
 * https://developers.google.com/search/docs/appearance/snippet
 */
const SHOWN = { title: 60, description: 160 } as const;

/** The most of a title or a description that a comment repeats, in characters. */
const LONGEST = 300;

function searchResult(page: PageReading, path: string, { preview }: CommentContext): string {
  const canonical = page.head.find(({ place }) => place === 'canonical')?.value ?? '';
  const host = URL.parse(canonical)?.host ?? '';
  const trail = [host, ...page.trail.slice(1)].filter((name) => name !== '');
  const card = cardPath(path);
  const picture = preview === undefined ? code(card) : link('picture', preview, card);
  const cuts = (['title', 'description'] as const)
    .filter((what) => page[what].length > SHOWN[what])
    .map(
      (what) =>
        `The ${what} has ${page[what].length} characters and will be cut: about ${SHOWN[what]} are shown.`,
    );
  return [
    `**${escapeText(clip(page.title, LONGEST))}**`,
    escapeText(clip(trail.join(' › '), LONGEST)),
    escapeText(clip(page.description, LONGEST)),
    ...cuts.map((note) => `_${note}_`),
    `Card: ${picture}, described as “${escapeText(clip(page.cardText, LONGEST))}”`,
  ].join('<br>');
}

function changeLines({ pages, files }: SiteDifference, { command }: CommentContext) {
  const own = shareChanges(pages);
  const lines = [
    ...own.pages.flatMap(({ path, changes }) =>
      changes.map((change) => `- ${code(path)} ${formatChange(change)}`),
    ),
    ...own.shared.map(({ change, paths }) => `- ${paths.length} pages: ${formatChange(change)}`),
    ...files.map((change) => `- ${formatChange(change)}`),
  ];
  if (lines.length === 0) return [];
  const count = lines.length === 1 ? '1 difference' : `${lines.length} differences`;
  return [
    '',
    `<details><summary>What machines are told: ${count}</summary>`,
    '',
    ...cutOff(lines, MOST.changes, (rest) => `- and ${rest} more: ${code(command)}`),
    '',
    '</details>',
  ];
}

/** How much of a text is shown in the list of changes, and how many places are named. */
const SHORT = 140;
const PLACES = 3;

function formatChange(change: Change): string {
  const place = escapeText(formatPlaces(change, PLACES));
  if (change.isReordered) return `${place}: the same in another order`;
  const { before, after } = excerpts(change.before, change.after, SHORT);
  if (before === '') return `${place}, new: ${code(after)}`;
  if (after === '') return `${place}, gone: ${code(before)}`;
  return `${place}: ${code(before)} → ${code(after)}`;
}

/** The first lines of a list, and how many are left. */
function cutOff(
  lines: readonly string[],
  most: number,
  more: (rest: number) => string,
): readonly string[] {
  const rest = lines.length - most;
  return rest > 0 ? [...lines.slice(0, most), more(rest)] : lines;
}
