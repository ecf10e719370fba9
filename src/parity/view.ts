import { closest } from 'fastest-levenshtein';

/**
 * What a surface says of a page: the page itself, its structured data, its Markdown copy, a feed or
 * an index. A surface that does not speak of a thing leaves it out.
 */
export interface View {
  readonly headline?: string | undefined;
  /** The paragraph that stands alone as the answer. */
  readonly answer?: string | undefined;
  readonly author?: string | undefined;
  /** Days: `2026-11-22`. */
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly reviewed?: string | undefined;
  readonly questions?: readonly Question[] | undefined;
  /** The names of the sources with their addresses, in the order of their numbers. */
  readonly sources?: readonly string[] | undefined;
  /** The sentences and callouts that print a source's number, each with the address of that source. */
  readonly claims?: readonly string[] | undefined;
  /** The days and words of its corrections, the newest first. */
  readonly corrections?: readonly string[] | undefined;
  /** The way from the home page, as names. */
  readonly trail?: readonly string[] | undefined;
  /** The headline and the lines of the title block. */
  readonly opening?: readonly string[] | undefined;
  /** Every block of text below them, sources behind what they prove. Their order is left to the surface. */
  readonly blocks?: readonly string[] | undefined;
}

export interface Question {
  readonly question: string;
  readonly answer: string;
}

/** Where a surface says something else than the page. */
export interface Difference {
  readonly path: string;
  readonly surface: string;
  readonly what: keyof View;
  /** The page's text; empty when the surface says something that the page does not. */
  readonly page: string;
  /** The surface's text; empty when it is silent. */
  readonly found: string;
}

/** Text with its white space folded. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A correction with its day, `2026-11-22`. */
export function correctionLine(day: string, text: string): string {
  return `${day.slice(0, 10)} ${fold(text)}`;
}

/** A source behind a word or a number, as a part of a block. */
export function mark(address: string): string {
  return `⟦${address}⟧`;
}

/**
 * A block as it is compared: a colon or parentheses that a surface without styles puts between the
 * parts of a line do not count.
 */
export function comparable(block: string): string {
  return fold(
    fold(block)
      .replace(/:(?= |$)|[()]/g, ' ')
      .replace(/ (?=[.,;⟦])/g, ''),
  );
}

/**
 * The headline and the facts of a copy as its opening, to be held against that of the page. The
 * address, which only a copy needs to say, is no text of the page.
 */
export function openingOf(headline: string, facts: readonly string[]): readonly string[] {
  return [headline, ...facts].map(comparable).filter((line) => !line.startsWith('Address '));
}

/** What a surface says differently from its page. What it does not speak of, it does not say differently. */
export function compare(
  path: string,
  surface: string,
  page: View,
  found: View,
): readonly Difference[] {
  const texts = TEXTS.flatMap((what) =>
    found[what] === undefined ? [] : { what, pairs: [[page[what] ?? '', found[what]] as const] },
  );
  const lists = LISTS.flatMap((what) =>
    found[what] === undefined
      ? []
      : { what, pairs: inOrder(lines(page[what]), lines(found[what])) },
  );
  const sets = SETS.flatMap((what) =>
    found[what] === undefined ? [] : { what, pairs: inAnyOrder(page[what] ?? [], found[what]) },
  );
  return [...texts, ...lists, ...sets].flatMap(({ what, pairs }) =>
    pairs
      .filter(([one, other]) => one !== other)
      .map(([one, other]) => ({ path, surface, what, page: one, found: other })),
  );
}

/**
 * A copy without the questions that the page does not ask: a heading of its text may end in a question
 * mark, too. What such a heading says is compared with the rest of the text.
 */
export function askedOf(page: View, copy: View): View {
  const asked = new Set(page.questions?.map(({ question }) => question));
  return { ...copy, questions: copy.questions?.filter(({ question }) => asked.has(question)) };
}

/** A difference in words: where it is, and both texts below each other. */
export function formatDifference({ path, surface, what, page, found }: Difference): string {
  return [
    `${path}  The ${NAMES[what]} of the page and of ${surface} differ.`,
    `  page:    ${page === '' ? '(nothing)' : page}`,
    `  surface: ${found === '' ? '(nothing)' : found}`,
  ].join('\n');
}

const TEXTS = ['headline', 'answer', 'author', 'published', 'updated', 'reviewed'] as const;
const LISTS = ['questions', 'sources', 'claims', 'corrections', 'trail'] as const;
const SETS = ['opening', 'blocks'] as const;

const NAMES: Readonly<Record<keyof View, string>> = {
  headline: 'headline',
  answer: 'first paragraph',
  author: 'author',
  published: 'date of publication',
  updated: 'date of the last change',
  reviewed: 'date of the last review',
  questions: 'questions and answers',
  sources: 'sources',
  claims: 'claims with their sources',
  corrections: 'corrections',
  trail: 'way from the home page',
  opening: 'title block',
  blocks: 'text',
};

type Pair = readonly [page: string, found: string];

function lines(list: readonly (string | Question)[] = []): readonly string[] {
  return list.map((item) =>
    typeof item === 'string' ? item : `${item.question} – ${item.answer}`,
  );
}

function inOrder(page: readonly string[], found: readonly string[]): readonly Pair[] {
  return Array.from({ length: Math.max(page.length, found.length) }, (_, index) => [
    page[index] ?? '',
    found[index] ?? '',
  ]);
}

/** The blocks that only one of the two has, each beside the one that is most like it. */
function inAnyOrder(page: readonly string[], found: readonly string[]): readonly Pair[] {
  const extra = without(found, page);
  const pairs = without(page, found).map((block): Pair => {
    if (extra.length === 0) return [block, ''];
    const other = closest(block, extra);
    extra.splice(extra.indexOf(other), 1);
    return [block, other];
  });
  return [...pairs, ...extra.map((block): Pair => ['', block])];
}

/** The items of a list that another lacks; one that stands in both twice as often in the first remains once. */
export function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((item) => {
    const index = left.indexOf(item);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}
