import type { Example, Rule } from './rule.ts';

const TABLE = `| Advisory | Build-capable |
| --- | --- |
| Decides with you | Decides with you, and builds it |`;

const onAPage = (sentence: string): Example => ({
  file: 'content/pages/about.mdx',
  text: `${TABLE}\n\n${sentence}`.trim(),
});

/** TRV310 and TRV311: comparisons in which the author has a stake. */
export const ownOfferRules: readonly Rule[] = [
  {
    code: 'TRV310',
    title: 'A comparison that includes what the firm sells says so',
    why: 'Whoever draws the table decides what it compares. A reader who knows that the author sells one of the columns reads it differently, and has a right to.',
    wrong: onAPage('The first is the wrong choice when nobody can build.'),
    right: onAPage(
      'Truvisory sells the second. It is the wrong choice when your engineers only need direction.',
    ),
  },
  {
    code: 'TRV311',
    title: 'A comparison that includes what the firm sells says when that is the wrong choice',
    why: 'An offer that is never the wrong one has not been compared. The reader for whom it is wrong is the one whom the page must not lose.',
    wrong: onAPage('Truvisory sells the second.'),
    right: onAPage(
      'Truvisory sells the second. It is the wrong choice when your engineers only need direction.',
    ),
  },
];
