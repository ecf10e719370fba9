import type { Problem } from '../../domain/problem.ts';
import { CODE, findSpot, type ProseText, type ReadFiles } from './prose-text.ts';
import { isQuoted } from './words.ts';

/** A phrase that says nothing, and what to do instead. */
interface StockPhrase {
  readonly pattern: RegExp;
  /** An instruction, in words that follow "Fix: ". */
  readonly remedy: string;
}

const NAME_THE_CHANGE = 'say what is different now, and for whom.';
const SAY_WHAT_IT_DOES = 'say what it does, or take the word out.';
const TAKE_OUT = 'take it out; the sentence says the same without it.';

/**
 * The words that the firm's voice rules out, and stock phrases of advertising and of machine-written
 * text. Each is here because it can always be replaced by what is meant; a word that has an exact
 * sense as well (robust, end-to-end, ecosystem) is not.
 */
const STOCK_PHRASES: readonly StockPhrase[] = [
  {
    pattern: phrase('revolutionary(?! War)|revolutioni[sz](?:e|es|ed|ing)'),
    remedy: NAME_THE_CHANGE,
  },
  { pattern: phrase('game[- ]chang(?:er|ers|ing)|paradigm shifts?'), remedy: NAME_THE_CHANGE },
  {
    // A lock may be unlocked, and a row of a database.
    pattern: phrase(
      'unlock(?:s|ed|ing)?(?! (?:(?:the|a|an|your|their|its|her|his) )?(?:accounts?|cars?|devices?|doors?|files?|gates?|phones?|rooms?|rows?|safes?|screens?|tables?)\\b)',
    ),
    remedy: 'say what becomes possible, and what it takes.',
  },
  {
    pattern: phrase('unleash(?:es|ed|ing)?|supercharg(?:e|es|ed|ing)'),
    remedy: 'say what gets better, and by how much if a source has measured it.',
  },
  {
    pattern: phrase(
      'harness(?:es|ed|ing)? the power|the power of (?:AI|technology|the cloud|data)',
    ),
    remedy: 'say what it is used for.',
  },
  {
    pattern: phrase('seamless(?:ly)?|frictionless(?:ly)?|effortless(?:ly)?|hassle[- ]free'),
    remedy: 'say what the reader no longer has to do.',
  },
  {
    pattern: phrase(
      'cutting[- ]edge|bleeding[- ]edge|state-of-the-art|next-gen(?:eration)?|next-level|best-of-breed',
    ),
    remedy: SAY_WHAT_IT_DOES,
  },
  {
    pattern: phrase('future[- ]proof(?:s|ed|ing)?'),
    remedy: 'say which change it will survive, and which not.',
  },
  {
    pattern: phrase('(?:blazing|blazingly|lightning)[- ]fast'),
    remedy: 'give the time it takes, with its source, or take it out.',
  },
  {
    pattern: phrase("delv(?:e|es|ed|ing)|deep dives?|let['’]s dive|dive into"),
    remedy: 'write "look at", "read" or "go through".',
  },
  {
    // As a verb: a lever has leverage, and a company is bought by a leveraged buyout.
    pattern: phrase(
      'leverag(?:es|ing)|(?:to|can|could|will|would|should|must|may|might|we|you|they|I|and|or|that|which|who|let[\'’]s|not|then|help(?:s|ed)?(?: \\w+)?) leverage|(?<=(?:^|[.!?:] )["“]?)leverage (?:the|an?|your|our|its|their|this|these|those|existing|AI)|leveraged(?! (?:buy-?outs?|loans?|finance|firms?|compan(?:y|ies)|investors?|funds?|debt|etfs?|positions?|recapitali[sz]ations?))',
    ),
    remedy: 'write "use".',
  },
  { pattern: phrase('utili[sz](?:e|es|ed|ing)'), remedy: 'write "use".' },
  {
    pattern: phrase(
      'synerg(?:y|ies|istic|ize)|value[- ]adds?|thought leader(?:s|ship)?|(?:actionable|data-driven) insights?',
    ),
    remedy: 'say what somebody gets out of it.',
  },
  { pattern: phrase('low[- ]hanging fruits?'), remedy: 'say which part is easy, and why.' },
  {
    pattern: phrase('mov(?:e|es|ed|ing) the needle|to the next level'),
    remedy: 'say what changes, and how it is measured.',
  },
  {
    pattern: phrase('hit(?:s|ting)? the ground running'),
    remedy: 'say what is done in the first week.',
  },
  {
    pattern: phrase(
      'think(?:s|ing)? outside (?:of )?the box|secret sauce|win[- ]win|one[- ]stop[- ]shops?|treasure troves?|tip of the iceberg',
    ),
    remedy: 'say the same in plain words.',
  },
  { pattern: phrase('empower(?:s|ed|ing|ment)?'), remedy: 'say what somebody can do then.' },
  {
    pattern: phrase('elevat(?:e|es|ing) (?:your|our|their|the (?:customer|user|brand))'),
    remedy: 'say what gets better.',
  },
  {
    pattern: phrase(
      '(?:rich |intricate |vibrant )?tapestry|testament to|in the realms? of|embark(?:s|ed|ing)? (?:up)?on',
    ),
    remedy: 'say the same in plain words.',
  },
  {
    pattern: phrase(
      'navigat(?:e|es|ing) the (?:complexit(?:y|ies)|landscape|world|challenges)|(?:digital|AI|technology|technological) landscape|(?:AI|digital|transformation) journeys?',
    ),
    remedy: 'name the thing itself: the market, the rules, the project.',
  },
  {
    pattern: phrase(
      "in today['’]s (?:[\\w-]+ ){0,3}(?:world|age|era|landscape|market|environment|economy)|(?:fast[- ]paced|ever[- ](?:evolving|changing))|now more than ever|in an era (?:of|where)",
    ),
    remedy: 'start with what the sentence is about.',
  },
  {
    pattern: phrase(
      "(?:it is|it['’]s) (?:important|worth|crucial|essential|vital) (?:to (?:note|remember|mention|understand)|noting|mentioning|remembering) that|it should be noted that|needless to say|it goes without saying",
    ),
    remedy: TAKE_OUT,
  },
  {
    pattern: phrase(
      'at the end of the day,|when all is said and done|first and foremost|last but not least|each and every|in conclusion|rest assured|look no further|buckle up|without further ado',
    ),
    remedy: TAKE_OUT,
  },
  {
    pattern: phrase('(?:going|moving) forward(?=[,.;]|$)'),
    remedy: 'write "from now on", or give the day.',
  },
  {
    pattern: phrase('reach(?:es|ed|ing)? out(?: to)?|circle back|touch base'),
    remedy: 'write "write to", "call" or "ask".',
  },
  {
    pattern: phrase('learnings|key takeaways?'),
    remedy: 'write "what was learned", or the lesson itself.',
  },
];

/** Every stock phrase that a text says itself; in quote marks it is spoken of. */
export function checkStockPhrases(
  texts: readonly ProseText[],
  files: ReadFiles,
): readonly Problem[] {
  return texts.flatMap((prose) => {
    if (!ANY.test(prose.text)) return [];
    return STOCK_PHRASES.flatMap(({ pattern, remedy }) =>
      [...prose.text.matchAll(pattern)]
        .filter(({ index }) => !isQuoted(prose.text, index))
        .map(({ index, 0: words }) => ({
          code: 'TRV703' as const,
          file: prose.file,
          place: findSpot(prose, index, index + words.length, files).place,
          message: `"${words.replace(/\s+/g, ' ')}" is a stock phrase.`,
          remedy,
        })),
    );
  });
}

/** All patterns in one, so that a text without any is passed over at once. */
const ANY = new RegExp(STOCK_PHRASES.map(({ pattern }) => pattern.source).join('|'), 'iu');

/** A pattern of whole words that may be parted by any white space. */
function phrase(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}${CODE}])(?:${words.replaceAll(' ', '\\s+')})(?!\\p{L})`, 'giu');
}
