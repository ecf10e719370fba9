import type { Code } from '../domain/problem.ts';

/** A claim that the firm must never make, found in a text. */
export interface ForbiddenClaim {
  readonly code: Code;
  /** The words that make it. */
  readonly words: string;
  /** Where they start in the text, counted from 0. */
  readonly offset: number;
  readonly reason: string;
  readonly remedy: string;
}

interface Rule {
  readonly code: Code;
  readonly pattern: RegExp;
  readonly reason: string;
  readonly remedy: string;
  /** A sentence that denies the claim is allowed, and on the federal page required. */
  readonly mayBeDenied: boolean;
}

const FIRM = '(?:Truvisory|Tony(?: Adams)?|we|our|I)';

const RULES: readonly Rule[] = [
  {
    code: 'TRV301',
    pattern: /\b(?:FedRAMP|CMMC)[- ](?:authorized|certified|compliant|approved|ready)\b/gi,
    reason: 'Truvisory is neither FedRAMP-authorized nor CMMC-certified, and must not seem to be.',
    remedy: 'say "FedRAMP-aware" and what that means, or deny it in the same sentence.',
    mayBeDenied: true,
  },
  {
    code: 'TRV302',
    pattern:
      /\btrusted by\b|\b(?:our|happy|satisfied|past|previous) (?:clients?|customers?)\b|\b(?:client|customer) (?:success|stories|story)\b|\bcase stud(?:y|ies)\b|\btestimonials?\b|\bour (?:portfolio|track record)\b/gi,
    reason: 'the firm is new and has no client, reference or past work to point at.',
    remedy: 'take it out, or say in the same sentence that there are none.',
    mayBeDenied: true,
  },
  {
    code: 'TRV303',
    pattern: /\bguarantee[ds]?\b|\brisk[- ]free\b/gi,
    reason: 'nothing about an engagement is guaranteed.',
    remedy: 'say what is agreed, and what happens when it does not work out.',
    mayBeDenied: true,
  },
  {
    code: 'TRV304',
    pattern: new RegExp(
      String.raw`\b${FIRM}(?:'s|’s| is| are| am)?(?: an?| the)? (?:leading|best|top|premier|number one|#1)\b|\bworld[- ]class\b|\bbest[- ]in[- ]class\b`,
      'gi',
    ),
    reason: 'a superlative about the firm cannot be shown to be true.',
    remedy: 'say what is done and how, and let the reader judge.',
    mayBeDenied: false,
  },
  {
    code: 'TRV305',
    pattern:
      /\b(?:\d+\+?|twenty(?:-five)?|two decades(?: or more)?|decades)(?: years)?(?: of experience)? as (?:an? )?(?:fractional )?(?:CTO|chief technology officer)\b/gi,
    reason: 'the 25 years are operating years, not years as a CTO.',
    remedy: 'write "25 years as an operator".',
    mayBeDenied: true,
  },
  {
    code: 'TRV306',
    pattern:
      /\b(?:rated|rating of) \d|\b[45](?:\.\d)?(?: out of 5|\/5|[- ]star)|\bfive[- ]star\b|\b\d+\+? (?:reviews|ratings)\b|★|\baward[- ]winning\b|\b(?:AggregateRating|ratingValue|reviewCount)\b/gi,
    reason: 'nobody has rated or reviewed the firm, and it has won no award.',
    remedy: 'take it out.',
    mayBeDenied: true,
  },
  {
    code: 'TRV307',
    pattern: new RegExp(
      String.raw`\b(?:Truvisory|Tony(?: Adams)?|we|I)(?: have| has|['’]ve|['’]s)?(?: already| successfully)? (?:helped|delivered|shipped|launched|rescued|rebuilt|saved|scaled)\b|\bproven (?:track record|process|method|results)\b|\bpast performance\b`,
      'gi',
    ),
    reason:
      'the firm has no past work to point at: what it does is how it works, never what it has done.',
    remedy:
      'say how an engagement is structured, in the present tense: "A sprint ships in 90 days."',
    mayBeDenied: true,
  },
];

const DENIAL = /\b(?:not|no|none|never|neither|nor|without|cannot)\b|n['’]t\b/i;

/** The claims of `text` that the firm must never make. A sentence that denies a claim does not make it. */
export function findForbiddenClaims(text: string): readonly ForbiddenClaim[] {
  return splitSentences(text).flatMap(({ segment: sentence, index: start }) =>
    RULES.filter(({ mayBeDenied }) => !mayBeDenied || !DENIAL.test(sentence)).flatMap(
      ({ code, pattern, reason, remedy }) =>
        [...sentence.matchAll(pattern)].map(({ 0: words, index }) => ({
          code,
          words,
          offset: start + index,
          reason,
          remedy,
        })),
    ),
  );
}

const segmenter = new Intl.Segmenter('en-US', { granularity: 'sentence' });

function splitSentences(text: string): readonly Intl.SegmentData[] {
  return [...segmenter.segment(text)];
}
