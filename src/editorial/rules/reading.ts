import type { Rule } from './rule.ts';
import { SAMPLE_GUIDE, sampleLibrary } from './sample-library.ts';

const guide = sampleLibrary[SAMPLE_GUIDE] ?? '';
const TITLE = 'title: When to hire your first engineer';
const SOUND = { whole: guide, shownAs: `${TITLE}\nshortTitle: First engineer` };

/** The sample guide with another first field; the page shows that line alone. */
function withTitle(line: string) {
  return { whole: guide.replace(TITLE, line), shownAs: `${line}\nshortTitle: First engineer` };
}

/** TRV001 to TRV099: a file can be read at all. */
export const readingRules: readonly Rule[] = [
  {
    code: 'TRV001',
    title: 'The fields stand between two lines of three hyphens',
    why: 'Title, dates and questions are read from the top of the file. Where the hyphens are missing, nobody can tell fields from text, and there is no page.',
    wrong: {
      whole: guide.replace('---\n\n## What', '—-\n\n## What'),
      shownAs: 'closing:\n  service: engagement\n—-\n\n## What to do first',
    },
    right: {
      whole: guide,
      shownAs: 'closing:\n  service: engagement\n---\n\n## What to do first',
    },
  },
  {
    code: 'TRV002',
    title: 'Fields are written as YAML',
    why: 'A program can only use a field whose end it can find. One quote, colon or space out of place, and what follows is lost or taken for something else.',
    wrong: withTitle('title: Hiring: when to get your first engineer'),
    right: withTitle('title: "Hiring: when to get your first engineer"'),
  },
  {
    code: 'TRV003',
    title: 'A text that begins with a mark has quotes around it',
    why: 'In YAML a text that begins with *, & or ! refers to something else, and what follows a space and # is a remark. The words would be missing from the page without anybody noticing.',
    wrong: withTitle('title: How to find engineer #1 in a quarter'),
    right: withTitle('title: "How to find engineer #1 in a quarter"'),
  },
  {
    code: 'TRV004',
    title: 'A text is Markdown with components that are closed',
    why: 'The page is made by a program that reads tags, quotes and braces literally. It stops at the first that does not fit, and nothing is published.',
    wrong: { text: 'Every register counts differently.<Cite source=“register” />' },
    right: { text: 'Every register counts differently.<Cite source="register" />' },
  },
  {
    code: 'TRV005',
    title: 'A file has a name and a place that the site knows',
    why: 'A file in another place is left out of the site in silence, and its name becomes its address, which should be easy to type and to pass on.',
    wrong: {
      file: 'content/guides/hiring/Salary Guide.mdx',
      whole: guide,
      shownAs: 'title: What an engineer costs',
    },
    right: SOUND,
  },
  {
    code: 'TRV006',
    title: 'The address /pack/ belongs to the set of guides',
    why: 'All guides of a set stand on one page at this address, to be printed. A guide of the same name would take its place.',
    wrong: {
      file: 'content/guides/hiring/pack.mdx',
      whole: guide,
      shownAs: 'title: What to pack for the first day',
    },
    right: SOUND,
  },
  {
    code: 'TRV007',
    title: 'Lines end with a line feed',
    why: 'Windows ends lines with two characters. Mixed files show every line as changed in a review, and then nobody sees what really changed.',
    wrong: {
      whole: guide.replaceAll('\n', '\r\n'),
      shownAs: `${TITLE}␍␊\nshortTitle: First engineer␍␊`,
    },
    right: { whole: guide, shownAs: `${TITLE}␊\nshortTitle: First engineer␊` },
  },
  {
    code: 'TRV008',
    title: 'Nothing stands before the first character',
    why: 'Some programs put an invisible mark at the start of a file. The three hyphens are then not the first characters, and other tools no longer find the fields.',
    wrong: { whole: `\uFEFF${guide}`, shownAs: `<U+FEFF>---\n${TITLE}` },
    right: { whole: guide, shownAs: `---\n${TITLE}` },
  },
  {
    code: 'TRV009',
    title: 'A file is not empty',
    why: 'An empty file is usually one that was not saved. It would have an address and nothing to show there.',
    wrong: { whole: '\n', shownAs: '(nothing)' },
    right: SOUND,
  },
  {
    code: 'TRV010',
    title: 'A file is as long as a text',
    why: 'A guide has about 20 kilobytes. A file of megabytes holds a picture or a document by mistake, and every reader would have to load it.',
    wrong: { whole: `${guide}${'word '.repeat(120_000)}\n`, shownAs: '(600,000 characters)' },
    right: SOUND,
  },
  {
    code: 'TRV011',
    title: 'A file is plain text in UTF-8',
    why: 'A document of a word processor, or a text in another encoding, shows readers wrong characters or nothing at all.',
    wrong: { whole: `${guide}\0`, shownAs: '(a document of a word processor)' },
    right: SOUND,
  },
];
