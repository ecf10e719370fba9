import { expect, test } from 'vitest';
import { findDay } from '../../src/editorial/day-forms.ts';

test.each([
  ['2026-11-1', '2026-11-01'],
  ['2026/1/05', '2026-01-05'],
  ['2026.11.22', '2026-11-22'],
  ['2026-11-22T08:00:00Z', '2026-11-22'],
  ['22 Nov 2026', '2026-11-22'],
  ['1st November 2026', '2026-11-01'],
  ['Nov. 22, 2026', '2026-11-22'],
  ['November 22nd 2026', '2026-11-22'],
])('%s means %s', (text, day) => {
  expect(findDay(text)).toBe(day);
});

test.each([['11/12/2026'], ['31 Nov 2026'], ['2026-13-01'], ['22 Foo 2026'], ['tomorrow'], ['']])(
  '%j means no day for certain',
  (text) => {
    expect(findDay(text)).toBeUndefined();
  },
);
