import type { ITrie } from 'cspell-trie-lib';
import { distance } from 'fastest-levenshtein';
import { type Language, loadLanguage } from './language.ts';

/** The words of the language and of the firm. */
export interface Dictionary {
  /** Whether the word is written so, its capitals included; a word in lowercase may also start a sentence. */
  has(word: string): boolean;
  /** Whether it is a word of the project's own, which may be spelled as its owner likes. */
  isOwn(word: string): boolean;
  /** Words that may have been meant, the likeliest first. */
  suggest(word: string): readonly string[];
  /** The one form of a word that differs from it in capitals only: `GitHub` for `Github`. */
  withOtherCapitals(word: string): string | undefined;
}

/** How many words a reader is asked to choose from. */
const MOST = 3;
/** What cspell counts for a wrong letter is 100, for swapped and doubled ones less. */
const FAR = 200;
const NEAR = 50;

let language: Promise<Language> | undefined;

/** The dictionary of the language, read once, with words of the project's own. */
export async function loadDictionary(own: Iterable<string>): Promise<Dictionary> {
  language ??= loadLanguage();
  const { english, terms } = await language;
  const words = new Set(own);
  const named = new Map([...words].map((word) => [word.toLowerCase(), word]));
  const hasExactly = (word: string) =>
    words.has(word) ||
    terms.has(word) ||
    english.hasWord(word, true) ||
    (ACCENT.test(word) && english.hasWord(withoutAccents(word), true));
  return {
    isOwn: (word) => words.has(word),
    has: (word) => hasExactly(word) || (isCapitalized(word) && hasExactly(word.toLowerCase())),
    suggest: (word) => {
      const names = [...words].filter((name) => distance(name, word) <= (word.length < 5 ? 1 : 2));
      const similar = suggestEnglish(english, word)
        .filter(({ cost }, _, [best]) => cost <= (best?.cost ?? 0) + NEAR && cost < FAR)
        .map(({ word: candidate }) => (isCapitalized(word) ? capitalize(candidate) : candidate))
        .filter((candidate) => hasExactly(candidate) || hasExactly(candidate.toLowerCase()));
      return [...new Set([...names, ...similar])].slice(0, MOST);
    },
    withOtherCapitals: (word) => {
      const lower = word.toLowerCase();
      const name = named.get(lower);
      if (name !== undefined && name !== word) return name;
      if (!english.hasWord(lower, false)) return undefined;
      return suggestEnglish(english, word)
        .map(({ word: candidate }) => candidate)
        .find((candidate) => candidate.toLowerCase() === lower && hasExactly(candidate));
    },
  };
}

/** Who sets the accents of `résumé` or `Müller` need not have a dictionary that does. */
const ACCENT = /[^\p{ASCII}]/u;

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function suggestEnglish(english: ITrie, word: string) {
  return english
    .suggestWithCost(word, { numSuggestions: 8, includeTies: false, timeout: 200 })
    .filter((suggestion) => !suggestion.word.endsWith("'s"));
}

/** A word with a capital and small letters behind it. */
export function isCapitalized(word: string): boolean {
  return /^\p{Lu}[^\p{Lu}]*$/u.test(word);
}

/** The word with a capital, and otherwise as it is. */
export function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
