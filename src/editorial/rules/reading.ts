import type { Rule } from './rule.ts';
import { SAMPLE_GUIDE, sampleLibrary } from './sample-library.ts';

const guide = sampleLibrary[SAMPLE_GUIDE] ?? '';

/** TRV001 to TRV099: a file can be read at all. */
export const readingRules: readonly Rule[] = [
  {
    code: 'TRV001',
    title: 'A text starts with its fields',
    why: 'Title, dates and questions stand in the fields between two lines of three hyphens. Without them there is no page.',
    wrong: {
      whole: '## What to do first\n\nWrite down what must be running by when.\n',
    },
    right: {
      whole: guide,
      shownAs: `${guide.split('\n').slice(0, 4).join('\n')}\n…\n---\n\n## What to do first\n`,
    },
  },
  {
    code: 'TRV002',
    title: 'Fields are written as YAML',
    why: 'A program can only use a field whose end it can find. One quote or space too few, and everything below it is lost.',
    wrong: {
      whole: guide.replace('title: When', 'title: "When'),
      shownAs: 'title: "When to hire your first engineer\nshortTitle: First engineer',
    },
    right: {
      whole: guide,
      shownAs: 'title: When to hire your first engineer\nshortTitle: First engineer',
    },
  },
];
