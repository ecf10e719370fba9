import { expect, test, vi } from 'vitest';
import { formatDate } from '../../src/domain/dates.ts';

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
