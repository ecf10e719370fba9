import type { Problem } from '../../domain/problem.ts';
import { listChoices } from '../../domain/suggestion.ts';
import { type Dictionary, isCapitalized } from './dictionary.ts';
import { OWN_DICTIONARY, placeInDictionary } from './own-dictionary.ts';
import { findSpot, type ProseText, type ReadFiles } from './prose-text.ts';
import { judgeWord, type Verdict } from './word-verdict.ts';
import { isQuoted, startsSentence, type Word, wordsOf, withoutPossessive } from './words.ts';

/** So many unknown words in one file are told one by one; with more of them, it is another language. */
const MOST_UNKNOWN = 30;
/** So many places of one word are mended at once; looking each of them up takes longer, the more there are. */
const MOST_PLACES = 100;

/**
 * Every word that is not in the dictionary, is British, or has the wrong capitals: once for each
 * file, at the first place. Each distinct word is looked up once for the whole library.
 */
export function checkSpelling(
  texts: readonly ProseText[],
  files: ReadFiles,
  dictionary: Dictionary,
  ownLines: string,
): readonly Problem[] {
  const byFile = Map.groupBy(findFaults(texts, dictionary), ({ file }) => file);
  return [...byFile].flatMap(([file, faults]) => {
    const rest = faults.filter(({ verdict }) => verdict.kind === 'unknown').slice(MOST_UNKNOWN);
    const untold = new Set(rest);
    return [
      ...faults
        .filter((fault) => !untold.has(fault))
        .map((fault) => describe(fault, files, dictionary, ownLines)),
      ...rest.slice(0, 1).map((first) => describeRest(file, rest.length, first, files)),
    ];
  });
}

/** A word that is not right, with all its places in a file. */
interface Fault {
  readonly file: string;
  readonly word: string;
  readonly verdict: Exclude<Verdict, { kind: 'right' }>;
  readonly places: PlaceInText[];
}

interface PlaceInText {
  readonly prose: ProseText;
  readonly start: number;
}

function findFaults(texts: readonly ProseText[], dictionary: Dictionary): readonly Fault[] {
  const pieces = new Map<string, readonly JudgedWord[]>();
  const verdicts = new Map<string, Verdict>();
  const judgeOnce = (word: string) => {
    let verdict = verdicts.get(word);
    if (!verdict) verdicts.set(word, (verdict = judgeWord(word, dictionary)));
    return verdict;
  };
  const faults = new Map<string, Fault>();
  for (const prose of texts) {
    for (const { 0: piece, index } of prose.text.matchAll(/\S+/g)) {
      let judged = pieces.get(piece);
      if (!judged) pieces.set(piece, (judged = judgePiece(piece, judgeOnce)));
      for (const { word, start, verdict } of judged) {
        const place = { prose, start: index + start };
        if (verdict.kind === 'british' && isSomebodyElses(word, place)) continue;
        const key = `${prose.file} ${word}`;
        const fault = faults.get(key) ?? { file: prose.file, word, verdict, places: [] };
        fault.places.push(place);
        faults.set(key, fault);
      }
    }
  }
  return [...faults.values()];
}

/** A word that is not right, without its possessive, within a piece of text that no white space parts. */
interface JudgedWord extends Pick<Word, 'word' | 'start'> {
  readonly verdict: Fault['verdict'];
}

function judgePiece(piece: string, judgeOnce: (word: string) => Verdict): readonly JudgedWord[] {
  return [...wordsOf(piece)].flatMap(({ word, start }) => {
    const verdict = judgeOnce(word);
    return verdict.kind === 'right' ? [] : [{ word: withoutPossessive(word), start, verdict }];
  });
}

/** A name, or somebody's own words in quote marks, keep their spelling. */
function isSomebodyElses(word: string, { prose: { text }, start }: PlaceInText): boolean {
  return (isCapitalized(word) && !startsSentence(text, start)) || isQuoted(text, start);
}

function describe(
  { file, word, verdict, places }: Fault,
  files: ReadFiles,
  dictionary: Dictionary,
  ownLines: string,
): Problem {
  const often = places.length === 1 ? '' : ` It stands here ${places.length} times.`;
  const spots = (places.length > MOST_PLACES ? places.slice(0, 1) : places).map(
    ({ prose, start }) => findSpot(prose, start, start + word.length, files),
  );
  const common = { file, place: spots[0]?.place };
  const replacing = (right: string) => {
    const edits = spots.map((spot) => spot.replace(right));
    const isWhole = edits.length === places.length && edits.every((edit) => edit !== undefined);
    return isWhole ? { fix: edits.flat() } : {};
  };
  const line = `the line "${word}" to ${OWN_DICTIONARY}${placeInDictionary(word, ownLines)}`;
  switch (verdict.kind) {
    case 'british':
      return {
        ...common,
        code: 'TRV702',
        message: `"${word}" is British spelling.${often}`,
        remedy: `write "${verdict.american}".${isCapitalized(word) ? ` If it is part of a name, add ${line}.` : ''}`,
        ...replacing(verdict.american),
      };
    case 'capitals':
      return {
        ...common,
        code: 'TRV708',
        message: `"${word}" is spelled "${verdict.name}".${often}`,
        remedy: `write "${verdict.name}".`,
        ...replacing(verdict.name),
      };
    case 'unknown': {
      const meant = verdict.meant === undefined ? dictionary.suggest(word) : [verdict.meant];
      const [only] = meant;
      return {
        ...common,
        code: 'TRV701',
        message: `"${word}" is not in the dictionary.${only === undefined ? '' : ` Did you mean ${listChoices(meant)}?`}${often}`,
        remedy: `${only !== undefined && meant.length === 1 ? `write "${only}"` : 'correct it'}. If it is right as it is, add ${line}.`,
      };
    }
  }
}

function describeRest(
  file: string,
  count: number,
  { word, places: [first] }: Fault,
  files: ReadFiles,
): Problem {
  return {
    file,
    place: first && findSpot(first.prose, first.start, first.start + word.length, files).place,
    code: 'TRV701',
    message: `From here on, ${count} more words of this file are not in the dictionary.`,
    remedy: 'mend the words above first. A text in another language does not belong here.',
  };
}
