import { expect, test } from 'vitest';
import { resolveLibrary } from '../../../src/domain/library.ts';
import { checkEvidence } from '../../../src/editorial/evidence/evidence-rules.ts';
import {
  aGuide,
  aPage,
  aService,
  aSource,
  GUIDE_TEXT,
  someEntries,
  TODAY,
  words,
} from '../../fixtures/entries.ts';

const SURVEY = aSource('survey', {
  publisher: 'Some Bureau',
  statistics: {
    asked: { figure: '1,200 founders', alsoWritten: ['1,200'], measures: 'founders asked' },
    early: {
      figure: '42%',
      measures: 'of firms with at least 250 employees',
      value: 42,
      unit: 'percent',
    },
    price: {
      figure: '$0.35 per 1,000',
      alsoWritten: ['$0.35'],
      measures: 'emails sent',
      value: 0.35,
      unit: 'usd',
      per: { count: 1000, of: 'emails' },
    },
  },
});
const CITED = 'Of those asked, <Cite source="survey" statistic="early">42%</Cite> hired early.';

const { sources } = resolveLibrary(someEntries({ sources: [SURVEY] }), TODAY).library;

/** What the rules say of a guide with this text in front of its own. */
function check(text: string, changes: Record<string, unknown> = {}) {
  return checkEvidence([aGuide('things/index', changes, `${text}\n\n${GUIDE_TEXT}`)], sources);
}

function own(numbers: readonly string[], because = 'worked out above from our own assumptions') {
  return { ownNumbers: [{ numbers, because }] };
}

test.each([
  ['TRV200', 'Some 40% fail.', '40%'],
  ['TRV201', 'It costs $5,000.', '$5,000'],
  ['TRV202', 'It is 3x faster.', '3x'],
  ['TRV203', 'They interviewed 80 CTOs.', '80 CTOs'],
  ['TRV204', 'Studies show that it works.', 'Studies show'],
])('%s: "%s" rests on nothing', (code, text, evidence) => {
  const problems = check(`Words.\n\n${text}`);
  expect(problems).toMatchObject([
    { code, place: { line: 12, column: text.indexOf(evidence) + 1 } },
  ]);
  expect(problems[0]?.message).toContain(`"${evidence}"`);
});

test.each([
  ['marked as a statistic', CITED],
  ['repeated beside the mark', `${CITED} That 42% is a lot.`],
  [
    'part of what a marked statistic measures',
    `${CITED} Each had 250 employees or more in that survey.`,
  ],
  [
    'a sample whose number alone is marked',
    'They asked <Cite source="survey" statistic="asked">1,200</Cite> founders.',
  ],
  ['in a list, in bold', `- **Early.** ${CITED}`],
  [
    'in a table',
    '| A | B |\n| --- | --- |\n| Early | <Cite source="survey" statistic="early">42%</Cite> |',
  ],
  [
    'a study that is cited in its sentence',
    'A recent study found it.<Cite source="survey" /> Words.',
  ],
])('a number that is %s rests on its record', (_where, text) => {
  expect(check(text)).toEqual([]);
});

test('a mark in another paragraph does not vouch for the same number', () => {
  expect(check(`${CITED}\n\nSo 42% of them are late.`)).toMatchObject([
    { code: 'TRV200', place: { line: 12, column: 4 } },
  ]);
});

test('a reference in another sentence does not name the study', () => {
  expect(
    check('Words.<Cite source="survey" /> Studies show it. Words.<Cite source="survey" />'),
  ).toMatchObject([{ code: 'TRV204' }]);
});

test.each([
  ['description', { description: `${words(10)} 43% of them` }, ['description']],
  [
    'title',
    { title: 'How 43% of founders hire', shortTitle: 'Hiring', description: words(12) },
    ['title'],
  ],
  ['answer', { answer: `${words(49)} 43%.` }, ['answer']],
  ['interest', { interest: 'sells at 43% less' }, ['interest']],
])(
  'a number in the field "%s" that no record of the page has is found in its place',
  (_field, changes, field) => {
    const [problem, ...others] = check(CITED, changes);
    expect(others).toEqual([]);
    const text = String(Object.values(changes)[0]);
    expect(problem).toMatchObject({ place: { field, offset: text.indexOf('43%') } });
  },
);

test('a field may repeat a number that the page cites', () => {
  expect(check(CITED, { description: `${words(10)} 42 percent` })).toEqual([]);
});

