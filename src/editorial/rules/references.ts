import { ABOUT, AUTHOR, change, changed, HOME, samplePage } from './change-sample.ts';
import type { Rule } from './rule.ts';
import { SAMPLE_GUIDE, sampleLibrary } from './sample-library.ts';

const TABLE = `figures:
  - kind: comparison-table
    id: month-or-task
    title: A month or a task
    finding: A task ends by itself, a month has to be ended.
    columns: [By the month, By the task]
    rows:
      - label: You pay for
        cells: [Time, A result]
      - label: It ends
        cells: [With notice, When it works]
`;

/** TRV104 to TRV110, TRV112: what a file names by an id or a path exists, and is used. */
export const referenceRules: readonly Rule[] = [
  {
    code: 'TRV104',
    title: 'A source has a record',
    why: 'A reader who doubts a sentence follows its number to the source. Without a record there is nothing at the other end.',
    wrong: { text: 'Most companies are small.<Cite source="registry" />' },
    right: { text: 'Most companies are small.<Cite source="register" />' },
  },
  {
    code: 'TRV105',
    title: 'A statistic stands in the record of its source',
    why: 'A figure is printed, drawn and compared with its record by this name. Under another name nobody could check it.',
    wrong: {
      text: 'In the register <Cite source="register" statistic="small-firms">62%</Cite> of the companies have fewer than ten people.',
    },
    right: {
      text: 'In the register <Cite source="register" statistic="small">62%</Cite> of the companies have fewer than ten people.',
    },
  },
  {
    code: 'TRV106',
    title: 'An author, a service or a page is named by the id of its file',
    why: 'A guide ends on a service and is signed by an author. The page links to both, and needs the name of their files for it.',
    wrong: { fields: 'author: Tony Adams\n' },
    right: { fields: 'author: tony-adams\n' },
  },
  {
    code: 'TRV107',
    title: 'A guide to read next exists',
    why: 'The page ends with cards of these guides. A card for a guide that is not there would lead a reader to an error.',
    wrong: { fields: 'related:\n  - ./the-first-task.mdx\n' },
    right: { fields: 'related:\n  - ./first-task.mdx\n' },
  },
  {
    code: 'TRV108',
    title: 'A figure that the text places is described in its fields',
    why: 'A figure is drawn from data at the top of the file. Without them the page would have an empty place.',
    wrong: { fields: TABLE, text: 'Two ways are usual.\n\n<Figure id="month-and-task" />' },
    right: { fields: TABLE, text: 'Two ways are usual.\n\n<Figure id="month-or-task" />' },
  },
  {
    code: 'TRV109',
    title: 'A figure is shown once',
    why: 'A figure has an address, to which other pages link. Two places cannot have the same one, and a reader would look for the difference between the two pictures.',
    wrong: {
      fields: TABLE,
      text: 'Two ways are usual.\n\n<Figure id="month-or-task" />\n\nThe second is the safer one.\n\n<Figure id="month-or-task" />',
    },
    right: {
      fields: TABLE,
      text: 'Two ways are usual.\n\n<Figure id="month-or-task" />\n\nThe second is [the safer one](#figure-month-or-task).',
    },
  },
  {
    code: 'TRV110',
    title: 'A figure that is described is shown',
    why: 'Somebody drew it to make a point. If no text places it, no reader sees it.',
    wrong: { fields: TABLE, text: 'Two ways are usual: by the month and by the task.' },
    right: { fields: TABLE, text: 'Two ways are usual.\n\n<Figure id="month-or-task" />' },
  },
  {
    code: 'TRV112',
    title: 'A guide shows its questions once',
    why: 'Search engines are told the questions and answers of a guide. They must stand on the page for a reader, too, and only once, since each has an address.',
    wrong: {
      whole: changed(SAMPLE_GUIDE, '\n## Questions\n\n<Faqs />\n', ''),
      shownAs:
        '## Before you sign\n\nAgree [what the first task is](./first-task.mdx), and read [how a trial week goes](./trial-week.mdx).\n',
    },
    right: {
      whole: sampleLibrary[SAMPLE_GUIDE] ?? '',
      shownAs:
        '## Before you sign\n\nAgree [what the first task is](./first-task.mdx), and read [how a trial week goes](./trial-week.mdx).\n\n## Questions\n\n<Faqs />\n',
    },
  },
];

const ADA = 'content/authors/ada-example.yaml';
const ADA_PAGE = 'content/pages/ada-example.mdx';
const OVERVIEW = 'content/guides/hiring/overview.mdx';

/** TRV170 to TRV172: authors, the founder and the sets of guides are complete. */
export const recordRules: readonly Rule[] = [
  {
    code: 'TRV170',
    title: 'Each author has a page of their own',
    why: 'The name below a guide leads to the page about its author, and search engines take that page for the person. Two people cannot be one page.',
    wrong: { file: ADA, whole: 'name: Ada Example\njobTitle: Engineer\npage: about\n' },
    right: {
      file: ADA,
      whole: 'name: Ada Example\njobTitle: Engineer\npage: ada-example\n',
      beside: {
        [ADA_PAGE]: samplePage(
          'Ada Example writes here',
          'Ada Example',
          'She writes the guides on hiring.',
        ),
      },
      unseen: {
        [ABOUT]: changed(
          ABOUT,
          'Every guide names its author.',
          'Every guide names its author, for example [Ada](./ada-example.mdx).',
        ),
      },
    },
  },
  {
    code: 'TRV171',
    title: 'The founder has an author record',
    why: 'Every page tells search engines who founded the firm, and takes the name from this record.',
    wrong: {
      file: 'content/authors/tony.yaml',
      whole: sampleLibrary[AUTHOR] ?? '',
      beside: { [AUTHOR]: '' },
    },
    right: { file: AUTHOR, whole: sampleLibrary[AUTHOR] ?? '' },
  },
  {
    code: 'TRV172',
    title: 'A set of guides has a pillar',
    why: 'The address of a set, for example /hiring/, is that of the guide that introduces it. Without it, readers who shorten an address or follow the trail above a headline find nothing.',
    wrong: {
      file: OVERVIEW,
      whole: sampleLibrary[SAMPLE_GUIDE] ?? '',
      shownAs: 'title: When to hire your first engineer\n',
      beside: { [SAMPLE_GUIDE]: '' },
      unseen: {
        'content/guides/hiring/first-task.mdx': changed(
          'content/guides/hiring/first-task.mdx',
          './index.mdx',
          './overview.mdx',
        ),
        'content/guides/hiring/trial-week.mdx': changed(
          'content/guides/hiring/trial-week.mdx',
          './index.mdx',
          './overview.mdx',
        ),
        [HOME]: changed(HOME, 'hiring/index.mdx', 'hiring/overview.mdx'),
      },
    },
    right: change(
      SAMPLE_GUIDE,
      'title: When to hire your first engineer\n',
      'title: When to hire your first engineer\n',
    ),
  },
];
