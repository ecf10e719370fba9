import { expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { checkContent } from '../../src/editorial/check-content.ts';
import {
  SAMPLE_GUIDE,
  SAMPLE_TODAY,
  sampleLibrary,
} from '../../src/editorial/rules/sample-library.ts';
import { aFolder } from '../fixtures/temporary-folder.ts';

// One mistake each, as editors make them, in a guide that is sound otherwise. The check must name
// the line and say what to write.

const sound = sampleLibrary[SAMPLE_GUIDE] ?? '';
const TITLE = 'title: When to hire your first engineer';
const SENTENCE = 'Write down what must be running by when, and who runs it today.';
const TASK = '[what the first task is](./first-task.mdx)';

/** A guide in which `from` has become `to`; the mistake stands on the line of `at`. */
interface Mistake {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The line of the mistake, by what stands in it; the first line of `to` unless given. */
  readonly at?: string;
  readonly code: string;
  /** What the message or the remedy has to say. */
  readonly says: RegExp;
}

const inText = (name: string, to: string, code: string, says: RegExp): Mistake => ({
  name,
  from: SENTENCE,
  to,
  code,
  says,
});

const mistakes: readonly Mistake[] = [
  {
    name: 'an indentation that does not fit',
    from: '    question: How long a notice is usual?',
    to: '   question: How long a notice is usual?',
    code: 'TRV002',
    says: /put 4 spaces in front of it/,
  },
  {
    name: 'a quote that is never closed',
    from: TITLE,
    to: 'title: "When to hire your first engineer',
    code: 'TRV002',
    says: /close it at the end of the text/,
  },
  {
    name: 'an apostrophe inside single quotes',
    from: TITLE,
    to: "title: 'When to hire your firm's first engineer'",
    code: 'TRV002',
    says: /put double quotes around the whole text/,
  },
  {
    name: 'a colon in a title',
    from: TITLE,
    to: 'title: Hiring: when to get your first engineer',
    code: 'TRV002',
    says: /write title: "Hiring: when to get your first engineer"/,
  },
  {
    name: 'no space behind a colon',
    from: 'sheet: 1',
    to: 'sheet:1',
    code: 'TRV002',
    says: /"sheet: 1"/,
  },
  {
    name: 'a field without a colon',
    from: 'sheet: 1',
    to: 'sheet 1',
    code: 'TRV002',
    says: /"sheet: 1"/,
  },
  {
    name: 'a tab',
    from: '    question: How long',
    to: '\tquestion: How long',
    code: 'TRV002',
    says: /indented with a tab/,
  },
  {
    name: 'a space of a word processor',
    from: 'sheet: 1',
    to: 'sheet:\u00a01',
    code: 'TRV002',
    says: /delete it and type a space/,
  },
  {
    name: 'a hyphen without a space',
    from: '  - id: notice',
    to: '  -id: notice',
    code: 'TRV002',
    says: /"- id: notice"/,
  },
  {
    name: 'a field that stands twice',
    from: 'sheet: 1',
    to: 'sheet: 1\nsheet: 2',
    at: 'sheet: 2',
    code: 'TRV002',
    says: /stands twice/,
  },
  {
    name: 'a number sign in a title',
    from: TITLE,
    to: 'title: How to find engineer #1 in a quarter',
    code: 'TRV003',
    says: /quotes around the whole value/,
  },
  {
    name: 'hyphens that a word processor made a dash',
    from: '---\n\n## What to do first',
    to: '—-\n\n## What to do first',
    code: 'TRV001',
    says: /write --- and nothing else/,
  },
  {
    name: 'fields that are never closed',
    from: '---\n\n## What to do first',
    to: '\n## What to do first',
    at: '',
    code: 'TRV001',
    says: /put a line with --- between/,
  },
  {
    name: 'a line above the fields',
    from: `---\n${TITLE}`,
    to: `\n---\n${TITLE}`,
    code: 'TRV001',
    says: /delete them/,
  },
  {
    name: 'a date in words',
    from: 'updated: 2026-11-01',
    to: 'updated: 1 Nov 2026',
    code: 'TRV103',
    says: /YYYY-MM-DD|2026-11-01/,
  },
  {
    name: 'a day that does not exist',
    from: 'reviewed: 2026-11-01',
    to: 'reviewed: 2026-02-30',
    code: 'TRV103',
    says: /YYYY-MM-DD|no day/,
  },
  {
    name: 'an update before the publication',
    from: 'updated: 2026-11-01',
    to: 'updated: 2026-10-01',
    code: 'TRV401',
    says: /before "published"/,
  },
  {
    name: 'a misspelt field',
    from: 'shortTitle: First',
    to: 'shortTitel: First',
    code: 'TRV101',
    says: /Did you mean "shortTitle"\?/,
  },
  {
    name: 'an author who does not exist',
    from: 'author: tony-adams',
    to: 'author: tony',
    code: 'TRV106',
    says: /"tony-adams"/,
  },
  {
    name: 'a question without a question mark',
    from: 'question: Who owns the code afterward?',
    to: 'question: Who owns the code afterward',
    code: 'TRV103',
    says: /question mark/,
  },
  {
    name: 'the same question twice',
    from: 'question: Who owns the code afterward?',
    to: 'question: How long a notice is usual?',
    code: 'TRV158',
    says: /second time/,
  },
  inText('a misspelt component', 'Counts differ.<Cit source="register" />', 'TRV137', /"Cite"/),
  inText('a tag that is never closed', `<Note>${SENTENCE}`, 'TRV004', /<\/Note>/),
  inText(
    'a curly quote in a tag',
    'Counts differ.<Cite source=“register” />',
    'TRV004',
    /straight/,
  ),
  inText(
    'an attribute without quotes',
    'Counts differ.<Cite source=register />',
    'TRV004',
    /"register"/,
  ),
  inText(
    'a quote missing in a tag',
    'Counts differ.<Cite source="register />',
    'TRV004',
    /never closed/,
  ),
  inText(
    'an HTML comment',
    `<!-- check this --> ${SENTENCE}`,
    'TRV004',
    /\{\/\* check this \*\/\}/,
  ),
  inText('HTML', `<div>${SENTENCE}</div>`, 'TRV137', /Markdown/),
  inText('a line break in HTML', 'Write it down.<br>Then sign.', 'TRV004', /empty line/),
  inText('a sign for less than', 'It takes <5 days to write.', 'TRV004', /&lt;/),
  inText('a curly brace', 'Dear {name}, write it down.', 'TRV130', /backslash/),
  inText('an address between angle brackets', 'See <https://register.example>.', 'TRV004', /\[/),
  inText('an image', '![A desk](desk.png)', 'TRV132', /<Figure/),
  inText(
    'a source that does not exist',
    'Counts differ.<Cite source="registr" />',
    'TRV104',
    /"register"/,
  ),
  inText(
    'a figure that the record does not hold',
    'It counts <Cite source="register" statistic="small">68%</Cite> small ones.',
    'TRV251',
    /62%/,
  ),
  inText('a number that no record holds', 'Most fail: 83% of first hires leave.', 'TRV200', /83%/),
  inText('a study that nobody named', 'Studies show that first hires leave.', 'TRV204', /<Cite/),
  inText(
    'a link that leads nowhere',
    'Read [the first task](./first-tsk.mdx).',
    'TRV124',
    /first-task\.mdx/,
  ),
  inText(
    'a heading that is not there',
    'Read [how](./first-task.mdx#one-pge).',
    'TRV125',
    /one-page-is-enough/,
  ),
  inText('an address of the site', 'Read [about him](/about/).', 'TRV123', /pages\/about\.mdx/),
  inText(
    'a link that is not finished',
    'Read [the first task](./first-task.mdx and sign.',
    'TRV145',
    /close both/,
  ),
  inText(
    'a link with a space in it',
    'Read [the first task] (./first-task.mdx).',
    'TRV145',
    /without a space/,
  ),
  inText(
    'emphasis that is not closed',
    'Write **down what must be running.',
    'TRV146',
    /\*\*so\*\*/,
  ),
  inText('a claim that must not be made', 'Our clients hire better.', 'TRV302', /no client/),
  inText('a guarantee', 'The result is guaranteed.', 'TRV303', /agreed/),
  inText('a misspelt word', 'Sign it when you recieve the task.', 'TRV701', /receive/),
  inText('British spelling', 'Organise the first week with care.', 'TRV702', /[Oo]rganize/),
  {
    name: 'a number slipped into an answer',
    from: 'answer: That depends on who is there already.',
    to: 'answer: Of all hires 83% stay with whoever is there already.',
    code: 'TRV200',
    says: /83%/,
  },
  {
    name: 'a heading without a space',
    from: '## Before you sign',
    to: '##Before you sign',
    code: 'TRV147',
    says: /"## "/,
  },
  {
    name: 'a heading that skips a level',
    from: '## Before you sign',
    to: '#### Before you sign',
    code: 'TRV135',
    says: /###/,
  },
  {
    name: 'a guide that no longer leads to another of its set',
    from: TASK,
    to: 'what the first task is',
    code: 'TRV600',
    says: /first-task\.mdx/,
  },
  {
    name: 'questions that are shown nowhere',
    from: '<Faqs />',
    to: '<Faq />',
    code: 'TRV137',
    says: /"Faqs"/,
  },
];

function breakGuide({ from, to }: Mistake): string {
  const broken = sound.replace(from, () => to);
  expect(broken).not.toBe(sound);
  return broken;
}

/** The line of a mistake, counted from 1: where the broken guide first differs, or where `at` stands. */
function lineOf(mistake: Mistake, broken: string): number {
  const lines = broken.split('\n');
  if (mistake.at) return lines.findIndex((line) => line.includes(mistake.at ?? '')) + 1;
  const before = sound.split('\n');
  return lines.findIndex((line, index) => line !== before[index]) + 1;
}

async function check(files: Readonly<Record<string, string>>): Promise<readonly Problem[]> {
  const folder = await aFolder({ ...sampleLibrary, ...files });
  return (await checkContent(folder, SAMPLE_TODAY)).problems;
}

test.each(mistakes.map((mistake) => [mistake.name, mistake] as const))(
  '%s',
  async (_name, mistake) => {
    const broken = breakGuide(mistake);
    const found = await check({ [SAMPLE_GUIDE]: broken });
    const problem = found.find(({ code }) => code === mistake.code);
    expect(problem, JSON.stringify(found, null, 1)).toBeDefined();
    expect(problem?.file).toBe(SAMPLE_GUIDE);
    if (mistake.code !== 'TRV600') {
      expect(problem?.place).toMatchObject({ line: lineOf(mistake, broken) });
    }
    expect(`${problem?.message ?? ''} ${problem?.remedy ?? ''}`).toMatch(mistake.says);
  },
);

test.each([
  ['Windows line endings', sound.replaceAll('\n', '\r\n'), 'TRV007'],
  ['a byte-order mark', `\uFEFF${sound}`, 'TRV008'],
  ['nothing in it', '', 'TRV009'],
  ['five megabytes', `${sound}${'word '.repeat(1_000_000)}`, 'TRV010'],
])('a guide with %s is reported at its top', async (_what, text, code) => {
  const found = await check({ [SAMPLE_GUIDE]: text });
  expect(found.find((problem) => problem.code === code)).toMatchObject({
    file: SAMPLE_GUIDE,
    place: { line: 1, column: 1 },
  });
});

test('many broken guides are told in one run, each in its own file', async () => {
  const file = (index: number) => `content/guides/hiring/copy-${index}.mdx`;
  const files = Object.fromEntries(
    mistakes.map((mistake, index) => [file(index), breakGuide(mistake)]),
  );
  const found = await check(files);
  const missed = mistakes.filter(
    ({ code }, index) =>
      !found.some((problem) => problem.file === file(index) && problem.code === code),
  );
  expect(missed.map(({ name }) => name)).toEqual([
    // What the pillar lacks is said of the pillar.
    'a guide that no longer leads to another of its set',
  ]);
});
