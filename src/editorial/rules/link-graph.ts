import { change, changed, HOME, samplePage, TRIAL_WEEK } from './change-sample.ts';
import type { Rule } from './rule.ts';
import { SAMPLE_GUIDE } from './sample-library.ts';

const GLOSSARY = 'content/pages/glossary.mdx';
const glossary = samplePage(
  'Words that contracts use',
  'Glossary',
  'A notice is the time between saying that it ends and the end.',
);

const BOTH =
  'Agree [what the first task is](./first-task.mdx), and read [how a trial week goes](./trial-week.mdx).';

/** TRV600 to TRV603: texts lead to each other. */
export const linkGraphRules: readonly Rule[] = [
  {
    code: 'TRV600',
    title: 'A pillar leads to each guide of its set',
    why: 'The pillar is where most readers enter. A guide that it does not mention is found by few of them, and looks unimportant to a search engine.',
    wrong: change(SAMPLE_GUIDE, BOTH, 'Agree [what the first task is](./first-task.mdx).'),
    right: change(SAMPLE_GUIDE, BOTH, BOTH),
  },
  {
    code: 'TRV601',
    title: 'A guide leads to the pillar of its set',
    why: 'Many readers come from a search engine and land in the middle. The pillar shows them what else there is to know.',
    wrong: { file: TRIAL_WEEK, text: 'Start from [a first task](./first-task.mdx).' },
    right: {
      file: TRIAL_WEEK,
      text: 'Start from [a first task](./first-task.mdx), and read [when to hire](./index.mdx) at all.',
    },
  },
  {
    code: 'TRV602',
    title: 'A guide leads to other guides',
    why: 'A guide leaves questions open that another one answers. Without a link its reader asks a search engine, and is gone.',
    wrong: { file: TRIAL_WEEK, text: 'Know [when to hire](./index.mdx) before you try anybody.' },
    right: {
      file: TRIAL_WEEK,
      text: 'Know [when to hire](./index.mdx) and write down [a first task](./first-task.mdx) before you try anybody.',
    },
  },
  {
    code: 'TRV603',
    title: 'Every page is reached from the text of another',
    why: 'A page to which nothing leads is read by nobody, and search engines take it for one that its own site does not stand by.',
    wrong: { file: GLOSSARY, whole: glossary },
    right: {
      file: HOME,
      whole: changed(
        HOME,
        'Read [when to hire](../guides/hiring/index.mdx).',
        'Read [when to hire](../guides/hiring/index.mdx), and [what contracts mean](./glossary.mdx) by their words.',
      ),
      shownAs:
        'Read [when to hire](../guides/hiring/index.mdx), and [what contracts mean](./glossary.mdx) by their words.',
      unseen: { [GLOSSARY]: glossary },
    },
  },
];
