import { sentenceAround } from './sentence-bounds.ts';

/** People, and what people make up: what studies ask and count. */
const PEOPLE =
  'respondents|participants|interviewees|people|adults|Americans|workers|employees|staff|managers|leaders|executives|directors|founders|owners|CEOs|CTOs|CIOs|CFOs|developers|engineers|programmers|professionals|practitioners|experts|analysts|users|customers|buyers|clients|consumers|companies|firms|businesses|organizations|organisations|enterprises|corporations|startups|start-ups|agencies|vendors|sellers|providers|teams|employers|departments|institutions|schools|hospitals|banks';
/** What else studies count. */
const COUNTED =
  'interviews|responses|deployments|projects|pilots|initiatives|implementations|programs|products|repositories|pull requests|incidents|outages|ideas|experiments|trials|studies|papers|surveys';
/** As a part of a pattern: those of whom studies count several, and one of them. */
export const STUDIED = `(?:${PEOPLE}|${COUNTED})`;
export const ONE_STUDIED = STUDIED.replace(/ies\b/g, 'y')
  .replace(/sses\b/g, 'ss')
  .replace(/s\b/g, '');

/** Two companies or three engineers are people whom a writer tells of. */
export const FEWEST = 5;

const ASKED_BEFORE =
  /\b(?:asked|interviewed|surveyed|polled|studied|examined|analy[sz]ed|followed|tracked|questioned|(?:survey|poll|study|sample|panel|analysis|interviews|trial|experiment)(?: of| with| among)?|(?:based|rests?|rested|draws?|drew) on|drawn from|among|n of)(?: (?:about|around|roughly|nearly|almost|over|some|more than|at least|up to|only|just|the))*\s?$/i;
const ANSWERED_AFTER =
  /^(?: (?:had|have|were|was|also|who))*,? (?:surveyed|asked|interviewed|polled|studied|analy[sz]ed|said|say|saying|reported|told|agreed|admitted|answered|responded|took part)\b/i;
const STUDY =
  /\b(?:surve(?:y|ys|yed)|polls?|polled|stud(?:y|ies)|interviews?|interviewed|researchers?|samples?|trial|respondents?|randomized)\b/i;

/** Whether people or things are counted as a study counts them, going by the words around. */
export function isCounted(words: string, start: number, text: string): boolean {
  return (
    ASKED_BEFORE.test(text.slice(Math.max(0, start - 60), start)) ||
    ANSWERED_AFTER.test(text.slice(start + words.length, start + words.length + 60)) ||
    STUDY.test(sentenceAround(text, start).replace(words, ''))
  );
}

const ANY_STUDIED = new RegExp(String.raw`\b${STUDIED}\b`, 'i');

/** Whether a text names people or things of the kind that studies count. */
export function countsStudied(text: string): boolean {
  return ANY_STUDIED.test(text);
}
