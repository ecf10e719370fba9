import { expect, test } from 'vitest';
import { readBody } from '../../src/domain/body.ts';
import { placedRuns, placeInPassage } from '../../src/editorial/place-in-passage.ts';

test.each([
  ['on the first line', 'One two', 'two', { line: 3, column: 5 }],
  ['on the next line', 'One\ntwo three', 'three', { line: 4, column: 5 }],
  ['behind a mark', 'One **two** three', 'three', { line: 3, column: 13 }],
  ['within a mark', 'One **two** three', 'two', { line: 3, column: 7 }],
  ['behind a line that is broken by hand', 'One\\\ntwo', 'two', { line: 4, column: 1 }],
])('words %s are found there', (_where, markdown, word, place) => {
  const [passage] = readBody(`\n\n${markdown}\n`).passages;
  expect(passage && placeInPassage(placedRuns(passage), passage.text.indexOf(word))).toEqual(place);
});
