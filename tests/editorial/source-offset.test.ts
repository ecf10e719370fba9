import { expect, test } from 'vitest';
import { sourceOffset } from '../../src/editorial/source-offset.ts';

test.each([
  ['the same characters', 'one two', 'one two', 4, 4],
  ['a new line with its indentation', 'one\n    two', 'one two', 4, 8],
  ['a backslash before a mark', 'a \\* b', 'a * b', 4, 5],
  ['a quote written twice', "it''s b", "it's b", 5, 6],
  ['an entity', 'a &lt; b', 'a < b', 4, 7],
  ['an ampersand that begins no entity', 'R&D b', 'R&D b', 4, 4],
])('a character is found behind %s', (_what, source, text, offset, at) => {
  expect(sourceOffset(source, text, offset)).toBe(at);
});

test('a text that was read from something else has no place', () => {
  expect(sourceOffset('one', 'two', 1)).toBeUndefined();
});
