import { AMOUNT, DIGITS, MONEY_AMOUNT, readAmount } from './amount.ts';
import { amount, type Pattern } from './evidence.ts';
import { FEWEST, isCounted, ONE_STUDIED, STUDIED } from './studied.ts';

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};
const PARTS = Object.keys(FRACTIONS).slice(1).join('|');

const TIME = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)';
/** A number does not start in the middle of another, or of a name: `D1`, `800-171`. */
const START = String.raw`(?<![\w.,$€£¥-]|\d[-–])`;
const BETWEEN = String.raw`(?:\s?[-–—]\s?|\sto\s)`;
const COMPARED =
  '(?:as \\w+|more|less|fewer|faster|slower|quicker|cheaper|dearer|likelier|larger|smaller|bigger|higher|lower|longer|shorter|better|worse|greater)';

const SYMBOLS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  dollar: '$',
  cent: '$',
  euro: '€',
  pound: '£',
};

const MANY = 50;
const MANY_BEFORE = /\b(?:over|more than|nearly|almost|some) $/i;

/** Numbers that somebody must have counted. */
export const numberPatterns: readonly Pattern[] = [
  {
    kind: 'share',
    hint: /%|percent|per cent|pct/i,
    regExp: new RegExp(
      String.raw`${START}(?:between )?(${AMOUNT})(?:\s?%?(?:${BETWEEN}|(?<=between .{1,30}) and )[+−-]?(${AMOUNT}))?(?:\s?%|[\s-](?:percent\b|per cent\b|pct\b|percentage points?\b))`,
      'gi',
    ),
    read: ([, from, to]) => amountsOf('%', [from, to]),
  },
  {
    // One in five, 9 out of 10, four of every 33, three leaders in four.
    kind: 'share',
    hint: /(?: in|out of|every) (?:\d|[a-z]*(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred))/i,
    regExp: new RegExp(
      String.raw`${START}(${AMOUNT})\s(?:(?:${STUDIED}|${ONE_STUDIED})\s)?(?:in|out of|(?:in|of|out of) every)\s(${AMOUNT})\b(?!\s${TIME}\b|[\w%]|[.,:]\d)`,
      'gi',
    ),
    read: ([, part = '', whole = '']) => {
      const [a, b] = [readAmount(part), readAmount(whole)];
      if (a === undefined || b === undefined || a > b || isYear(whole)) return undefined;
      return [amount('%', (a / b) * 100)];
    },
  },
  {
    // Two thirds of companies, half the developers asked.
    kind: 'share',
    hint: /half|third|quarter|fifth|sixth|eighth|tenth/i,
    regExp: new RegExp(
      String.raw`\b(?:(half)(?: of)?|(a|one|two|three|four|five|seven|nine)[- ](${PARTS})s? of)(?: (?!that|which|what|who|a |an )[\w-]+){0,2}? ${STUDIED}\b`,
      'gi',
    ),
    read: ([, half, count = '', part = '']) => [
      amount(
        '%',
        half === undefined
          ? ((readAmount(count) ?? 1) / (FRACTIONS[part.toLowerCase()] ?? 1)) * 100
          : 50,
      ),
    ],
  },
  {
    kind: 'money',
    hint: /[$€£¥]/,
    regExp: new RegExp(
      String.raw`([$€£¥])\s?(${MONEY_AMOUNT})(?:\s?[-–—]\s?[$€£¥]?(${MONEY_AMOUNT})|\sto\s[$€£¥](${MONEY_AMOUNT}))?`,
      'gi',
    ),
    read: ([, symbol = '$', from = '', dashed, to]) =>
      amountsOf(symbol, [withScaleOf(from, dashed ?? to), dashed ?? to]),
  },
  {
    kind: 'money',
    hint: /\b(?:dollar|euro|pound|cent|USD|EUR|GBP)s?\b/i,
    regExp: new RegExp(
      String.raw`${START}(${MONEY_AMOUNT})(?:${BETWEEN}(${MONEY_AMOUNT}))?\s?(?:US )?(dollar|euro|pound|cent|USD|EUR|GBP)s?\b(?! of\b)`,
      'gi',
    ),
    read: ([, from = '', to, unit = '']) =>
      amountsOf(
        SYMBOLS[unit.toLowerCase()] ?? SYMBOLS[unit.toUpperCase()] ?? '$',
        [from, to],
        unit.toLowerCase() === 'cent' ? 0.01 : 1,
      ),
  },
  {
    kind: 'money',
    hint: /USD|EUR|GBP/,
    regExp: new RegExp(String.raw`\b(USD|EUR|GBP)\s?(${MONEY_AMOUNT})`, 'g'),
    read: ([, unit = '', from]) => amountsOf(SYMBOLS[unit] ?? '$', [from]),
  },
  {
    // 5k a month, a 90k salary: no other unit is left out in writing.
    kind: 'money',
    hint: /\d\s?k\b/i,
    regExp: new RegExp(
      String.raw`${START}(\d+(?:\.\d+)?\s?k)(?:${BETWEEN}(\d+(?:\.\d+)?\s?k))?(?=\s(?:an?|per|each|every)\s${TIME}|\s(?:retainer|salar|budget|annually|monthly))`,
      'gi',
    ),
    read: ([, from, to]) => amountsOf('$', [from, to]),
  },
  {
    // 3x, 4× more; but no product of two numbers, and FedRAMP 20x is a name.
    kind: 'multiple',
    hint: /\d\s?[x×]/,
    regExp: new RegExp(
      String.raw`${START}(?!20x\b)(${DIGITS})(?:${BETWEEN}(${DIGITS}))?\s?[x×](?!\s?[\d$€£¥(]|\w|\s[A-Z])`,
      'g',
    ),
    read: ([, from, to]) => amountsOf('×', [from, to]),
  },
  {
    kind: 'multiple',
    hint: /twice|times/i,
    regExp: new RegExp(
      String.raw`${START}(?:(twice)|(${AMOUNT})(?:${BETWEEN}(${AMOUNT}))? times) ${COMPARED}\b(?! \d)`,
      'gi',
    ),
    read: ([, twice, from, to]) => (twice ? [amount('×', 2)] : amountsOf('×', [from, to])),
  },
  {
    // Costs three times the salary; "load it with ten times the traffic" is an instruction.
    kind: 'multiple',
    hint: /twice|times/i,
    regExp: new RegExp(
      String.raw`\b(?:costs?|is|are|was|were|pays?|paid|earns?|takes?|took|charges?)(?: (?:about|roughly|nearly|almost|over|up to|more than|at least|some))? (?:(twice)|(${AMOUNT}) times) the\b`,
      'gi',
    ),
    read: ([, twice, from]) => (twice ? [amount('×', 2)] : amountsOf('×', [from])),
  },
  {
    kind: 'multiple',
    hint: /fold/i,
    regExp: new RegExp(
      String.raw`${START}(${DIGITS}|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred)-?fold\b`,
      'gi',
    ),
    read: ([, from]) => amountsOf('×', [from]),
  },
  {
    kind: 'sample',
    hint: /=/,
    regExp: /\bn\s?=\s?(\d[\d,]*)/gi,
    read: ([, from]) => amountsOf('#', [from]),
  },
  {
    kind: 'sample',
    hint: /asked|interview|survey|poll|stud(?:y|ied|ies)|examined|analy|followed|tracked|question|sample|panel|trial|experiment|based on|rest|drew|draw|among|n of|random|respond|said|say|report|told|agreed|admitted|answered|took part|research|over|more than|nearly|almost/i,
    regExp: new RegExp(
      String.raw`(?<!\b(?:Levels?|Sections?|Parts?|Phases?|Chapters?|Titles?|Days?|Weeks?|Sheets?|Steps?|Versions?|Gates?|Revisions?)\s)${START}(${AMOUNT}) (?:[a-z][\w-]* ){0,2}?(${STUDIED})\b`,
      'gi',
    ),
    read: (match, text) => {
      const [words, from = '', noun = ''] = match;
      const count = readAmount(from);
      if (count === undefined || isYear(from)) return undefined;
      const isSample =
        /^(?:respondents|interviewees)$/i.test(noun) ||
        (count >= FEWEST && isCounted(words, match.index ?? 0, text)) ||
        (count >= MANY && MANY_BEFORE.test(text.slice(0, match.index)));
      return isSample ? [amount('#', count)] : undefined;
    },
  },
];

function amountsOf(
  unit: string,
  texts: readonly (string | undefined)[],
  factor = 1,
): readonly string[] | undefined {
  const numbers = texts.flatMap((text) => (text === undefined ? [] : (readAmount(text) ?? [])));
  return numbers.length === 0 ? undefined : numbers.map((number) => amount(unit, number * factor));
}

/** The `5` of `$5–15k` is five thousand, too. */
function withScaleOf(from: string, to: string | undefined): string {
  const scale = /[a-z]+$/i.exec(to ?? '')?.[0];
  return scale === undefined || /[a-z]$/i.test(from) ? from : `${from} ${scale}`;
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}
