import type { Example, Rule } from './rule.ts';

/** A guide that shows one figure with these fields. */
function figure(yaml: string): Example {
  const [first = '', ...rest] = yaml.trim().split('\n');
  const fields = ['figures:', `  - ${first}`, ...rest.map((line) => `    ${line}`)].join('\n');
  const id = /^id: (.+)$/m.exec(yaml)?.[1] ?? '';
  return { fields: `${fields}\n`, text: `It looks like this.\n\n<Figure id="${id}" />` };
}

const chart = (second: string) =>
  figure(`kind: bar-chart
id: sizes
title: Small and large companies
finding: Small companies are the rule in the register, and large ones the exception.
scale: Share of the companies in the register
rows:
  - label: Fewer than ten people
    source: register
    statistic: small
${second}`);

const bill = (statistic: string) =>
  figure(`kind: cost-breakdown
id: search
title: What two months of looking cost
finding: Two listings for two months are most of what a search costs in money.
basis: Two months, two listings
rows:
  - label: A listing for each role
    quantity: 4
    source: job-board
    statistic: listing
  - label: A place above the others
    quantity: 1
    source: job-board
    statistic: ${statistic}`);

const diagram = (edge: string) =>
  figure(`kind: reference-architecture
id: who-asks-whom
title: Who asks whom
finding: Every question of the engineer goes to the one person who decides.
layers:
  - nodes:
      - name: Founder
        role: Decides what is built
  - nodes:
      - name: Engineer
        role: Builds it
edges:
  - from: Engineer
    to: Founder
    label: what is unclear
${edge}`);

/** TRV160 to TRV165: what a figure draws can be drawn. */
export const figureRules: readonly Rule[] = [
  {
    code: 'TRV160',
    title: 'A statistic that is drawn has a number',
    why: 'A bar needs a length. Words such as "thousands" do not tell how long it is, and a guess would show a reader what no source says.',
    wrong: chart(`  - label: Visitors of the board
    source: job-board
    statistic: visitors`),
    right: chart(`  - label: Large companies
    source: register
    statistic: large`),
  },
  {
    code: 'TRV161',
    title: 'A plot has one unit',
    why: 'Dollars and percent on one scale make two bars look alike that have nothing in common.',
    wrong: chart(`  - label: A listing for a month
    source: job-board
    statistic: listing`),
    right: chart(`  - label: Large companies
    source: register
    statistic: large`),
  },
  {
    code: 'TRV162',
    title: 'A price that is multiplied is one number',
    why: 'A bill is worked out from recorded prices. A range, or a price in words, has no product, and the page would print a sum that nobody charges.',
    wrong: bill('featured'),
    right: bill('listing'),
  },
  {
    code: 'TRV163',
    title: 'A price is in dollars, an allowance a count',
    why: 'The site multiplies and adds what it is given. With another unit the total would be a number without a meaning.',
    wrong: bill('free-listings'),
    right: bill('listing'),
  },
  {
    code: 'TRV164',
    title: 'An arrow connects boxes of the diagram',
    why: 'An arrow to a box that is not drawn would be left out, and the picture would say that two parts have nothing to do with each other.',
    wrong: diagram('  - from: Founder\n    to: Enginer\n    label: the answer'),
    right: diagram('  - from: Founder\n    to: Engineer\n    label: the answer'),
  },
  {
    code: 'TRV165',
    title: 'An arrow leads to another box',
    why: 'An arrow from a box to itself cannot be drawn between layers, and says nothing that the role of the box could not say.',
    wrong: diagram('  - from: Engineer\n    to: Engineer\n    label: a second look'),
    right: diagram('  - from: Founder\n    to: Engineer\n    label: the answer'),
  },
];
