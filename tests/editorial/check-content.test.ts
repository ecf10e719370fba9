import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Problem } from '../../src/domain/problem.ts';
import { checkContent } from '../../src/editorial/check-content.ts';
import { figureKinds } from '../../src/schemas/figure.ts';
import { aContentFolder, guideFile, textFile } from '../fixtures/content-folder.ts';
import {
  aPage,
  aSource,
  GUIDE_TEXT,
  guideFrontmatter,
  someFaqs,
  TODAY,
  words,
} from '../fixtures/entries.ts';

const guide = 'content/guides/things/index.mdx';
const source = 'content/sources/report.yaml';

/** What the check finds in a sound folder in which these files are added or replaced. */
async function check(files: Record<string, string>): Promise<readonly Problem[]> {
  return (await checkContent(await aContentFolder(files), TODAY)).problems;
}

/** The line of a text that holds `part`, counted from 1. */
function lineOf(text: string, part: string): number {
  return text.split('\n').findIndex((line) => line.includes(part)) + 1;
}

/** The frontmatter of a guide without one of its fields. */
function guideWithout(field: string): string {
  return textFile(
    Object.fromEntries(Object.entries(guideFrontmatter()).filter(([name]) => name !== field)),
    GUIDE_TEXT,
  );
}

test('a folder without mistakes has no problems', async () => {
  expect(await check({})).toEqual([]);
});

test('a field that does not exist is named with its line and the field that was meant', async () => {
  const text = guideFile({ shortTitel: 'Things' });
  expect(await check({ [guide]: text })).toMatchObject([
    {
      file: guide,
      place: { line: lineOf(text, 'shortTitel:') },
      message: 'There is no field "shortTitel". Did you mean "shortTitle"?',
    },
  ]);
});

test.each([
  ['another spelling', 'redirectFrom', 'redirect_from'],
  ['a slip', 'openingFigur', undefined],
  ['a slip in a long name', 'relatde', 'related'],
  ['a name that is there already', 'titel', undefined],
])('%s of a field that is missing is mended by itself: %s', async (_what, name, meant) => {
  const text = guideFile({ [name]: [] });
  const [problem] = await check({ [guide]: text });
  const line = lineOf(text, `${name}:`);
  expect(problem?.fix).toEqual(
    meant && [
      {
        file: guide,
        start: { line, column: 1 },
        end: { line, column: 1 + name.length },
        text: meant,
      },
    ],
  );
});

test.each([
  ['no value', 'title:', 'is empty.', 'write the headline, 4 to 110 characters.'],
  ['no day', 'updated:', 'is empty.', 'write year, month and day with two hyphens'],
  ['a number', 'title: 2026', 'is 2026 without quotes', 'put it in straight quotes: "2026".'],
  ['a list', 'title: [A, B]', 'is a list, not a text.', 'write a text after the colon.'],
  ['half a number', 'sheet: 1.5', 'is 1.5, not a whole number.', 'write a whole number'],
  ['nothing', 'sheet: 0', 'is 0.', 'write a number above 0.'],
  ['several lines', 'title: |-\n  One\n  Two', 'has several lines.', 'put >- after the colon'],
  ['a line break', 'title: >\n  One thing', 'ends with a line break.', 'write >- after the colon'],
])('a field that holds %s is told so in plain words', async (_what, field, fault, remedy) => {
  const name = field.split(':')[0] ?? '';
  const text = guideFile().replace(new RegExp(`^${name}: .*$`, 'm'), field);
  expect(await check({ [guide]: text })).toMatchObject([
    {
      message: expect.stringContaining(`The field "${name}" ${fault}`) as string,
      remedy: expect.stringContaining(remedy) as string,
    },
  ]);
});

test('a list that is too short tells how many entries it has', async () => {
  const figure = { kind: 'comparison-table', id: 'a', title: 'A', finding: 'It is.', rows: [] };
  const text = guideFile({ figures: [{ ...figure, columns: ['One'] }] });
  expect(await check({ [guide]: text })).toContainEqual(
    expect.objectContaining({
      message: 'The field "figures[1].columns" has 1 entry.',
      remedy: 'give it at least 2.',
    }),
  );
});

test('a field that does not exist comes with those that do', async () => {
  const [problem] = await check({ [guide]: guideFile({ colour: 'blue' }) });
  expect(problem?.remedy).toContain('"title", "shortTitle", "description"');
});

