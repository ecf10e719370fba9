import { expect, test } from 'vitest';
import { compareStatements } from '../../src/diff/compare-statements.ts';
import { say } from '../fixtures/site-readings.ts';

test('the same statements are no change', () => {
  const statements = [say('title', 'A'), say('text', 'One.'), say('text', 'Two.')];
  expect(compareStatements(statements, statements)).toEqual([]);
});

test('an edit that several places repeat is one change, named by the first of them', () => {
  const told = (word: string) => [
    say('headline', `What is ${word}?`),
    say('Article headline', `What is ${word}?`),
    say('text', `As asked: What is ${word}? Read on.`),
  ];
  expect(compareStatements(told('this'), told('that'))).toEqual([
    {
      places: ['headline', 'Article headline', 'text'],
      before: 'What is this?',
      after: 'What is that?',
      times: 1,
      isReordered: false,
    },
  ]);
});

test('the same words changed in two sentences of a page are two changes', () => {
  const told = (share: string) => [
    say('text', `In the first study ${share} agreed.`),
    say('text', `Of the managers ${share} objected to it.`),
  ];
  expect(compareStatements(told('19%'), told('20%'))).toHaveLength(2);
});

test.each([
  ['behind', 'the old plan', 'that old plan'],
  ['before', 'the old plan', 'the old idea'],
])('the same words changed %s other words are another change', (_, one, other) => {
  const told = (word: string) => [
    say('text', one.replace('old', word)),
    say('description', other.replace('old', word)),
  ];
  expect(compareStatements(told('old'), told('new'))).toHaveLength(2);
});

test('a statement that is gone and an unlike one that has come are two changes', () => {
  const kept = say('text', 'This stays.');
  const changes = compareStatements(
    [say('text', 'Prices are those of autumn.'), kept],
    [kept, say('text', 'Ask who holds all keys!')],
  );
  expect(changes.map(({ before, after }) => [before, after])).toEqual([
    ['', 'Ask who holds all keys!'],
    ['Prices are those of autumn.', ''],
  ]);
});

test('what stands in the place of something else replaces it, however different', () => {
  expect(
    compareStatements([say('title', 'Prices')], [say('title', 'Who holds all keys')]),
  ).toMatchObject([{ before: 'Prices', after: 'Who holds all keys' }]);
  const trail = (name: string) => [say('item', 'Home'), say('item', name)];
  expect(compareStatements(trail('Prices'), trail('Who holds all keys'))).toHaveLength(1);
});

test('each paragraph is compared with the one that is most like it', () => {
  const changes = compareStatements(
    [say('text', 'A long sentence about cats.'), say('text', 'A long sentence about dogs.')],
    [
      say('text', 'A long sentence about big dogs.'),
      say('text', 'A long sentence about big cats.'),
    ],
  );
  expect(changes.map(({ before }) => before)).toEqual([
    'A long sentence about dogs.',
    'A long sentence about cats.',
  ]);
});

test('a paragraph that is repeated once more is new', () => {
  const one = say('text', 'Again.');
  expect(compareStatements([one], [one, one])).toMatchObject([{ before: '', after: 'Again.' }]);
});

test('another order is a change, even when something is added', () => {
  const [one, two, three] = [say('text', 'One.'), say('text', 'Two.'), say('text', 'Drei!')];
  expect(compareStatements([one, two], [two, one])).toEqual([
    { places: ['text'], before: '', after: '', times: 1, isReordered: true },
  ]);
  expect(compareStatements([one, two], [two, three, one])).toHaveLength(2);
  expect(compareStatements([one, two], [one, three, two])).toHaveLength(1);
});
