import { expect, test } from 'vitest';
import type { z } from 'zod';
import {
  charactersBetween,
  countWords,
  daySchema,
  lineSchema,
  publicationDateSchema,
  questionSchema,
  setQuotes,
  slugSchema,
  webAddressSchema,
  wordsBetween,
} from '../../src/schemas/fields.ts';

function accepts(schema: z.ZodType, value: unknown): boolean {
  return schema.safeParse(value).success;
}

test.each([
  ['', 0],
  ['one', 1],
  ['  two\nwords ', 2],
  ['a self-made man', 3],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test.each([
  ['A line.', true],
  ['A', true],
  ['', false],
  [' A line.', false],
  ['A line. ', false],
  ['Two\nlines.', false],
  [7, false],
])('whether %j is a line of text: %s', (value, expected) => {
  expect(accepts(lineSchema, value)).toBe(expected);
});

test.each([
  ['It\'s "so".', 'It’s “so”.'],
  ['("so")', '(“so”)'],
  ['"\'so\'"', '“‘so’”'],
  ["the founders' code", 'the founders’ code'],
  ['“so”', '“so”'],
])('the quotes of %s are set as %s', (text, printed) => {
  expect(setQuotes(text)).toBe(printed);
});

test.each([
  ['What is it?', true],
  ['What it is.', false],
  ['Really? Yes', false],
])('whether %j is a question: %s', (value, expected) => {
  expect(accepts(questionSchema, value)).toBe(expected);
});

test.each([
  ['one two', true],
  ['one two three', true],
  ['one', false],
  ['one two three four', false],
])('whether %j has two to three words: %s', (value, expected) => {
  expect(accepts(wordsBetween(2, 3), value)).toBe(expected);
});

test.each([
  ['ab', true],
  ['abc', true],
  ['a', false],
  ['abcd', false],
])('whether %j has two to three characters: %s', (value, expected) => {
  expect(accepts(charactersBetween(2, 3), value)).toBe(expected);
});

test.each([
  ['words', wordsBetween(2, 3), 'has 1 word; it needs 2 to 3. Add at least 1 word.'],
  [
    'characters',
    charactersBetween(2, 3),
    'has 5 characters; it needs 2 to 3. Cut at least 2 characters.',
  ],
])('a text of the wrong length tells how many %s it has', (_what, schema, message) => {
  expect(schema.safeParse('seven').error?.issues.map((issue) => issue.message)).toEqual([message]);
});

test.each([
  ['first-90-days', true],
  ['404', true],
  ['First-days', false],
  ['first--days', false],
  ['-first', false],
  ['first-', false],
  ['first days', false],
  ['first/days', false],
])('whether %j can be part of an address: %s', (value, expected) => {
  expect(accepts(slugSchema, value)).toBe(expected);
});

test.each([
  ['a text', '2026-11-22'],
  ['a date, as Astro reads a day without quotes', new Date('2026-11-22T00:00:00Z')],
])('a day that comes as %s is kept as text', (_what, value) => {
  expect(daySchema.parse(value)).toBe('2026-11-22');
});

test.each(['2026-02-30', '2026-13-01', '2026-11', '22.11.2026', '', 2026, new Date('nothing')])(
  '%s is no day',
  (value) => {
    expect(accepts(daySchema, value)).toBe(false);
  },
);

test.each([
  ['2026-11-22', '2026-11-22'],
  ['2026-11', '2026-11'],
  ['2026', '2026'],
  [2026, '2026'],
  ['undated', 'undated'],
  [new Date('2026-11-22T00:00:00Z'), '2026-11-22'],
])('a source may have appeared on %s', (value, kept) => {
  expect(publicationDateSchema.parse(value)).toBe(kept);
});

test.each(['2026-13', '26', 'November 2026', 'unknown', ''])(
  'a source cannot have appeared on %j',
  (value) => {
    expect(accepts(publicationDateSchema, value)).toBe(false);
  },
);

test.each([
  ['https://example.org/a?b=c', true],
  ['http://example.org', false],
  ['example.org', false],
  ['/about/', false],
  ['javascript:alert(1)', false],
])('whether %s is an encrypted address: %s', (value, expected) => {
  expect(accepts(webAddressSchema, value)).toBe(expected);
});

test.each([['2026-02-30'], ['2026-13'], ['26'], ['soon']])(
  'a source cannot have appeared on %s',
  (value) => {
    expect(accepts(publicationDateSchema, value)).toBe(false);
  },
);