test('a field that does not exist inside a question is named with the one that was meant', async () => {
  const faqs = Array.from({ length: 6 }, (_, index) => ({
    id: `question-${index}`,
    question: `Is this ${index}?`,
    answer: words(30),
    ...(index === 2 ? { answr: 'Yes' } : {}),
  }));
  expect(await check({ [guide]: guideFile({ faqs }) })).toMatchObject([
    { message: 'There is no field "faqs[3].answr". Did you mean "answer"?' },
  ]);
});

test('a missing field is named with what to add, where it belongs', async () => {
  const text = guideWithout('question');
  expect(await check({ [guide]: text })).toMatchObject([
    {
      file: guide,
      place: { line: lineOf(text, 'description:'), column: 1 },
      message: 'The field "question" is missing.',
      remedy:
        'write "question:" on a line of its own, below the field "description" and indented like it, and behind it the reader\'s question, in the reader\'s words, with a question mark.',
    },
  ]);
});

test('a date that is no day is named with its line and the form to write', async () => {
  const text = guideFile({ updated: 'next week' });
  expect(await check({ [guide]: text })).toMatchObject([
    {
      place: { line: lineOf(text, 'updated:') },
      message: 'The field "updated" is "next week", which is no day.',
      remedy: 'write year, month and day with two hyphens, for example 2026-11-22.',
    },
  ]);
});

test('a day in another form is told in the right one, with the edit that mends it', async () => {
  const text = guideFile({ updated: '22 Nov 2026' });
  const line = lineOf(text, 'updated:');
  expect(await check({ [guide]: text })).toMatchObject([
    {
      remedy: 'write 2026-11-22.',
      fix: [
        {
          file: guide,
          start: { line, column: 'updated: '.length + 1 },
          end: { line, column: 'updated: 22 Nov 2026'.length + 1 },
          text: '2026-11-22',
        },
      ],
    },
  ]);
});

test('a date in the future is placed on its line', async () => {
  const text = guideFile({ reviewed: '2027-01-01' });
  expect(await check({ [guide]: text })).toMatchObject([
    { file: guide, place: { line: lineOf(text, 'reviewed:') } },
  ]);
});

test('an answer that is too short tells how many words it has', async () => {
  const text = guideFile({ answer: words(12) });
  expect(await check({ [guide]: text })).toMatchObject([
    {
      place: { line: lineOf(text, 'answer: word1') },
      message: 'The field "answer" has 12 words; it needs 40 to 80.',
      remedy: 'add at least 28 words.',
    },
  ]);
});

test('a kind of figure that does not exist comes with those that do', async () => {
  const [problem] = await check({ [guide]: guideFile({ figures: [{ kind: 'pie', id: 'pie' }] }) });
  for (const kind of figureKinds) expect(problem?.remedy).toContain(`"${kind}"`);
  expect(problem?.remedy).toContain('docs/figures.md');
});

test('a value of the wrong type tells the right one', async () => {
  expect(await check({ [guide]: guideFile({ sheet: 'first' }) })).toMatchObject([
    {
      message: 'The field "sheet" is "first", not a number.',
      remedy: 'write a number, in digits and without quotes.',
    },
  ]);
});

test('frontmatter that is not YAML is reported on its line', async () => {
  const text = guideFile().replace('sheet: 1', 'sheet: 1\nsheet: 2');
  expect(await check({ [guide]: text })).toMatchObject([
    {
      file: guide,
      place: { line: lineOf(text, 'sheet: 2') },
      message: 'The same field stands twice.',
    },
  ]);
});

test('a text without frontmatter is told how to start', async () => {
  expect(await check({ [guide]: GUIDE_TEXT })).toMatchObject([
    { file: guide, place: { line: 1 }, message: 'The file has no fields at its top.' },
  ]);
});

test('a component that is never closed is reported with its name', async () => {
  const text = guideFile({}, `${GUIDE_TEXT}\n<Note>\n\nMore words.\n`);
  expect(await check({ [guide]: text })).toMatchObject([
    { file: guide, message: '<Note> is opened here and never closed.' },
  ]);
});

test('an angle bracket in the text is reported on its line of the file', async () => {
  const text = guideFile({}, `${GUIDE_TEXT}\nFewer than <5 words.\n`);
  expect(await check({ [guide]: text })).toMatchObject([
    {
      place: { line: lineOf(text, 'Fewer than') },
      message: 'A "<" in the text opens a tag.',
    },
  ]);
});

