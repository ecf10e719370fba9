/** A run of text; `isMatch` where it is what the reader searched for. */
export interface Span {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A piece of a page's text in which the matches are told apart. */
export type MarkedText = readonly Span[];

/**
 * Reads an excerpt of Pagefind: text in which matches stand between `<mark>` and `</mark>`, and only
 * `<` and `>` are escaped. What comes out is text for text nodes; any other tag stays text.
 */
export function parseMarkedText(excerpt: string): MarkedText {
  // The capture keeps the matches: every second part is one.
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, index) => ({
      text: part.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      isMatch: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}

/** The text without its marks. */
export function textOf(marked: MarkedText): string {
  return marked.map(({ text }) => text).join('');
}

/** The first `length` characters of a text, and the rest. */
export function splitMarkedText(
  marked: MarkedText,
  length: number,
): readonly [MarkedText, MarkedText] {
  const head: Span[] = [];
  const tail: Span[] = [];
  let start = 0;
  for (const { text, isMatch } of marked) {
    const cut = Math.max(0, length - start);
    if (cut > 0) head.push({ text: text.slice(0, cut), isMatch });
    if (cut < text.length) tail.push({ text: text.slice(cut), isMatch });
    start += text.length;
  }
  return [head, tail];
}
