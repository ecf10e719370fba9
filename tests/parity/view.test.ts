import { expect, test } from 'vitest';
import {
  comparable,
  compare,
  fold,
  formatDifference,
  mark,
  openingOf,
  type View,
} from '../../src/parity/view.ts';

/** What differs, as what, page and surface. */
function differences(page: View, found: View): readonly (readonly string[])[] {
  return compare('/a/', 'a feed', page, found).map((one) => [one.what, one.page, one.found]);
}

test('a surface that says the same does not differ', () => {
  const view: View = {
    headline: 'One',
    questions: [{ question: 'Is it?', answer: 'It is.' }],
    sources: ['https://example.org/'],
    blocks: ['a', 'b'],
  };
  expect(differences(view, view)).toEqual([]);
});

test('a surface may be silent, but not empty', () => {
  expect(differences({ headline: 'One', sources: ['a'] }, {})).toEqual([]);
  expect(differences({ headline: 'One', sources: ['a'] }, { headline: '', sources: [] })).toEqual([
    ['headline', 'One', ''],
    ['sources', 'a', ''],
  ]);
});

test('what only the surface says is a difference', () => {
  expect(differences({}, { author: 'Ada', blocks: ['a'] })).toEqual([
    ['author', '', 'Ada'],
    ['blocks', '', 'a'],
  ]);
});

test.each(['sources', 'claims', 'trail'] as const)(
  '%s are held against each other in order',
  (what) => {
    expect(differences({ [what]: ['a', 'b'] }, { [what]: ['b', 'a'] })).toEqual([
      [what, 'a', 'b'],
      [what, 'b', 'a'],
    ]);
  },
);

test('a question with another answer differs', () => {
  const page = { questions: [{ question: 'Is it?', answer: 'It is.' }] };
  const found = { questions: [{ question: 'Is it?', answer: 'It is not.' }] };
  expect(differences(page, found)).toEqual([
    ['questions', 'Is it? – It is.', 'Is it? – It is not.'],
  ]);
});

test('blocks may stand in another order', () => {
  expect(differences({ blocks: ['a', 'b'] }, { blocks: ['b', 'a'] })).toEqual([]);
});

test('a block that stands twice has to stand twice', () => {
  expect(differences({ blocks: ['a', 'a'] }, { blocks: ['a'] })).toEqual([['blocks', 'a', '']]);
  expect(differences({ blocks: ['a'] }, { blocks: ['a', 'a'] })).toEqual([['blocks', '', 'a']]);
});

test('a changed block is shown beside the one that is most like it', () => {
  const page = { blocks: ['It took 19% longer.', 'Nobody knows why.'] };
  const found = { blocks: ['Nobody knew why.', 'It took 20% longer.'] };
  expect(differences(page, found)).toEqual([
    ['blocks', 'It took 19% longer.', 'It took 20% longer.'],
    ['blocks', 'Nobody knows why.', 'Nobody knew why.'],
  ]);
});

test('white space of any kind is one blank', () => {
  expect(fold('  10\u00a0GB\n  a month ')).toBe('10 GB a month');
});

test.each([
  ['a colon behind a name', 'Workers: Answer requests', 'Workers Answer requests'],
  ['parentheses', 'Costs (Sheet 2)', 'Costs Sheet 2'],
  ['a blank before a full stop', 'a report , 2025 .', 'a report, 2025.'],
  [
    'a blank before a source',
    `19% ${mark('https://example.org/')}`,
    `19%${mark('https://example.org/')}`,
  ],
])('%s does not count', (_what, one, other) => {
  expect(comparable(one)).toBe(comparable(other));
});

test.each([
  ['a time', 'at 11:20 UTC', 'at 11 20 UTC'],
  ['a minus', '−24%', '24%'],
  ['a full stop', 'One. Two', 'One Two'],
  ['a source', `19%${mark('https://example.org/a')}`, `19%${mark('https://example.org/b')}`],
])('%s counts', (_what, one, other) => {
  expect(comparable(one)).not.toBe(comparable(other));
});

test('an opening is compared like any other text, without the address that only a copy says', () => {
  expect(openingOf('Privacy: what it is', ['Address https://truvisory.com/', 'By Ada'])).toEqual([
    'Privacy what it is',
    'By Ada',
  ]);
});

test('a difference in words names the page, the surface, the thing and both texts', () => {
  const [difference] = compare('/a/', '/feed.xml', { updated: '2026-11-22' }, { updated: '' });
  expect(difference && formatDifference(difference)).toBe(
    [
      '/a/  The date of the last change of the page and of /feed.xml differ.',
      '  page:    2026-11-22',
      '  surface: (nothing)',
    ].join('\n'),
  );
});