test.each([
  [
    'a source that does not exist',
    '<Cite source="repot" />',
    'No source "repot". Did you mean "report"?',
  ],
  [
    'a link that leads nowhere',
    '[It](./nowhere.mdx)',
    'there is no content/guides/things/nowhere.mdx.',
  ],
  ['a fragment that does not exist', '[It](#secton)', 'it has no "#secton".'],
  [
    'a component that does not exist',
    '<Cites source="report" />',
    'A text has no <Cites>. Did you mean "Cite"?',
  ],
  [
    'an attribute that does not exist',
    '<Cite source="report" sorce="x" />',
    '<Cite> has no attribute "sorce". Did you mean "source"?',
  ],
  [
    'a figure that the record does not hold',
    '<Cite source="report" statistic="slowdown">91%</Cite>',
    'The text says "91%", but the record says "19% longer".',
  ],
])('%s is reported on its line of the file', async (_what, markup, part) => {
  const text = guideFile({}, `${GUIDE_TEXT}\nIt is: ${markup}\n`);
  expect(await check({ [guide]: text })).toMatchObject([
    {
      file: guide,
      place: { line: lineOf(text, 'It is:'), column: 8 },
      message: expect.stringContaining(part) as string,
    },
  ]);
});

test('one run finds the problems of all files, in the order of files and lines', async () => {
  const found = await check({
    [guide]: guideFile({ author: 'adda', related: ['./nowhere.mdx'] }, `${GUIDE_TEXT}\n<Nope />\n`),
    'content/pages/about.mdx': textFile(aPage('about').data, '[It](./nothing.mdx)\n'),
    'content/services/engagement.mdx': 'No frontmatter.\n',
    [source]: stringify({ ...aSource('report').data, url: 'http://example.org' }),
  });
  expect(found.map(({ file, message }) => `${file}: ${message.split('.')[0] ?? ''}`)).toEqual([
    `${guide}: No author "adda"`,
    `${guide}: "`,
    `${guide}: A text has no <Nope>`,
    'content/pages/about.mdx: The link "',
    'content/services/engagement.mdx: The file has no fields at its top',
    `${source}: The field "url" is "http://example`,
  ]);
});

test('a source that cannot be read is reported once, and not by the guide that cites it', async () => {
  const found = await check({
    [source]: 'publisher: An institute\npublisher: A bureau\n',
    [guide]: guideFile({}, `${GUIDE_TEXT}\n<Stat source="report" statistic="slowdown" />\n`),
  });
  expect(found.map(({ file }) => file)).toEqual([source]);
});

test('a page that cannot be read is not reported again by the links to it', async () => {
  const found = await check({
    'content/pages/404.mdx': 'No frontmatter.\n',
    [guide]: guideFile({}, `${GUIDE_TEXT}\n[It](../../pages/404.mdx)\n`),
  });
  expect(found.map(({ file }) => file)).toEqual(['content/pages/404.mdx']);
});

test('a pillar that cannot be read is not also reported as missing', async () => {
  const faqs = someFaqs('cost');
  const found = await check({
    [guide]: 'No frontmatter.\n',
    'content/guides/things/costs.mdx': guideFile({ title: 'What it costs', sheet: 2, faqs }),
  });
  expect(found.map(({ file }) => file)).toEqual([guide]);
});

test('a source that does not exist is reported by each guide that cites it', async () => {
  const text = textFile(aPage('about').data, 'Said.<Cite source="nowhere" />\n');
  const found = await check({
    [guide]: guideFile({}, `${GUIDE_TEXT}\nSaid.<Cite source="nowhere" />\n`),
    'content/pages/about.mdx': text,
  });
  expect(found.map(({ file }) => file)).toEqual([guide, 'content/pages/about.mdx']);
});

test.each([
  ['Windows line endings', (text: string) => text.replaceAll('\n', '\r\n'), 'TRV007'],
  ['a byte-order mark', (text: string) => `\uFEFF${text}`, 'TRV008'],
])('files with %s are read, and told what to do about it', async (_what, change, code) => {
  const files = {
    [guide]: change(guideFile()),
    [source]: change(stringify(aSource('report').data)),
  };
  expect(await check(files)).toMatchObject([
    { file: guide, code, place: { line: 1, column: 1 } },
    { file: source, code, place: { line: 1, column: 1 } },
  ]);
});

