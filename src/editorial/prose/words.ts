/** A word of a text. */
export interface Word {
  /** With straight apostrophes, as dictionaries write it. */
  readonly word: string;
  /** Where it starts in the text, and ends. */
  readonly start: number;
  readonly end: number;
}

/** Addresses, paths, files, anchors and models, which are not words: `https://…`, `a@b.example`, `Node.js`, `./index.mdx`, `@scope/name`, `#cost`, `gpt-oss-120b`. */
const NOT_WORDS = [
  String.raw`https?:\/\/\S+`,
  String.raw`[^\s@]+@[^\s@]+\.[^\s@]+`,
  String.raw`(?<![\p{L}\p{N}])@[\w-]+(?:\/[\w.-]+)?`,
  String.raw`(?<![\p{L}\p{N}.])\.{0,2}\/[\w./-]+`,
  String.raw`[\p{L}\p{N}_-]+(?:\.[a-z][\w-]*)+`,
  String.raw`(?<![\p{L}\p{N}])#[\w-]+`,
  String.raw`(?=[\p{L}\p{N}-]*(?:\p{L}\p{N}|\p{N}\p{L}))[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+`,
].join('|');

const WORD = String.raw`[\p{L}\p{M}\p{N}_]+(?:['’](?=\p{L})[\p{L}\p{M}]+)*`;

const TOKEN = new RegExp(`${NOT_WORDS}|(${WORD})`, 'gu');

/**
 * The words of a text; the parts of a compound are words of their own. What holds a digit is a name
 * or a quantity (`D1`, `v2`, `90`), and a single letter or capitals alone are no spelling
 * (`API`, `SDKs`).
 */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(TOKEN)) {
    const found = match[1];
    if (found === undefined || found.length < 2) continue;
    if (/[\p{N}_]/u.test(found) || CAPITALS.test(found)) continue;
    yield {
      word: found.replaceAll('’', "'"),
      start: match.index,
      end: match.index + found.length,
    };
  }
}

const CAPITALS = /^\p{Lu}{2,}s?(?:['’]s)?$/u;

/** A word without its possessive: `Cloudflare's`; the apostrophe of `engineers'` is never taken for a part of it. */
export function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

const QUOTED = /“[^“”]*”|"[^"]*"/g;

/**
 * Whether a place lies between quote marks: those words are somebody else's, or are spoken of
 * rather than said.
 */
export function isQuoted(text: string, offset: number): boolean {
  return [...text.matchAll(QUOTED)].some(
    ({ index, 0: words }) => index < offset && offset < index + words.length,
  );
}

/** Whether a capital letter at this place may only be the start of a sentence. */
export function startsSentence(text: string, offset: number): boolean {
  return /(?:^|[.!?:\n])[\s"“‘'(*]*$/.test(text.slice(0, offset));
}
