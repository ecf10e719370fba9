import { expect, test } from 'vitest';
import { barePage } from '../../scripts/bare-page.ts';
import { brotli } from '../../scripts/brotli.ts';

test('a bare page weighs what it should, and is the same every time', () => {
  const size = brotli(barePage(13_000)).length;
  expect(size).toBeGreaterThanOrEqual(13_000);
  expect(size).toBeLessThan(13_600);
  expect(barePage(13_000)).toBe(barePage(13_000));
});

test('a bare page loads nothing and styles nothing', () => {
  expect(barePage(1_000)).not.toMatch(/<(style|script|img)|href="(?!data:,)|src=/);
});
