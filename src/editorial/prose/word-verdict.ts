import { americanForm } from './american-spelling.ts';
import { capitalize, type Dictionary, isCapitalized } from './dictionary.ts';
import { withoutPossessive } from './words.ts';

/** What is the matter with a word, wherever it stands. */
export type Verdict =
  | typeof RIGHT
  | { readonly kind: 'british'; readonly american: string }
  | { readonly kind: 'capitals'; readonly name: string }
  /** Without a place in any dictionary; `meant` is set where only one word can be. */
  | { readonly kind: 'unknown'; readonly meant?: string };

const RIGHT = { kind: 'right' } as const;

/** What is a slip for another word, although dictionaries have it or know nearer ones. */
const SLIPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    adn: 'and',
    alot: 'a lot',
    cant: "can't",
    curch: 'church',
    fo: 'of',
    heigh: 'height',
    heres: "here's",
    hight: 'height',
    indictor: 'indicator',
    irregardless: 'regardless',
    lits: 'list',
    mony: 'money',
    payed: 'paid',
    pilar: 'pillar',
    programing: 'programming',
    rasing: 'raising',
    seldomly: 'seldom',
    som: 'some',
    teh: 'the',
    therefor: 'therefore',
    thru: 'through',
    todays: "today's",
    wether: 'whether',
    wha: 'what',
    wheres: "where's",
    wholely: 'wholly',
    withing: 'within',
    wont: "won't",
    yeld: 'yield',
  }),
);

/** Beginnings that are written with a hyphen and that no dictionary has alone. */
const PREFIXES = new Set(['multi', 'de', 'un', 'uni', 'tri', 'quasi', 'eco', 'geo']);

/** Whether a word is right by itself; a possessive is judged by the word that it is made from. */
export function judgeWord(word: string, dictionary: Dictionary): Verdict {
  const base = withoutPossessive(word);
  if (dictionary.isOwn(base)) return RIGHT;
  const isPlain = base === base.toLowerCase() || isCapitalized(base);
  const american =
    isPlain && americanForm(base.toLowerCase(), (candidate) => dictionary.has(candidate));
  if (american) return { kind: 'british', american: asIn(base, american) };
  const meant = SLIPS.get(base);
  if (meant !== undefined) return { kind: 'unknown', meant };
  if (dictionary.has(base) || dictionary.has(word)) return RIGHT;
  if (PREFIXES.has(base.toLowerCase())) return RIGHT;
  const name = dictionary.withOtherCapitals(base);
  if (name !== undefined) return { kind: 'capitals', name };
  const contraction = [1, 2]
    .map((letters) => `${base.slice(0, -letters)}'${base.slice(-letters)}`)
    .find((candidate) => dictionary.has(candidate));
  return { kind: 'unknown', ...(contraction !== undefined && { meant: contraction }) };
}

/** The American word with a capital where the British has one. */
function asIn(british: string, american: string): string {
  return isCapitalized(british) ? capitalize(american) : american;
}
