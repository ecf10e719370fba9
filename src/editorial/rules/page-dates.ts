import { JOB_BOARD, REGISTER } from './change-sample.ts';
import type { Rule } from './rule.ts';

/** TRV400 to TRV404: the dates of pages and sources come in the order in which things happened. */
export const pageDateRules: readonly Rule[] = [
  {
    code: 'TRV400',
    title: 'A date is not in the future',
    why: 'The page prints its dates, and search engines read them. Nobody can have reviewed a page tomorrow.',
    wrong: { fields: 'reviewed: 2026-12-20\n' },
    right: { fields: 'reviewed: 2026-11-20\n' },
  },
  {
    code: 'TRV401',
    title: 'A page is updated after it was published',
    why: 'A change before the first day cannot be. One of the two dates is wrong, and a reader cannot tell which.',
    wrong: { fields: 'updated: 2026-10-31\n' },
    right: { fields: 'updated: 2026-11-13\n' },
  },
  {
    code: 'TRV403',
    title: 'A source was checked on a day that has come',
    why: 'The list of sources tells readers when somebody last read each one. A day in the future was written before anybody did.',
    wrong: { file: REGISTER, fields: 'checked: 2026-12-01\n' },
    right: { file: REGISTER, fields: 'checked: 2026-11-20\n' },
  },
  {
    code: 'TRV404',
    title: 'Figures were checked after the day for which they hold',
    why: 'A price of November 5 cannot have been read on November 1. One of the two dates is wrong, and readers rely on both.',
    wrong: { file: JOB_BOARD, fields: 'asOf: 2026-11-05\nchecked: 2026-11-01\n' },
    right: { file: JOB_BOARD, fields: 'asOf: 2026-11-05\nchecked: 2026-11-05\n' },
  },
];
