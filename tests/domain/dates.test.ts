import { expect, test, vi } from 'vitest';
import { formatDate, formatPeriod } from '../../src/domain/dates.ts';

vi.hoisted(() => {
  // A zone behind UTC, where a day that is read as local time prints as the day before.
  process.env['TZ'] = 'America/Los_Angeles';
});

test.each([
  ['2026-11-22', 'November 22, 2026'],
  ['2026-01-01', 'January 1, 2026'],
  ['2026-03', 'March 2026'],
  ['2026', '2026'],
  ['undated', 'undated'],
])('%s is printed as %s, wherever the site is built', (date, printed) => {
  expect(formatDate(date)).toBe(printed);
});

test.each([
  ['a day', { at: '2026-11-22' }, 'Nov 22, 2026'],
  ['a day of May', { at: '2026-05-02' }, 'May 2, 2026'],
  ['a month', { at: '2026-03' }, 'Mar 2026'],
  ['a year', { at: '2026' }, '2026'],
  ['a span', { from: '2025-11-10', to: '2026-03' }, 'Nov 10, 2025 to Mar 2026'],
])('%s is printed in few letters', (_what, period, printed) => {
  expect(formatPeriod(period)).toBe(printed);
});
