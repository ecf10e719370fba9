import { expect, test } from 'vitest';
import { readBody } from '../../src/domain/body.ts';
import { collectCitations } from '../../src/domain/citation.ts';
import { checkedNote, kindsOf, overdueOf } from '../../src/domain/overdue.ts';
import { buildSources } from '../../src/domain/source.ts';
import { aSource } from '../fixtures/entries.ts';

const statistic = { figure: '$5', measures: 'price of a plan' };

const sources = buildSources(
  [
    aSource('plan', { kind: 'price', checked: '2026-11-01' }),
    aSource('other-plan', { kind: 'price', checked: '2026-12-24' }),
    aSource('trial', { kind: 'study', checked: '2026-11-01' }),
    aSource('mixed', {
      kind: 'study',
      checked: '2026-11-01',
      statistics: { cost: { ...statistic, kind: 'price' }, effect: statistic },
    }),
  ],
  ({ message }) => {
    throw new Error(message);
  },
);

const citationsOf = (text: string) => collectCitations(readBody(text).uses, [], sources);

test('a page that takes nothing old from its sources is told nothing', () => {
  const citations = citationsOf('<Cite source="plan" />, <Cite source="trial" />');
  expect(overdueOf(citations, '2027-01-30')).toBeUndefined();
});

test('a page tells which kinds are old, from how many sources, and since when', () => {
  const citations = citationsOf('<Cite source="plan" />, <Cite source="trial" />');
  expect(overdueOf(citations, '2027-01-31')).toEqual({
    kinds: 'Prices',
    sources: 1,
    when: 'on November 1, 2026',
  });
});

test('sources that were checked on several days give the first and the last', () => {
  const citations = citationsOf('<Cite source="plan" />, <Cite source="other-plan" />');
  expect(overdueOf(citations, '2027-12-31')).toMatchObject({
    sources: 2,
    when: 'between November 1, 2026 and December 24, 2026',
  });
});

test.each([
  ['a price of a study', '<Cite source="mixed" statistic="cost">$5</Cite>', 'Prices'],
  ['the study alone', '<Cite source="mixed" statistic="effect">$5</Cite>', undefined],
  ['the study as a whole', '<Cite source="mixed" />', undefined],
  ['both', '<Cite source="mixed" /> <Cite source="mixed" statistic="cost">$5</Cite>', 'Prices'],
])('only what a page takes from a source can be old on it: %s', (_what, text, kinds) => {
  expect(overdueOf(citationsOf(text), '2027-06-01')?.kinds).toBe(kinds);
});

const noteOf = (reviewed: string | undefined, today: string) =>
  citationsOf('<Cite source="plan" />').map((citation) =>
    checkedNote(citation, { reviewed, today }),
  );

test.each([
  ['on the day of the page', '2026-11-01', '2026-12-01', ''],
  ['on another day', '2026-11-03', '2026-12-01', 'Checked November 1, 2026.'],
  ['in a list without a day of its own', undefined, '2026-12-01', 'Checked November 1, 2026.'],
  [
    'too long ago',
    '2026-11-01',
    '2027-12-01',
    'Checked November 1, 2026; its prices may have changed since.',
  ],
])(
  'an entry of a list says of a source that was checked %s: %j',
  (_what, reviewed, today, note) => {
    expect(noteOf(reviewed, today)).toEqual([note]);
  },
);

test('a record holds its own kind and those of its statistics', () => {
  const mixed = sources.get('mixed');
  expect(mixed && new Set(kindsOf(mixed))).toEqual(new Set(['study', 'price']));
});
