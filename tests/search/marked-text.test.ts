import { expect, test } from 'vitest';
import { parseMarkedText, splitMarkedText, textOf } from '../../src/search/marked-text.ts';

const text = (words: string) => ({ text: words, isMatch: false });
const match = (words: string) => ({ text: words, isMatch: true });

test.each([
  ['text without a match', [text('text without a match')]],
  [
    '<mark>METR</mark> ran a <mark>trial.</mark>',
    [match('METR'), text(' ran a '), match('trial.')],
  ],
  ['two <mark>small</mark><mark>words</mark>', [text('two '), match('small'), match('words')]],
  ['', []],
])('the matches of "%s" are told apart', (excerpt, expected) => {
  expect(parseMarkedText(excerpt)).toEqual(expected);
});

test('what a page writes about markup stays text', () => {
  expect(parseMarkedText('&lt;img src=x&gt; & <b>bold</b> <mark>&lt;i&gt;</mark>')).toEqual([
    text('<img src=x> & <b>bold</b> '),
    match('<i>'),
  ]);
});

test('the text of an excerpt has no marks', () => {
  expect(textOf(parseMarkedText('a <mark>marked</mark> word'))).toBe('a marked word');
});

test.each([
  [0, [], [text('one '), match('two'), text(' three')]],
  [2, [text('on')], [text('e '), match('two'), text(' three')]],
  [4, [text('one ')], [match('two'), text(' three')]],
  [6, [text('one '), match('tw')], [match('o'), text(' three')]],
  [99, [text('one '), match('two'), text(' three')], []],
])(
  'a text that is cut after %i characters keeps its matches on both sides',
  (length, head, tail) => {
    expect(splitMarkedText(parseMarkedText('one <mark>two</mark> three'), length)).toEqual([
      head,
      tail,
    ]);
  },
);
