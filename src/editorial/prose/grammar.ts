import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Problem } from '../../domain/problem.ts';
import { findSpot, type ProseText, type ReadFiles } from './prose-text.ts';

/**
 * Two rules of the retext project, which are quiet: over the guides that the site began with
 * (33,000 words) neither said anything that was not so. Its rules of style (passive, readability,
 * simplify) are left out, since each of them speaks up in most good paragraphs.
 */
const processor = unified()
  .use(retextEnglish)
  .use(retextRepeatedWords)
  .use(retextIndefiniteArticle)
  .freeze();

/**
 * What either rule could object to: the same word twice, or an article before a letter that it
 * seldom stands before. Taking all sentences apart would cost more than every other rule of prose.
 */
const WORTH_A_LOOK =
  /(?<![\p{L}’'])(?:(\p{L}+)\s+\1(?!\p{L})|a\s["“‘'(]?(?:[aeioux8]|h(?:eir|on|our)|1[18])|an\s["“‘'(]?(?:[^aeiou\s]|on|eu|ew|u))/iu;

/** Words that begin with a vowel and are spoken with a consonant, of which retext knows the most common only. */
const SPOKEN_WITH_CONSONANT = /^(?:\p{L}$|eu|ew|homage|u(?:ni|[bfkrst]|do))/iu;

/** Words that no sentence has twice in a row, so that one of the two can go. */
const NEVER_TWICE = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'of',
  'or',
  'the',
  'to',
  'with',
]);

/** Words that stand twice in a row, and `a` for `an`. */
export function checkGrammar(texts: readonly ProseText[], files: ReadFiles): readonly Problem[] {
  return texts
    .filter(({ text }) => WORTH_A_LOOK.test(text))
    .flatMap((prose) =>
      judge(prose.text).flatMap((message) => describe(message, prose, files) ?? []),
    );
}

function judge(text: string): readonly VFileMessage[] {
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  return file.messages;
}

function describe(
  { source, actual, expected, place }: VFileMessage,
  prose: ProseText,
  files: ReadFiles,
): Problem | undefined {
  const range = place && 'start' in place ? place : undefined;
  const start = range?.start.offset;
  const end = range?.end.offset;
  const right = expected?.[0];
  if (start === undefined || end === undefined || !actual || right === undefined) return undefined;
  const spot = findSpot(prose, start, end, files);
  const common = { file: prose.file, place: spot.place };
  if (source === 'retext-repeated-words') {
    const fix = NEVER_TWICE.has(right.toLowerCase()) ? spot.replace(firstWord(actual)) : undefined;
    return {
      ...common,
      code: 'TRV704',
      message: `"${actual.replace(/\s+/g, ' ')}" says the same word twice.`,
      remedy: 'take one of the two out.',
      ...(fix && { fix }),
    };
  }
  const next = firstWord(prose.text.slice(end).replace(/^[\s"“‘'(]+/, ''));
  if (right.toLowerCase() === 'an' && SPOKEN_WITH_CONSONANT.test(next)) return undefined;
  const fix = spot.replace(right);
  return {
    ...common,
    code: 'TRV707',
    message: `"${actual} ${next}" has the wrong article.`,
    remedy: `write "${right} ${next}".`,
    ...(fix && { fix }),
  };
}

function firstWord(text: string): string {
  return /^[^\s.,;:!?)"”’]*/.exec(text)?.[0] ?? '';
}
