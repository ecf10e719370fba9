import { expect, test } from 'vitest';
import { cardElement } from '../../src/cards/card-element.ts';
import { findMissingCharacters } from '../../src/cards/missing-characters.ts';

const card = {
  path: '/things/',
  place: 'Things / Sheet 1 of 2',
  title: 'What “one thing” costs: £5–£9',
  rows: [[{ label: 'By', value: 'André Müller, Founder' }]],
};

test('a card of characters that the typefaces have misses none', () => {
  expect(findMissingCharacters(cardElement(card))).toEqual([]);
});

test.each([
  ['its headline', { title: 'From A → B → C' }, ['→']],
  ['the place of its page', { place: 'Łódź / Sheet 1 of 2' }, ['Ł', 'ó', 'ź']],
  ['its title block', { rows: [[{ label: 'By', value: 'Ada 👩 Example' }]] }, ['👩']],
  ['a letter whose accent is a character of its own', { title: 'Cafe\u0301' }, ['\u0301']],
])('what cannot be set is found in %s, each once', (_what, changes, missing) => {
  expect(findMissingCharacters(cardElement({ ...card, ...changes }))).toEqual(missing);
});
