import { expect, test } from 'vitest';
import { splitWords } from '../../src/editorial/schema-words.ts';

test('what is wrong and what to do are taken apart at the last sentence', () => {
  expect(splitWords('is "22. Nov", which is no day. Write 2026-11-22.')).toEqual([
    'is "22. Nov", which is no day.',
    'write 2026-11-22.',
  ]);
});

test.each([['Write a number.'], ['Invalid input. Expected something else.']])(
  '"%s", which does not go on from the name of a field, is all said as the remedy',
  (words) => {
    expect(splitWords(words)).toEqual([
      'does not fit.',
      words.charAt(0).toLowerCase() + words.slice(1),
    ]);
  },
);
