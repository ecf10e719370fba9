import { expect, test } from 'vitest';
import { today } from '../../src/domain/today.ts';

test('the day that the variable TODAY names counts as today', () => {
  expect(today({ TODAY: '2028-01-01' })).toBe('2028-01-01');
});

test('without it, today is a day of the calendar', () => {
  expect(today({})).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test.each(['tomorrow', '2028-02-30', '2028-1-1', ''])('"%s" is refused as no day', (text) => {
  expect(() => today({ TODAY: text })).toThrow(`TODAY is "${text}", which is no day.`);
});
