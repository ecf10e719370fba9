import type { Rule } from './rule.ts';

const correction = (day: string, now = 'A search takes eight weeks.') =>
  `corrections:\n  - date: ${day}\n    was: A search takes six weeks.\n    now: ${now}\n`;

/** TRV450 to TRV469: corrections. */
export const correctionRules: readonly Rule[] = [
  {
    code: 'TRV450',
    title: 'A correction has happened',
    why: 'Readers, search engines and followers of the corrections feed are told the day on which the words were mended.',
    wrong: { fields: `updated: 2026-11-20\n${correction('2026-12-01')}` },
    right: { fields: `updated: 2026-11-20\n${correction('2026-11-20')}` },
  },
  {
    code: 'TRV451',
    title: 'Only words that were public are corrected',
    why: 'Nobody was told wrong by a page that nobody could read.',
    wrong: { fields: correction('2026-10-01') },
    right: { fields: correction('2026-11-01') },
  },
  {
    code: 'TRV452',
    title: 'The newest correction comes first',
    why: 'A reader who comes back looks at the top of the list.',
    wrong: {
      fields: `updated: 2026-11-20\n${correction('2026-11-10')}  - date: 2026-11-20\n    was: A contract ends with a call.\n    now: A contract ends with a letter.\n`,
    },
    right: {
      fields: `updated: 2026-11-20\ncorrections:\n  - date: 2026-11-20\n    was: A contract ends with a call.\n    now: A contract ends with a letter.\n${correction('2026-11-10').replace('corrections:\n', '')}`,
    },
  },
  {
    code: 'TRV453',
    title: 'A correction moves the date of the page',
    why: 'The title block shows when the words last changed. A correction changes them.',
    wrong: { fields: correction('2026-11-10') },
    right: { fields: `updated: 2026-11-10\n${correction('2026-11-10')}` },
  },
  {
    code: 'TRV454',
    title: 'A correction says something else than before',
    why: 'Readers compare the two sentences to see what they were told wrong.',
    wrong: { fields: correction('2026-11-01', 'A search takes six weeks.') },
    right: { fields: correction('2026-11-01') },
  },
  {
    code: 'TRV455',
    title: 'A correction stands where readers see it',
    why: 'The home page and the pages that list others have no place for corrections.',
    wrong: { file: 'content/pages/index.mdx', fields: correction('2026-11-01') },
    right: { file: 'content/pages/about.mdx', fields: correction('2026-11-01') },
  },
];