test.each([
  ['empty', '', 'TRV009'],
  ['white space', ' \n\n', 'TRV009'],
  ['six megabytes', 'word '.repeat(1_200_000), 'TRV010'],
  ['a program', 'a\0b', 'TRV011'],
])(
  'a file that is %s is reported alone, also where others lead to it',
  async (_what, text, code) => {
    expect(await check({ [guide]: text })).toMatchObject([{ file: guide, code }]);
  },
);

test('files with Windows line endings are reported on the same lines', async () => {
  const text = guideFile({}, `${GUIDE_TEXT}\n<Nope />\n`);
  expect(await check({ [guide]: text.replaceAll('\n', '\r\n') })).toMatchObject([
    { code: 'TRV007' },
    { place: { line: lineOf(text, '<Nope />'), column: 1 } },
  ]);
});

test('a day without quotes is read as that day', async () => {
  const text = guideFile().replace(/published: .*/, 'published: 2026-11-01');
  const { library } = await checkContent(await aContentFolder({ [guide]: text }), TODAY);
  expect(library.guides.map(({ published }) => published)).toEqual(['2026-11-01']);
});

const repository = fileURLToPath(new URL('../..', import.meta.url));
const today = new Date().toISOString().slice(0, 10);

test('the content of this repository has no problems but those that time brings', async () => {
  const { problems } = await checkContent(repository, today);
  expect(problems.filter(({ isWarning }) => !isWarning)).toEqual([]);
});

test('the guide on a fractional CTO that ships answers ten questions', async () => {
  const { library } = await checkContent(repository, today);
  const flagship = library.guides.find(
    ({ path }) => path === '/fractional-cto/fractional-cto-that-ships/',
  );
  expect(flagship?.faqs).toHaveLength(10);
});

test('a value that begins with an asterisk is reported, and the check goes on', async () => {
  const text = guideFile().replace(/^title: .*$/m, 'title: *Important*');
  const problems = await check({ [guide]: text, 'content/pages/notes.txt': 'x' });
  expect(problems).toMatchObject([
    { file: guide, remedy: 'write title: "*Important*"' },
    { file: 'content/pages/notes.txt' },
  ]);
});

test('frontmatter that is a sentence is told what fields look like', async () => {
  expect(await check({ [guide]: '---\nA guide about things\n---\n' })).toMatchObject([
    { file: guide, message: 'The file does not hold fields.' },
  ]);
});

test('a component that is still open at the end is reported on its own line, once', async () => {
  const text = guideFile({}, '## Questions\n\n<Faqs />\n\n<Note>\n\nSome words.\n');
  const [problem, ...others] = await check({ [guide]: text });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ file: guide, place: { line: lineOf(text, '<Note>') } });
  expect(problem?.message).not.toMatch(/\d+:\d+/);
});

test('a field that holds a list and should not be there is reported on the line of its name', async () => {
  const text = guideFile({ questions: [{ question: 'Why?' }] });
  expect(await check({ [guide]: text })).toMatchObject([
    { file: guide, place: { line: lineOf(text, 'questions:'), column: 1 } },
  ]);
});

test.each([
  ['content/guides/things/My Guide.mdx'],
  ['content/guides/loose.mdx'],
  ['content/guides/things/other.md'],
  ['content/sources/report-2.yml'],
])('%s is reported as a file that no page uses', async (file) => {
  const problems = await check({ [file]: guideFile() });
  expect(problems.map((problem) => [problem.file, problem.message])).toContainEqual([
    file,
    'The site does not use a file of this name in this place.',
  ]);
});

test('a guide with the address of its cluster’s pack is told to take another name', async () => {
  const file = 'content/guides/things/pack.mdx';
  expect(await check({ [file]: guideFile({ sheet: 2 }) })).toContainEqual(
    expect.objectContaining({ file, remedy: 'give the file another name.' }),
  );
});

test('an author who is named instead of referred to gets the id that was meant', async () => {
  const text = guideFile({ author: 'Tony Adams' });
  expect(await check({ [guide]: text })).toMatchObject([
    {
      place: { line: lineOf(text, 'author:') },
      message: 'No author "Tony Adams". Did you mean "tony-adams"?',
    },
  ]);
});

test('a file of a wrong name is not held against the others', async () => {
  const problems = await check({ 'content/guides/things/My Copy.mdx': guideFile() });
  expect(problems.map(({ file }) => file)).toEqual(['content/guides/things/My Copy.mdx']);
});

