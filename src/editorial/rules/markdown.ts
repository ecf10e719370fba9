import type { Rule } from './rule.ts';

/** TRV145 to TRV148: marks of Markdown that would be printed. */
export const markdownRules: readonly Rule[] = [
  {
    code: 'TRV145',
    title: 'A link has both its parts, closed and side by side',
    why: 'A link that is not finished is no link: the reader sees brackets and an address in the middle of a sentence.',
    wrong: { text: 'Both sides sign [one page] (../../services/engagement.mdx).' },
    right: { text: 'Both sides sign [one page](../../services/engagement.mdx).' },
  },
  {
    code: 'TRV146',
    title: 'Emphasis is opened and closed',
    why: 'An asterisk that has no partner is printed as it stands, and the words that should stand out do not.',
    wrong: { text: 'Write down **what must be running by when.' },
    right: { text: 'Write down **what must be running** by when.' },
  },
  {
    code: 'TRV147',
    title: 'A heading has a space behind its number signs',
    why: 'Without the space it is no heading: the signs are printed, and the section is missing from the contents.',
    wrong: { text: '##What to agree on\n\nAgree on one thing that shall work at the end.' },
    right: { text: '## What to agree on\n\nAgree on one thing that shall work at the end.' },
  },
  {
    code: 'TRV148',
    title: 'A table has a line below its first row',
    why: 'Without it the rows run together into a paragraph of words and bars, which nobody can read.',
    wrong: { text: '| Day | What runs |\n| Monday | the first page |' },
    right: { text: '| Day | What runs |\n| --- | --- |\n| Monday | the first page |' },
  },
];
