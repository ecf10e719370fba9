import type { Rule } from './rule.ts';
import { sampleLibrary } from './sample-library.ts';

const DESCRIPTION =
  'description: How to tell that the work is there, and when a contractor for $4,000 a month is the better choice.';
const REASON =
  'ownNumbers:\n  - numbers: ["$4,000"]\n    because: the price of the example below, which we assume';
const EXAMPLE = 'Say that an engineer costs $4,000 a month.';

const register = 'content/sources/register.yaml';
const corrected = (sampleLibrary[register] ?? '').replace('figure: 62%', 'figure: 64%');
const mended = corrected.replace('value: 62', 'value: 64');

/** The record from its statistics on. */
function statisticOf(record: string): string {
  return record.slice(record.indexOf('statistics:'));
}

/** TRV200 to TRV249: what the numbers in a text rest on, and what the records say of them. */
export const numberRules: readonly Rule[] = [
  {
    code: 'TRV200',
    title: 'A percentage belongs to a record',
    why: 'Readers take a percentage for something that was counted, so they must be able to see who counted, whom and when. Words do the same: "one in five", "two thirds of companies". A share of your own, from an example or a calculation, is listed in "ownNumbers" with where it comes from.',
    wrong: { text: 'In the register, 62% of companies have fewer than ten people.' },
    right: {
      text: 'In the register, <Cite source="register" statistic="small">62%</Cite> of companies have fewer than ten people.',
    },
  },
  {
    code: 'TRV201',
    title: 'An amount of money belongs to a record or has a reason',
    why: "A founder plans with the prices that a page names. Each is either somebody's price, which its source can confirm and date, or an assumption of the page, which says so.",
    wrong: { fields: DESCRIPTION },
    right: {
      fields: `${DESCRIPTION}\n${REASON}`,
    },
  },
  {
    code: 'TRV202',
    title: 'A multiple belongs to a record or has a reason',
    why: '"Three times as fast" is a measurement in other words, and the most quoted kind. Whoever measured it has to be named, with what was compared.',
    wrong: { text: 'A company with one engineer ships three times as fast as one with an agency.' },
    right: { text: 'A company with one engineer does not wait for an agency.' },
  },
  {
    code: 'TRV203',
    title: 'A sample belongs to a record',
    why: "The number of people asked is what makes a survey sound reliable. It comes from the survey's record, beside what the survey cannot show.",
    wrong: { text: 'We have it from a survey of 1,200 founders.' },
    right: {
      text: 'The register counts companies, and asks no founder.<Cite source="register" />',
    },
  },
  {
    code: 'TRV204',
    title: 'A study has a name',
    why: '"Studies show" asks for trust and gives no way to check. Name who found it and cite the record in the same sentence; what nobody has published is said in the page\'s own name.',
    wrong: { text: 'Studies show that small teams decide faster.' },
    right: { text: 'The fewer have to agree, the sooner something is decided.' },
  },
  {
    code: 'TRV205',
    title: 'A reason belongs to a number on the page',
    why: 'A number that is listed in "ownNumbers" may stand anywhere on the page. One that is no longer there would let the same number pass later, when it is somebody else\'s.',
    wrong: { fields: REASON },
    right: { fields: REASON, text: EXAMPLE, shownAs: `${REASON}\n---\n\n${EXAMPLE}` },
  },
  {
    code: 'TRV206',
    title: 'A reason says where the numbers come from',
    why: 'Whoever checks the page next year has only this line to tell an assumption from a figure whose source was lost.',
    wrong: {
      fields: 'ownNumbers:\n  - numbers: ["$4,000"]\n    because: our own numbers',
      text: EXAMPLE,
      shownAs: 'ownNumbers:\n  - numbers: ["$4,000"]\n    because: our own numbers',
    },
    right: { fields: REASON, text: EXAMPLE, shownAs: REASON },
  },
  {
    code: 'TRV210',
    title: 'A statistic has one value',
    why: 'The figure is what sentences print, and the value is what plots draw. When a source is corrected and only one of them is changed, the page contradicts itself.',
    wrong: { file: register, whole: corrected, shownAs: statisticOf(corrected) },
    right: { file: register, whole: mended, shownAs: statisticOf(mended) },
  },
];
