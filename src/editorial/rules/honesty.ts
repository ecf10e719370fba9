import type { Rule } from './rule.ts';

/** The dictionary knows the name. */
const WORDS = { 'content/dictionary.txt': 'FedRAMP\nTruvisory\n' };

/** TRV301 to TRV307: what the firm must never claim of itself. */
export const honestyRules: readonly Rule[] = [
  {
    code: 'TRV301',
    title: 'The firm claims no federal authorization',
    why: 'Truvisory is neither FedRAMP-authorized nor CMMC-certified. A buyer who relied on the opposite could lose a contract, and the firm would have said what is false.',
    wrong: {
      text: 'Your first engineer can start on a FedRAMP-authorized setup of ours.',
      unseen: WORDS,
    },
    right: {
      text: 'Your first engineer can start on a FedRAMP-aware setup of ours, which is not FedRAMP-authorized.',
      unseen: WORDS,
    },
  },
  {
    code: 'TRV302',
    title: 'The firm claims no clients',
    why: 'The firm is new. It has no client, no reference and no past work to point at, and a reader decides by such claims.',
    wrong: { text: 'Our clients hire their first engineer after about two tasks.' },
    right: { text: 'Hire after two tasks went well, not after the first.' },
  },
  {
    code: 'TRV303',
    title: 'Nothing is guaranteed',
    why: 'Work on software can fail. A promise that it cannot is false, and a reader who believed it would plan on it.',
    wrong: { text: 'A trial week is a risk-free way to find out.' },
    right: { text: 'A trial week costs one week of pay, also when you part after it.' },
  },
  {
    code: 'TRV304',
    title: 'The firm calls itself neither best nor leading',
    why: 'Nobody can show that it is true, so it tells a reader nothing but that the page wants to sell.',
    wrong: { text: 'Truvisory is the best choice for a company without engineers.' },
    right: {
      text: 'Truvisory builds for companies without engineers. Yours may need another kind of help.',
    },
  },
  {
    code: 'TRV305',
    title: 'The 25 years are years as an operator',
    why: 'The founder has worked for 25 years as an operator, not as a CTO. A reader who takes the one for the other hires somebody else than was described.',
    wrong: { text: 'You talk to somebody with 25 years as a CTO.' },
    right: { text: 'You talk to somebody with 25 years as an operator.' },
  },
  {
    code: 'TRV306',
    title: 'The firm shows no ratings and no awards',
    why: 'Nobody has rated the firm. Stars on a page are read before its words, and search engines punish ratings that nobody gave.',
    wrong: { text: 'Ask for somebody with five-star work on your kind of system.' },
    right: { text: 'Ask for somebody who can show you a system of your kind that runs.' },
  },
  {
    code: 'TRV307',
    title: 'What the firm does is told in the present',
    why: 'The firm has no past work to point at. "Ships in 90 days" says how an engagement is built; "shipped" would say that it had happened.',
    wrong: { text: 'We shipped a first task within a week, and then agreed on the next.' },
    right: { text: 'Agree on a first task that can run within a week, and then on the next.' },
  },
];
