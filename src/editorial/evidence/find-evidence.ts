import { AMOUNT, DIGITS, MONEY_AMOUNT, readAmount } from './amount.ts';

/** What makes a reader believe a sentence: a number that somebody must have counted, or a study without a name. */
export interface Evidence {
  readonly kind: 'share' | 'money' | 'multiple' | 'sample' | 'study';
  /** The words as they stand in the text. */
  readonly text: string;
  /** Where they start in the text, counted from 0. */
  readonly start: number;
  /**
   * What they amount to, whichever way it is written: `%19` for `19%`, `19 percent` and `nineteen
   * per cent`; `$5000` for `$5,000` and `$5k`. A range has two; a study its words in lowercase.
   */
  readonly amounts: readonly string[];
}

interface Pattern {
  readonly kind: Evidence['kind'];
  /** What a text must hold for the pattern to be tried, since most texts hold nothing of the kind. */
  readonly hint: RegExp;
  readonly regExp: RegExp;
  /** What a match amounts to; nothing where it is no evidence after all. */
  readonly read: (match: RegExpMatchArray, text: string) => readonly string[] | undefined;
}

/** People, and what people make up: what studies ask and count. */
const PEOPLE =
  'respondents|participants|interviewees|people|adults|Americans|workers|employees|staff|managers|leaders|executives|directors|founders|owners|CEOs|CTOs|CIOs|CFOs|developers|engineers|programmers|professionals|practitioners|experts|analysts|users|customers|buyers|clients|consumers|companies|firms|businesses|organizations|organisations|enterprises|corporations|startups|start-ups|agencies|vendors|sellers|providers|teams|employers|departments|institutions|schools|hospitals|banks';
/** What else studies count. */
const COUNTED =
  'interviews|responses|deployments|projects|pilots|initiatives|implementations|programs|products|repositories|pull requests|incidents|outages|ideas|experiments|trials|studies|papers|surveys';
const STUDIED = `(?:${PEOPLE}|${COUNTED})`;
const ONE_STUDIED = STUDIED.replace(/ies\b/g, 'y')
  .replace(/sses\b/g, 'ss')
  .replace(/s\b/g, '');

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

/** Whom a text leans on when it names nobody, and what they do. */
const AUTHORITY =
  'stud(?:y|ies)|surveys?|polls?|research|reports?|experts|analysts|researchers|scientists|data|statistics|evidence|science|(?:research )?papers?';
const SHOWS =
  'shows?|suggests?|finds?|found|indicates?|confirms?|proves?|reveals?|demonstrates?|says?|agrees?|estimates?|predicts?|warns?';
const SHOWN =
  'shown|suggested|found|indicated|confirmed|proved|proven|revealed|demonstrated|said|agreed|estimated|predicted|warned';

const SYMBOLS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  dollar: '$',
  cent: '$',
  euro: '€',
  pound: '£',
};

