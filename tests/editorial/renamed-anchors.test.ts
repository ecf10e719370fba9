import { expect, test } from 'vitest';
import { findRenamed } from '../../src/editorial/renamed-anchors.ts';

test('an anchor that stays, wherever it stands now, is not renamed', () => {
  expect(findRenamed(['one', 'two'], ['two', 'one'])).toEqual([]);
});

test('one that went and one that came between the same two are the same place', () => {
  expect(findRenamed(['one', 'two', 'three'], ['one', 'second', 'three'])).toEqual([
    { old: 'two', now: 'second', isCertain: true },
  ]);
});

test('of two that came in the same place, the one of like name is suggested and not certain', () => {
  expect(
    findRenamed(['one', 'what-it-costs', 'three'], ['one', 'who-pays', 'what-that-costs', 'three']),
  ).toEqual([{ old: 'what-it-costs', now: 'what-that-costs', isCertain: false }]);
});

test('where two went and one came, it is certain for neither', () => {
  const renamed = findRenamed(['one', 'two', 'three'], ['one', 'second']);
  expect(renamed.map(({ old, isCertain }) => [old, isCertain])).toEqual([
    ['two', false],
    ['three', false],
  ]);
});

test('one that came elsewhere is suggested and not certain', () => {
  expect(findRenamed(['one', 'two', 'three'], ['two', 'three', 'first'])).toEqual([
    { old: 'one', now: 'first', isCertain: false },
  ]);
});

test('a place that went without another has no new name', () => {
  expect(findRenamed(['one', 'two'], ['one'])).toEqual([
    { old: 'two', now: undefined, isCertain: false },
  ]);
});

test('a question takes the place of a question, not of a section or a figure', () => {
  expect(
    findRenamed(['one', 'figure-map', 'faq-cost'], ['first', 'figure-map', 'faq-price']),
  ).toEqual([
    { old: 'one', now: 'first', isCertain: true },
    { old: 'faq-cost', now: 'faq-price', isCertain: true },
  ]);
});

test('a section that came beside a question does not make its new name doubtful', () => {
  expect(findRenamed(['one', 'faq-cost'], ['one', 'costs', 'faq-price'])).toEqual([
    { old: 'faq-cost', now: 'faq-price', isCertain: true },
  ]);
});