test('a claim that the firm must not make is reported where it stands, with the reason', async () => {
  const claim = 'Our clients ship in weeks.';
  const text = guideFile(
    { interest: claim },
    `${GUIDE_TEXT}\nSome words,\nsome **bold**, and then.\n${claim}\n`,
  );
  const message =
    '"Our clients" must not be said: the firm is new and has no client, reference or past work to point at.';
  expect(await check({ [guide]: text })).toMatchObject([
    { file: guide, place: { line: lineOf(text, 'interest:') }, message },
    {
      file: guide,
      place: { line: text.trimEnd().split('\n').length, column: 1 },
      message,
    },
  ]);
});

test('one run tells what is wrong in the fields and in the words of a guide', async () => {
  const text = guideFile(
    { sheet: 'first' },
    '## Questions\n\n<Faqs />\n\n<Stats />\n\n[It](./nowhere.mdx) and [what readers ask](#questions)\n',
  );
  const problems = await check({ [guide]: text });
  expect(problems.map(({ place, message }) => [place, message])).toEqual([
    [{ line: lineOf(text, 'sheet:'), column: 8 }, 'The field "sheet" is "first", not a number.'],
    [{ line: lineOf(text, '<Stats'), column: 1 }, 'A text has no <Stats>. Did you mean "Stat"?'],
    [
      { line: lineOf(text, '[It]'), column: 1 },
      'The link "./nowhere.mdx" leads nowhere: there is no content/guides/things/nowhere.mdx.',
    ],
  ]);
});

test('a page that nothing leads to is reported', async () => {
  const text = textFile(aPage('lost').data, 'Some words.\n');
  expect(await check({ 'content/pages/lost.mdx': text })).toMatchObject([
    { file: 'content/pages/lost.mdx', message: 'No other page leads here in its text.' },
  ]);
});

test('a page is not said to be lost while a text that may lead to it cannot be read', async () => {
  const problems = await check({ 'content/pages/index.mdx': 'No frontmatter.\n' });
  expect(problems.map(({ file }) => file)).toEqual(['content/pages/index.mdx']);
});

test('a source that no page cites is reported', async () => {
  const unused = stringify(aSource('unused').data);
  expect(await check({ 'content/sources/unused.yaml': unused })).toMatchObject([
    { file: 'content/sources/unused.yaml', message: 'No page cites this source.' },
  ]);
});

test('a number in an answer is placed to the letter, also where the lines are folded', async () => {
  const faqs = someFaqs().map((faq, index) =>
    index === 2 ? { ...faq, answer: `${words(28)} and 40% more` } : faq,
  );
  const text = guideFile({ faqs });
  const [problem] = await check({ [guide]: text });
  const line = lineOf(text, '40%');
  const column = (text.split('\n')[line - 1] ?? '').indexOf('40%') + 1;
  expect(problem).toMatchObject({ code: 'TRV200', place: { line, column } });
});

test('a number is found although another field of the page does not fit', async () => {
  const problems = await check({
    [guide]: guideFile(
      { sheet: 'first', interest: 'sells at 40% less' },
      `It saves 30%.\n\n${GUIDE_TEXT}`,
    ),
  });
  expect(problems.map(({ code }) => code).sort()).toEqual(['TRV103', 'TRV200', 'TRV200']);
});

test('reasons count although another field of the page does not fit', async () => {
  const ownNumbers = [{ numbers: ['30%'], because: 'assumed for the example of this page' }];
  const problems = await check({
    [guide]: guideFile({ sheet: 'first', ownNumbers }, `It saves 30%.\n\n${GUIDE_TEXT}`),
  });
  expect(problems.map(({ code }) => code)).toEqual(['TRV103']);
});

test('nothing is said of numbers in fields whose source cannot be read', async () => {
  const text = guideFile(
    { interest: 'sells at 40% less' },
    `Words.<Cite source="report" statistic="slowdown" />\n\n${GUIDE_TEXT}`,
  );
  const problems = await check({ [guide]: text, [source]: 'publisher: An institute\n' });
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([source]));
});

test('nothing is said of numbers whose reasons cannot be read', async () => {
  const text = guideFile({}, `It saves 30%.\n\n${GUIDE_TEXT}`);
  const problems = await check({ [guide]: text.replace('sheet: 1', 'ownNumbers: 30%') });
  expect(problems.map(({ code }) => code)).not.toContain('TRV200');
});