const PATTERNS: readonly Pattern[] = [
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
  {
    kind: 'study',
    hint: /stud(?:y|ies)|survey|poll|research|report|expert|analyst|scien|data|statistic|evidence|paper/i,
    regExp: new RegExp(
      String.raw`\b(?:(?:an?|one|another|recent|new|several|many|some|most|multiple|numerous|countless) )*(?:(?:independent|academic|scientific|industry|market|large) )*(?:${AUTHORITY}) (?:(?:ha(?:s|ve)(?: \w+ly| also| now| long| since)? (?:${SHOWN}))|(?:(?:also|now|\w+ly|often) )?(?:${SHOWS}))\b`,
      'gi',
    ),
    read: ({ 0: words, index = 0 }, text) =>
      isNamed(text.slice(0, index)) ? undefined : [words.toLowerCase()],
  },
  {
    kind: 'study',
    hint: /according to/i,
    regExp: new RegExp(
      String.raw`\baccording to (?:(?:an?|one|some|several|many|most|recent|new|various|independent|industry|leading) )*(?:${AUTHORITY}|estimates?)\b(?! (?:by|from|of) [A-Z])`,
      'gi',
    ),
    read: ([words]) => [words.toLowerCase()],
  },
  {
    kind: 'study',
    hint: /(?:widely|well|generally|commonly|universally|one|body) (?:known|accepted|established|documented|proven|knows)/i,
    regExp:
      /\b(?:it is|it's|it’s|is|are|has been) (?:widely|well|generally|commonly|universally) (?:known|accepted|established|documented|proven)(?: (?:to|that))?\b|\beverybody knows\b|\beveryone knows\b/gi,
    read: ([words]) => [words.toLowerCase()],
  },
];

/** Whether what was said before names the study: `the`, `this`, `METR's`, `a Stanford`. */
function isNamed(before: string): boolean {
  const word = /([\w&'’-]+) $/.exec(before)?.[1] ?? '';
  return NAMING.test(word) || (/^\p{Lu}/u.test(word) && !OPENING.test(word));
}

const NAMING = /^(?:the|this|that|these|those|its|their|our|your|his|her|whose)$|['’]s$/i;
/** Words that have a capital because a sentence begins with them. */
const OPENING =
  /^(?:And|Although|As|Because|But|For|However|If|In|Meanwhile|Now|Or|Since|So|Still|Then|Though|Today|What|When|Where|While|Yet)$/;

const MANY = 50;
const MANY_BEFORE = /\b(?:over|more than|nearly|almost|some) $/i;

/** Two companies or three engineers are people whom a writer tells of. */
const FEWEST = 5;

const ASKED_BEFORE =
  /\b(?:asked|interviewed|surveyed|polled|studied|examined|analy[sz]ed|followed|tracked|questioned|(?:survey|poll|study|sample|panel|analysis|interviews|trial|experiment)(?: of| with| among)?|(?:based|rests?|rested|draws?|drew) on|drawn from|among|n of)(?: (?:about|around|roughly|nearly|almost|over|some|more than|at least|up to|only|just|the))*\s?$/i;
const ANSWERED_AFTER =
  /^(?: (?:had|have|were|was|also|who))*,? (?:surveyed|asked|interviewed|polled|studied|analy[sz]ed|said|say|saying|reported|told|agreed|admitted|answered|responded|took part)\b/i;
const STUDY =
  /\b(?:surve(?:y|ys|yed)|polls?|polled|stud(?:y|ies)|interviews?|interviewed|researchers?|samples?|trial|respondents?|randomized)\b/i;

/** Whether people or things are counted as a study counts them, going by the words around. */
function isCounted(words: string, start: number, text: string): boolean {
  return (
    ASKED_BEFORE.test(text.slice(Math.max(0, start - 60), start)) ||
    ANSWERED_AFTER.test(text.slice(start + words.length, start + words.length + 60)) ||
    STUDY.test(sentenceAround(text, start).replace(words, ''))
  );
}

/** Everything in a text by which it wants to be believed, in its order; nothing stands in two of them. */
export function findEvidence(text: string): readonly Evidence[] {
  const found = PATTERNS.filter(({ hint }) => hint.test(text))
    .flatMap(({ kind, regExp, read }) =>
      [...text.matchAll(regExp)].flatMap((match) => {
        const amounts = read(match, text);
        return amounts === undefined ? [] : [{ kind, text: match[0], start: match.index, amounts }];
      }),
    )
    .sort((a, b) => a.start - b.start || b.text.length - a.text.length);
  let end = 0;
  return found.filter(({ start, text: { length } }) => {
    if (start < end) return false;
    end = start + length;
    return true;
  });
}

const SENTENCE_END = /[.?!][)"”’]*(?=\s|\p{Lu})/gu;

/** The sentence of a text that holds a character, and what stands at its ends. */
export function sentenceBounds(text: string, at: number): readonly [start: number, end: number] {
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(SENTENCE_END)) {
    const end = index + mark.length;
    if (end > at) return [start, end];
    start = end;
  }
  return [start, text.length];
}

function sentenceAround(text: string, at: number): string {
  return text.slice(...sentenceBounds(text, at));
}

function amountsOf(
  unit: string,
  texts: readonly (string | undefined)[],
  factor = 1,
): readonly string[] | undefined {
  const numbers = texts.flatMap((text) => (text === undefined ? [] : (readAmount(text) ?? [])));
  return numbers.length === 0 ? undefined : numbers.map((number) => amount(unit, number * factor));
}

/** A number in its unit, in one way of writing it. Rounding keeps a third equal to a third. */
export function amount(unit: string, number: number): string {
  return `${unit}${Number(number.toPrecision(9))}`;
}

/** The `5` of `$5–15k` is five thousand, too. */
function withScaleOf(from: string, to: string | undefined): string {
  const scale = /[a-z]+$/i.exec(to ?? '')?.[0];
  return scale === undefined || /[a-z]$/i.test(from) ? from : `${from} ${scale}`;
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

const ANY_STUDIED = new RegExp(String.raw`\b${STUDIED}\b`, 'i');

/** Whether a text names people or things of the kind that studies count. */
export function countsStudied(text: string): boolean {
  return ANY_STUDIED.test(text);
}
