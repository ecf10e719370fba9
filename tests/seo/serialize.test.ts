import { expect, test } from 'vitest';
import { serialize } from '../../src/seo/serialize.ts';

const value = { name: 'a </script><script> and a <!-- b', list: ['<', 'x < y'] };

test('no text can close or open an element', () => {
  expect(serialize(value)).not.toContain('<');
});

test('a machine reads back what was written', () => {
  expect(JSON.parse(serialize(value))).toEqual(value);
});
