const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** Scales as they are written behind an amount of money: `$5k`, `$1.2bn`. */
const LETTERS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
};

const SCALE_WORDS = Object.keys(SCALES).join('|');
const TEN_WORDS = TENS.join('|');
const UNIT_WORDS = UNITS.slice(1).toReversed().join('|');

/** The source of a pattern for a number in digits: `1,719`, `26.08`. */
export const DIGITS = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
/** The same in words: `nineteen`, `sixty-five`, `two hundred`. */
const WORDS = `(?:(?:${TEN_WORDS})(?:[- ](?:${UNIT_WORDS}))?|${UNIT_WORDS}|(?:a )?(?:${SCALE_WORDS}))(?: (?:${SCALE_WORDS}))*`;
/** The source of a pattern for a number with what multiplies it: `1.2 million`, `two thousand`. */
export const AMOUNT = String.raw`(?:${DIGITS}(?:\s(?:${SCALE_WORDS}))?|${WORDS})`;
/** The same, with the letters that stand for a scale behind money: `5k`. */
export const MONEY_AMOUNT = String.raw`(?:${DIGITS}(?:\s?(?:${SCALE_WORDS}|bn|mn|[kmb])\b)?|${WORDS})`;

const WORD = /[\d.,]*\d|[a-z]+/g;

/** The number that an amount stands for, in digits or in words; nothing when it is none. */
export function readAmount(text: string): number | undefined {
  let sum = 0;
  let part: number | undefined;
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const scale = SCALES[word] ?? LETTERS[word];
    const plain = plainNumber(word);
    if (scale !== undefined) {
      part = (part ?? 1) * scale;
      if (scale > 100) {
        sum += part;
        part = undefined;
      }
    } else if (plain !== undefined) part = (part ?? 0) + plain;
    else if (word !== 'a' && word !== 'and') return undefined;
  }
  return part === undefined && sum === 0 ? undefined : sum + (part ?? 0);
}

function plainNumber(word: string): number | undefined {
  if (/\d/.test(word)) return Number(word.replaceAll(',', ''));
  const unit = UNITS.indexOf(word);
  if (unit !== -1) return unit;
  const ten = TENS.indexOf(word);
  return ten === -1 ? undefined : (ten + 2) * 10;
}
