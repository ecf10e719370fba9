import type { PagefindData, PagefindSubResult } from './pagefind.ts';
import { type MarkedText, parseMarkedText, splitMarkedText, textOf } from './marked-text.ts';

/** A place in a page and what was found there. */
export interface Place {
  readonly href: string;
  readonly title: MarkedText;
  /** Empty where the title alone matches. */
  readonly excerpt: MarkedText;
}

/** A page that was found, with the sections that hold the matches. */
export interface SearchResult extends Place {
  /** What kind of page it is, in words. */
  readonly kind: string;
  readonly sections: readonly Place[];
}

/** How many sections of a page are named: more would bury the page after it. */
const MAX_SECTIONS = 3;

/** What the search page shows of one of Pagefind's results. */
export function readResult({ url, excerpt, meta, sub_results }: PagefindData): SearchResult {
  const title = meta['title'] ?? url;
  const opening = sub_results.find(({ anchor }) => !anchor);
  const sections = bestSections(sub_results.filter(({ anchor }) => anchor)).map((section) =>
    readPlace(section.url, section.title, section.excerpt),
  );
  const place = readPlace(url, title, opening?.excerpt ?? excerpt);
  return {
    ...place,
    // Otherwise the excerpt of the whole page only repeats that of a section.
    excerpt: opening || sections.length === 0 ? place.excerpt : [],
    kind: meta['kind'] ?? '',
    sections,
  };
}

/** The sections that match best, in the order of the page. */
function bestSections(sections: readonly PagefindSubResult[]): readonly PagefindSubResult[] {
  const score = ({ weighted_locations }: PagefindSubResult) =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const best = [...sections].sort((a, b) => score(b) - score(a)).slice(0, MAX_SECTIONS);
  return sections.filter((section) => best.includes(section));
}

/**
 * Pagefind's excerpts run on from the heading into the text, and start and end anywhere. Here what
 * belongs to the heading becomes the title, matches included, and dots stand where text is left out.
 */
function readPlace(href: string, title: string, excerpt: string): Place {
  const marked = parseMarkedText(excerpt);
  const shared = sharedLength(title, textOf(marked));
  const [heading, rest] = splitMarkedText(marked, shared);
  // Pagefind ends a heading with a full stop of its own.
  const stop = /^[.\s]*/.exec(textOf(rest))?.[0].length ?? 0;
  const [, text] = splitMarkedText(rest, stop);
  const plain = textOf(text);
  return {
    href,
    title: [...unmarked(title.slice(0, title.length - shared)), ...heading],
    excerpt: [
      ...unmarked(shared === 0 ? '… ' : ''),
      ...text,
      ...unmarked(plain === '' || /[.?!]\W*$/.test(plain) ? '' : ' …'),
    ],
  };
}

/** How many characters of the title's end, in whole words, the excerpt starts with. */
function sharedLength(title: string, excerpt: string): number {
  const words = [...title.matchAll(/\S+/g)];
  const start = words.find(({ index }) => excerpt.startsWith(title.slice(index)));
  return start ? title.length - start.index : 0;
}

function unmarked(text: string): MarkedText {
  return text === '' ? [] : [{ text, isMatch: false }];
}
