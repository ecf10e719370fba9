import { expect, test } from 'vitest';
import { printedNumbers } from '../../src/editorial/numbers.ts';
import { aGuide, GUIDE_TEXT } from '../fixtures/entries.ts';

function numbersIn(text: string, changes: Record<string, unknown> = {}) {
  return printedNumbers(aGuide('things/index', changes, `${text}\n\n${GUIDE_TEXT}`)).filter(
    // The fixture numbers its questions.
    ({ context }) => !context.startsWith('Is this question'),
  );
}

test('a number in a citation is known by its statistic', () => {
  expect(
    numbersIn('It took <Cite source="report" statistic="slowdown">19%</Cite> longer.'),
  ).toMatchObject([{ text: '19%', statistic: 'report/slowdown' }]);
});

test('any other number is the page’s own, with the sentence and the place of its words', () => {
  expect(numbersIn('Words.\n\nAt **$3.75** an hour.')).toEqual([
    {
      text: '$3.75',
      context: 'At $3.75 an hour.',
      place: { line: 12, column: 6 },
      statistic: undefined,
    },
  ]);
});

test('a citation of a whole source does not vouch for the numbers beside it', () => {
  expect(numbersIn('It took 19% longer.<Cite source="report" />')).toMatchObject([
    { text: '19%', statistic: undefined },
  ]);
});

test.each([
  ['amounts', 'From $5,000 to £800.', ['$5,000', '£800']],
  ['shares', 'Some 7.5% of 10,000.', ['7.5%', '10,000']],
  ['ranges', '10 to 20 hours', ['10', '20']],
])('%s are numbers', (_what, text, numbers) => {
  expect(numbersIn(text).map((number) => number.text)).toEqual(numbers);
});

test.each([
  'On November 22, 2026, or in May 2025.',
  'Since 2024.',
  'LLM03:2026',
  'NIST SP 800-171',
  'D1 and R2',
  'M-25-21',
])('%s holds no number', (text) => {
  expect(numbersIn(text)).toEqual([]);
});

test('numbers in fields that a reader sees are named by their field', () => {
  expect(numbersIn('Words.', { interest: 'sells 2 things' })).toMatchObject([
    { text: '2', place: { field: ['interest'] } },
  ]);
});
