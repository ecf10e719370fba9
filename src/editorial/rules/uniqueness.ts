import { ABOUT, change, changed, FIRST_TASK, samplePage, TRIAL_WEEK } from './change-sample.ts';
import type { Rule } from './rule.ts';
import { SAMPLE_GUIDE, sampleLibrary } from './sample-library.ts';

const QUESTION = 'question: How long a notice is usual?';

/** TRV150 to TRV159: what only one page may have. */
export const uniquenessRules: readonly Rule[] = [
  {
    code: 'TRV150',
    title: 'Each page has an address of its own',
    why: 'The path of a file is the address of its page. Of two pages with one address, one could never be read.',
    wrong: {
      file: 'content/pages/hiring.mdx',
      whole: samplePage('How we hire engineers', 'How we hire', 'We ask for a trial week.'),
      beside: {
        [ABOUT]: changed(
          ABOUT,
          'Every guide names its author.',
          'Every guide names its author. See [how we hire](./hiring.mdx).',
        ),
      },
    },
    right: {
      file: 'content/pages/how-we-hire.mdx',
      whole: samplePage('How we hire engineers', 'How we hire', 'We ask for a trial week.'),
      beside: {
        [ABOUT]: changed(
          ABOUT,
          'Every guide names its author.',
          'Every guide names its author. See [how we hire](./how-we-hire.mdx).',
        ),
      },
    },
  },
  {
    code: 'TRV151',
    title: 'Each page has a title of its own',
    why: 'In a list of results two pages of one title look like one page, and a search engine shows only one of them.',
    wrong: { file: FIRST_TASK, fields: 'title: When to hire your first engineer\n' },
    right: { file: FIRST_TASK, fields: 'title: What to agree before the first task\n' },
  },
  {
    code: 'TRV152',
    title: 'Each guide of a set has a sheet number of its own',
    why: 'The guides of a set are numbered like the sheets of a drawing, and listed in this order. A number that stands twice leaves the order to chance.',
    wrong: { file: TRIAL_WEEK, fields: 'sheet: 2\n' },
    right: { file: TRIAL_WEEK, fields: 'sheet: 3\n' },
  },
  {
    code: 'TRV153',
    title: 'A question is answered on one page',
    why: 'Two answers to one question drift apart, and a reader who finds both trusts neither. A search engine has to choose, too.',
    wrong: change(FIRST_TASK, 'question: How large should a first task be?', QUESTION),
    right: change(
      FIRST_TASK,
      'question: How large should a first task be?',
      'question: How long a notice does a single task need?',
    ),
  },
  {
    code: 'TRV154',
    title: 'A copy of a guide has questions of its own',
    why: 'Whoever starts a guide from a copy has to write its questions anew. Otherwise two pages of the site say the same.',
    wrong: {
      file: TRIAL_WEEK,
      fields: faqsOf(FIRST_TASK),
      shownAs: `title: How a trial week with an engineer goes\n…\n${start(faqsOf(FIRST_TASK))}`,
    },
    right: {
      file: TRIAL_WEEK,
      fields: faqsOf(TRIAL_WEEK),
      shownAs: `title: How a trial week with an engineer goes\n…\n${start(faqsOf(TRIAL_WEEK))}`,
    },
  },
  {
    code: 'TRV155',
    title: 'Each question and each figure of a page has an id of its own',
    why: 'The id is the address of that part of the page. With two of the same, a link leads to the first and never to the second.',
    wrong: change(
      SAMPLE_GUIDE,
      'id: notice\n    question: How long a notice is usual?',
      'id: cost\n    question: How long a notice is usual?',
    ),
    right: change(
      SAMPLE_GUIDE,
      'id: notice\n    question: How long a notice is usual?',
      'id: notice\n    question: How long a notice is usual?',
    ),
  },
  {
    code: 'TRV156',
    title: 'Each page has a description of its own',
    why: 'A search result shows the description below the title. Two results that say the same look like one page, and a search engine may drop one or write its own.',
    wrong: {
      file: TRIAL_WEEK,
      fields:
        'description: What a first task needs in writing so that both sides can tell when it is done, and who pays.\n',
    },
    right: {
      file: TRIAL_WEEK,
      fields:
        'description: A week of paid work on your own system shows more than any interview. What to plan for each day.\n',
    },
  },
  {
    code: 'TRV157',
    title: 'Each page has a short title of its own',
    why: 'The short title names a page in lists, in the trail above the headline and in the tab of the browser. With two of a kind a reader opens the wrong one.',
    wrong: { file: TRIAL_WEEK, fields: 'shortTitle: First task\n' },
    right: { file: TRIAL_WEEK, fields: 'shortTitle: Trial week\n' },
  },
  {
    code: 'TRV158',
    title: 'A guide asks a question once',
    why: 'Search engines are told each question with its answer. One question with two answers is a contradiction, and takes the place of a question that readers have.',
    wrong: change(
      SAMPLE_GUIDE,
      'question: Who owns the code afterward?',
      'question: When is it too early to hire?',
    ),
    right: change(
      SAMPLE_GUIDE,
      'question: Who owns the code afterward?',
      'question: Who owns the code afterward?',
    ),
  },
  {
    code: 'TRV159',
    title: 'The questions of a guide go beyond its own',
    why: 'The first paragraph answers the question of the guide. Asked again further down, it gets a second answer, and machines are told two.',
    wrong: change(
      SAMPLE_GUIDE,
      'question: When is it too early to hire?',
      'question: When should I hire my first engineer?',
    ),
    right: change(
      SAMPLE_GUIDE,
      'question: When is it too early to hire?',
      'question: When is it too early to hire?',
    ),
  },
];

function faqsOf(file: string): string {
  return /^faqs:\n[\s\S]*?(?=^closing:)/m.exec(sampleLibrary[file] ?? '')?.[0] ?? '';
}

/** The first question of a list, as far as an example shows it. */
function start(faqs: string): string {
  return `${faqs.split('\n').slice(0, 3).join('\n')}\n…`;
}
