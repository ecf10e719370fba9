import { changed } from './change-sample.ts';
import type { Rule } from './rule.ts';
import { FILLING } from './sample-filling.ts';
import { SAMPLE_GUIDE, sampleLibrary } from './sample-library.ts';

const HARD =
  'Notwithstanding considerations of organizational maturity, the identification of appropriately differentiated engineering responsibilities necessitates comprehensive documentation of operational dependencies.';

/** TRV180 and TRV181: a guide can be read to its end, and is worth it. */
export const lengthRules: readonly Rule[] = [
  {
    code: 'TRV180',
    title: 'A guide is written in plain sentences',
    why: 'Readers decide by a guide, often in a hurry and not always in their first language. Long words in long sentences make them read twice, or leave.',
    wrong: { text: Array.from({ length: 40 }, () => HARD).join(' '), textShownAs: HARD },
    right: { text: 'Write down who does which work, and what that work depends on.' },
  },
  {
    code: 'TRV181',
    title: 'A guide has 1,500 to 2,600 words, a pillar up to 3,500',
    why: 'A shorter text leaves out what a reader needs to decide, and search engines pass it over. A longer one is not read to its end.',
    wrong: {
      whole: changed(SAMPLE_GUIDE, FILLING, ''),
      shownAs:
        '## What to do first\n\nWrite down what must be running by when.\n\n## Questions\n\n<Faqs />\n',
    },
    right: {
      whole: sampleLibrary[SAMPLE_GUIDE] ?? '',
      shownAs:
        '## What to do first\n\nWrite down what must be running by when.\n\n## Before you sign\n\n… and so on, until the question of the guide is answered.\n\n## Questions\n\n<Faqs />\n',
    },
  },
];
