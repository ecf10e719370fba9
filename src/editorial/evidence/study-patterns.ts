import type { Pattern } from './evidence.ts';

/** Whom a text leans on when it names nobody, and what they do. */
const AUTHORITY =
  'stud(?:y|ies)|surveys?|polls?|research|reports?|experts|analysts|researchers|scientists|data|statistics|evidence|science|(?:research )?papers?';
const SHOWS =
  'shows?|suggests?|finds?|found|indicates?|confirms?|proves?|reveals?|demonstrates?|says?|agrees?|estimates?|predicts?|warns?';
const SHOWN =
  'shown|suggested|found|indicated|confirmed|proved|proven|revealed|demonstrated|said|agreed|estimated|predicted|warned';

/** Studies and authorities without a name. */
export const studyPatterns: readonly Pattern[] = [
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
