import type { Rule } from './rule.ts';

/** TRV130 to TRV142: a text is Markdown and the components that exist, in order. */
export const markupRules: readonly Rule[] = [
  {
    code: 'TRV130',
    title: 'A text runs no code',
    why: 'What stands between curly braces is run as a program while the site is built. A word in braces would vanish from the page, or stop the build.',
    wrong: { text: 'Start the mail with "Dear {name}" and one sentence on the task.' },
    right: { text: 'Start the mail with "Dear \\{name}" and one sentence on the task.' },
  },
  {
    code: 'TRV131',
    title: 'A text holds no footnote',
    why: 'A footnote makes a reader jump down and back. A note stands beside its sentence, and a source has a number of its own kind.',
    wrong: {
      text: 'Two weeks of notice are usual.[^1]\n\n[^1]: In a contract for a single task there is none.',
    },
    right: {
      text: 'Two weeks of notice are usual.<Note>In a contract for a single task there is none.</Note>',
    },
  },
  {
    code: 'TRV132',
    title: 'A picture is a figure',
    why: 'A picture file says nothing to a reader who cannot see it, and nothing to a search engine. A figure is drawn from data, and says in words what it shows.',
    wrong: { text: '![The two ways to pay](./two-ways.png)\n\nTwo ways to pay are usual.' },
    right: {
      fields: `figures:
  - kind: comparison-table
    id: two-ways
    title: Two ways to pay
    finding: A task ends by itself, a month has to be ended.
    columns: [By the month, By the task]
    rows:
      - label: You pay for
        cells: [Time, A result]
      - label: It ends
        cells: [With notice, When it works]
`,
      text: '<Figure id="two-ways" />\n\nTwo ways to pay are usual.',
    },
  },
  {
    code: 'TRV133',
    title: 'A text imports nothing',
    why: 'The components are there in every text. Whatever else a text loads would be sent to every reader, unchecked.',
    wrong: {
      text: "import Note from '../../../src/components/prose/Note.astro'\n\nAsk for a reference.<Note>Two are better.</Note>",
    },
    right: { text: 'Ask for a reference.<Note>Two are better.</Note>' },
  },
  {
    code: 'TRV134',
    title: 'A page has one title',
    why: 'The title of the page is its field "title". With a second one, a screen reader and a search engine cannot tell what the page is about.',
    wrong: { text: 'Write it down first.\n\n# What it costs\n\nA task has a price.' },
    right: { text: 'Write it down first.\n\n## What it costs\n\nA task has a price.' },
  },
  {
    code: 'TRV135',
    title: 'Headings go down one level at a time',
    why: 'Many readers who cannot see the page go through it by its headings. A level that is left out sounds like a part that is missing.',
    wrong: { text: 'Write it down first.\n\n#### What it costs\n\nA task has a price.' },
    right: { text: 'Write it down first.\n\n### What it costs\n\nA task has a price.' },
  },
  {
    code: 'TRV136',
    title: 'A heading leaves the addresses of the page itself alone',
    why: 'A heading is an address behind a #. The page has parts of its own, for example its list of sources at #sources; two parts with one address cannot both be reached.',
    wrong: { text: 'Write it down first.\n\n## Sources\n\nAsk two engineers whom you know.' },
    right: { text: 'Write it down first.\n\n## Whom to ask\n\nAsk two engineers whom you know.' },
  },
  {
    code: 'TRV137',
    title: 'A component exists',
    why: 'The site only knows how to print its own components. Any other name in angle brackets, HTML too, would leave a hole in the page or stop the build.',
    wrong: { text: 'Ask for a reference.<Notes>Two are better.</Notes>' },
    right: { text: 'Ask for a reference.<Note>Two are better.</Note>' },
  },
  {
    code: 'TRV138',
    title: 'A component stands where it belongs',
    why: 'A note stands beside the sentence that it belongs to, a figure between paragraphs. In the wrong place the page is set wrongly, or a note has nothing to stand beside.',
    wrong: { text: 'Ask for a reference.\n\n<Note>Two are better.</Note>' },
    right: { text: 'Ask for a reference.<Note>Two are better.</Note>' },
  },
  {
    code: 'TRV139',
    title: 'A component has the attributes that it needs',
    why: 'A reference without its source, or a figure without its id, has nothing to print.',
    wrong: { text: 'Most companies are small.<Cite statistic="small">62%</Cite>' },
    right: {
      text: 'Of the companies <Cite source="register" statistic="small">62%</Cite> are small.',
    },
  },
  {
    code: 'TRV140',
    title: 'A component has no other attributes',
    why: 'An attribute that nothing reads says something to the writer that no reader will see.',
    wrong: { text: 'Most companies are small.<Cite source="register" page="4" />' },
    right: { text: 'Most companies are small.<Cite source="register" />' },
  },
  {
    code: 'TRV141',
    title: 'No two headings of a page are the same',
    why: 'The table of contents would show two lines that a reader cannot tell apart. The address of the second would get a number, which changes when the first one is reworded.',
    wrong: {
      text: 'A task comes first.\n\n### What it costs\n\nA task has a price.\n\n## By the month\n\n### What it costs\n\nA month has a rate.',
    },
    right: {
      text: 'A task comes first.\n\n### What a task costs\n\nA task has a price.\n\n## By the month\n\n### What a month costs\n\nA month has a rate.',
    },
  },
  {
    code: 'TRV142',
    title: 'A heading has words',
    why: 'An empty heading leaves a gap on the page and an empty line in the table of contents, and a screen reader announces a part without a name.',
    wrong: { text: 'Write it down first.\n\n##\n\nA task has a price.' },
    right: { text: 'Write it down first.\n\n## What it costs\n\nA task has a price.' },
  },
];