test('a field may not use a number that only other pages cite', () => {
  expect(check('Words.', { description: `${words(10)} 42 percent` })).toMatchObject([
    { code: 'TRV200' },
  ]);
});

test('a field that names the publisher names the study', () => {
  const answer = (who: string) => ({ answer: `${words(45)}. According to a survey${who}.` });
  expect(check(CITED, answer(''))).toMatchObject([{ code: 'TRV204' }]);
  expect(check(CITED, answer(', Some Bureau says'))).toEqual([]);
});

const BILL = {
  kind: 'cost-breakdown',
  id: 'bill',
  title: 'A month',
  finding: 'It costs $6.30.',
  basis: 'A month',
  rows: [
    { label: 'Emails', quantity: 10000, source: 'survey', statistic: 'price' },
    { label: 'More emails', quantity: 8000, source: 'survey', statistic: 'price' },
  ],
};

test('costs that a drawing works out may be repeated in its section and in fields', () => {
  expect(
    check('## A bill\n\n<Figure id="bill" />\n\nThat is $6.30, of which $3.50.', {
      figures: [BILL],
    }),
  ).toEqual([]);
});

test('costs that a drawing works out stand for nothing in another section', () => {
  expect(
    check('## A bill\n\n<Figure id="bill" />\n\n## Another\n\nThat is $6.30.', { figures: [BILL] }),
  ).toMatchObject([{ code: 'TRV201' }]);
});

test('a number with a reason rests on it, in the text and in fields, however it is written', () => {
  expect(
    check('It costs $5,000, or $5k, in one case in five.', {
      description: `${words(10)} 5,000 dollars, 20%`,
      ...own(['$5,000', '20%']),
    }),
  ).toEqual([]);
});

test('a range needs a reason for both its ends', () => {
  expect(check('It costs $5 to $9.', own(['$5']))).toMatchObject([{ code: 'TRV201' }]);
  expect(check('It costs $5 to $9.', own(['$5', '$9']))).toEqual([]);
});

test.each([
  ['is not on the page', 'Words.', '$5'],
  ['stands beside its source only', CITED, '42%'],
  ['is none that has to be listed', 'Wait 30 days.', '30 days'],
])('a reason for a number that %s is refused', (_why, text, number) => {
  expect(check(text, own([number]))).toMatchObject([
    { code: 'TRV205', place: { field: ['ownNumbers', 0, 'numbers', 0] } },
  ]);
});

test('a reason of a word or two is refused', () => {
  expect(check('It costs $5.', own(['$5'], 'our own numbers'))).toMatchObject([
    { code: 'TRV206', place: { field: ['ownNumbers', 0, 'because'] } },
  ]);
});

test('pages and services are asked as guides are', () => {
  const text = 'It saves 40%.\n';
  expect(
    checkEvidence([aPage('about', {}, text), aService('sprint', text)], sources),
  ).toMatchObject([
    { file: 'content/pages/about.mdx', code: 'TRV200' },
    { file: 'content/services/sprint.mdx', code: 'TRV200' },
  ]);
});

test('the remedy names the records that hold the number, as their texts print it', () => {
  const [problem] = check('They asked 1,200 founders in a survey.');
  expect(problem?.remedy).toContain(
    '<Cite source="survey" statistic="asked">1,200 founders</Cite> (founders asked)',
  );
});

test('the remedy for a number of no record gives both lines to write', () => {
  const [problem] = check('It saves 40%.');
  expect(problem?.remedy).toContain('<Cite source="…" statistic="…">40%</Cite>');
  expect(problem?.remedy).toContain('ownNumbers: [{ numbers: ["40%"], because: "…" }]');
});

test('where the page has reasons already, the remedy is one more item', () => {
  const [problem] = check('It saves 40% and $5.', own(['$5']));
  expect(problem?.remedy).toContain('- { numbers: ["40%"], because: "…" }');
});

test.each([
  ['on the second line of a paragraph', 'Words and\nwords, 40% more.', 11, 8],
  ['on an indented line of a list', '- Words and\n  words, 40% more.', 11, 10],
  ['behind an escaped mark', 'A \\* star, &lt; 40%.', 10, 17],
  ['in a cell', '| A | B |\n| --- | --- |\n| Words | 40% |', 12, 11],
  ['in a heading', '## It saves 40%', 10, 13],
  ['in bold', 'It **saves 40%**.', 10, 12],
])('a number %s is placed to the letter', (_where, text, line, column) => {
  expect(check(text)).toMatchObject([{ place: { line, column } }]);
});
