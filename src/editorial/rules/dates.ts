import type { Rule } from './rule.ts';
import { sampleLedger } from './sample-ledger.ts';

const MORE = 'Write down what must be running by when, who runs it today, and what it costs.';
const beside = sampleLedger();

/** TRV410 to TRV429: what a page says of its own dates is what has happened to its words. */
export const dateRules: readonly Rule[] = [
  {
    code: 'TRV410',
    title: 'Words that change bring a new date',
    why: 'Readers and search engines judge by "updated" whether they have read a page already. The check knows the words that are public by a fingerprint; line breaks, emphasis, quotes, punctuation, links and cited sources are no words.',
    wrong: { text: MORE, beside },
    right: {
      text: MORE,
      fields:
        'updated: 2026-11-20\nchanges:\n  - date: 2026-11-20\n    what: The list of what to write down now includes the cost.',
      beside,
    },
  },
  {
    code: 'TRV411',
    title: 'Readers are told what changed',
    why: 'Somebody who has read the page before wants to know whether to read it again. A date alone makes them search; the line stands on the page, below its sources.',
    wrong: { text: MORE, fields: 'updated: 2026-11-20', beside },
    right: {
      text: MORE,
      fields:
        'updated: 2026-11-20\nchanges:\n  - date: 2026-11-20\n    what: The list of what to write down now includes the cost.',
      beside,
    },
  },
  {
    code: 'TRV412',
    title: 'A date of a change without a change is taken back',
    why: 'A page that only claims to be fresh is a small lie, and search engines notice it. Whoever held the page against its sources and found nothing to change moves "reviewed".',
    wrong: { fields: 'updated: 2026-11-20', beside },
    right: { fields: 'reviewed: 2026-11-20', beside },
  },
  {
    code: 'TRV413',
    title: 'The first public day stays',
    why: 'A page cannot become public for the first time twice. Feeds, structured data and quotations name this day.',
    wrong: { fields: 'published: 2026-10-15', beside },
    right: { fields: 'published: 2026-11-01', beside },
  },
  {
    code: 'TRV414',
    title: 'The newest change comes first and has the day of the page',
    why: 'The list is read from its top, beside the date in the title block. Two days for one change would leave readers to guess.',
    wrong: {
      fields:
        'updated: 2026-11-01\nchanges:\n  - date: 2026-11-10\n    what: The list of what to write down now includes the cost.',
    },
    right: {
      fields:
        'updated: 2026-11-10\nreviewed: 2026-11-10\nchanges:\n  - date: 2026-11-10\n    what: The list of what to write down now includes the cost.',
    },
  },
  {
    code: 'TRV415',
    title: 'What readers were told stays told',
    why: 'The list is the history of the page. A line that vanishes looks as if something were hidden.',
    wrong: { fields: 'changes: []', beside: sampleLedger({ changes: ['2026-11-01'] }) },
    right: {
      fields:
        'changes:\n  - date: 2026-11-01\n    what: The questions now include one on notice periods.',
      beside: sampleLedger({ changes: ['2026-11-01'] }),
    },
  },
];
