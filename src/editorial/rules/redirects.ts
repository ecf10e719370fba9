import { FIRST_TASK, TRIAL_WEEK } from './change-sample.ts';
import type { Rule } from './rule.ts';
import { sampleLibrary } from './sample-library.ts';

const MOVED = 'redirect_from:\n  - /hiring/task/\n';

/** `count` former addresses, more than an example can show. */
function manyAddresses(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => `  - /jobs/${index + 1}.html\n`);
  return `redirect_from:\n${lines.join('')}`;
}

const LONG_NAME = 'what-to-write-down-'.repeat(60);

/** TRV500 to TRV506: a former address leads to the page that took its place. */
export const redirectRules: readonly Rule[] = [
  {
    code: 'TRV500',
    title: 'A former address is written as a browser asks for it',
    why: 'Whoever follows an old link is sent on by comparing addresses letter by letter. One in another form is never asked for, and the reader lands on an error page.',
    wrong: { file: FIRST_TASK, fields: 'redirect_from:\n  - hiring/task\n' },
    right: { file: FIRST_TASK, fields: MOVED },
  },
  {
    code: 'TRV501',
    title: 'A former address is not in use',
    why: 'A redirect from an address that has a page would hide that page from everybody.',
    wrong: { file: FIRST_TASK, fields: 'redirect_from:\n  - /about/\n' },
    right: { file: FIRST_TASK, fields: MOVED },
  },
  {
    code: 'TRV502',
    title: 'A former address is that of a page, not of what comes with it',
    why: 'The feeds, the printed set and the picture of a page follow their page by themselves. Listed alone they would part from it.',
    wrong: { file: FIRST_TASK, fields: 'redirect_from:\n  - /hiring/task/card.png\n' },
    right: { file: FIRST_TASK, fields: MOVED },
  },
  {
    code: 'TRV503',
    title: 'A former address is listed once',
    why: 'The second line does nothing. It is often a slip for another address, whose readers are then not sent on.',
    wrong: { file: FIRST_TASK, fields: 'redirect_from:\n  - /hiring/task/\n  - /hiring/task/\n' },
    right: { file: FIRST_TASK, fields: 'redirect_from:\n  - /hiring/task/\n  - /hiring/tasks/\n' },
  },
  {
    code: 'TRV504',
    title: 'A former address belongs to one page',
    why: 'A reader can be sent to one page only. With two, chance decides which.',
    wrong: {
      file: FIRST_TASK,
      fields: MOVED,
      unseen: {
        [TRIAL_WEEK]: (sampleLibrary[TRIAL_WEEK] ?? '').replace('sheet: 3\n', `sheet: 3\n${MOVED}`),
      },
    },
    right: { file: FIRST_TASK, fields: MOVED },
  },
  {
    code: 'TRV505',
    title: 'The site has no more redirects than its host reads',
    why: 'Cloudflare Pages reads a fixed number of redirects and passes over the rest in silence. Readers of the last ones would find an error page.',
    wrong: {
      file: FIRST_TASK,
      fields: manyAddresses(2_001),
      shownAs: `${manyAddresses(2)}  …\n  - /jobs/2001.html\n`,
    },
    right: {
      file: FIRST_TASK,
      fields: manyAddresses(100),
      shownAs: `${manyAddresses(2)}  …\n  - /jobs/100.html\n`,
    },
  },
  {
    code: 'TRV506',
    title: 'A former address is short enough for the host',
    why: 'Cloudflare Pages reads lines of a fixed length and passes over a longer one, so that its readers would find an error page.',
    wrong: {
      file: FIRST_TASK,
      fields: `redirect_from:\n  - /hiring/${LONG_NAME}task/\n`,
      shownAs: `redirect_from:\n  - /hiring/what-to-write-down-what-to-write-down-…-task/ # more than 1,000 characters\n`,
    },
    right: { file: FIRST_TASK, fields: MOVED },
  },
];
