import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/domain/reading-time.ts';

test.each([
  [0, 1],
  [238, 1],
  [2380, 10],
  [2580, 11],
])('%i words take %i minutes to read', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
