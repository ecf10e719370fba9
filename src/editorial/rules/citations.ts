import type { Rule } from './rule.ts';

const UNUSED = 'content/sources/notice-survey.yaml';

const SURVEY = `publisher: Register of Companies
title: Notice in contracts of small companies
url: https://register.example/notice
published: 2026-09-15
checked: 2026-11-01
kind: survey
limits: It read contracts that companies had sent in, and says nothing of the others.
`;

/** TRV250 to TRV252: a figure in a text is what its source says, and a source is there for a text. */
export const citationRules: readonly Rule[] = [
  {
    code: 'TRV250',
    title: 'A figure in a text names its statistic',
    why: 'The words between the tags are shown as what the source says. Only a named statistic can be compared with the record, today and when the source changes.',
    wrong: {
      text: 'In the register <Cite source="register">62%</Cite> of the companies are small.',
    },
    right: {
      text: 'In the register <Cite source="register" statistic="small">62%</Cite> of the companies are small.',
    },
  },
  {
    code: 'TRV251',
    title: 'A figure in a text is the one of its record',
    why: 'A reader who looks the figure up must find it. A digit that was mistyped, or rounded on the way, makes the whole page doubtful.',
    wrong: {
      text: 'In the register <Cite source="register" statistic="small">26%</Cite> of the companies are small.',
    },
    right: {
      text: 'In the register <Cite source="register" statistic="small">62%</Cite> of the companies are small.',
    },
  },
  {
    code: 'TRV252',
    title: 'A source is cited by a page',
    why: 'The page of all sources shows readers what the site rests on. A source that no page uses would promise evidence that nobody finds.',
    wrong: { file: UNUSED, whole: SURVEY },
    right: {
      text: 'Companies send in their contracts, and a survey reads them.<Cite source="notice-survey" />',
      beside: { [UNUSED]: SURVEY },
    },
  },
];
