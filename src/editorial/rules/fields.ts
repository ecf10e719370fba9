import { AUTHOR } from './change-sample.ts';
import type { Rule } from './rule.ts';
import { sampleLibrary } from './sample-library.ts';

const CLOSING = `closing:
  notFor: You have engineers who know what to do next. Then nobody new is needed, and the money is better kept for them.
  for: One system has to run soon, nobody is there to build it, and one person shall answer for all of it.`;

/** TRV101 to TRV103, TRV111: the fields of a file have names and values that the site can use. */
export const fieldRules: readonly Rule[] = [
  {
    code: 'TRV101',
    title: 'A field has a name that the site knows',
    why: 'A field under another name is read by nobody. What it says would be missing from the page, and no reader could tell.',
    wrong: { fields: 'redirectFrom:\n  - /hiring/first-hire/\n' },
    right: { fields: 'redirect_from:\n  - /hiring/first-hire/\n' },
  },
  {
    code: 'TRV102',
    title: 'A field that every page needs is there',
    why: 'Each of these fields is printed on the page or told to search engines. Without one of them the page would have a gap where a reader expects words.',
    wrong: { fields: CLOSING },
    right: { fields: `${CLOSING}\n  service: engagement\n` },
  },
  {
    code: 'TRV103',
    title: 'A field holds what it is for',
    why: 'Dates are compared, answers are quoted alone, and descriptions are cut off where a search result ends. That works only while each has its form and its length.',
    wrong: { fields: 'updated: 15 November 2026\n' },
    right: { fields: 'updated: 2026-11-15\n' },
  },
  {
    code: 'TRV111',
    title: 'A record is a list of fields',
    why: 'A sentence alone does not tell which part of it is a name and which a title. A page or a record is put together from fields.',
    wrong: { file: AUTHOR, whole: 'Tony Adams, founder\n' },
    right: { file: AUTHOR, whole: sampleLibrary[AUTHOR] ?? '' },
  },
];
