import { describe, expect, test } from 'vitest';
import { labelSize, titleSize } from '../../src/cards/text-size.ts';

describe('a label', () => {
  test('is as large as it may be where there is room', () => {
    expect(labelSize('7 min', 400, 34)).toBe(34);
  });

  test('shrinks to stay on its line', () => {
    // 20 characters of 0.65 em each are 13 em.
    expect(labelSize('x'.repeat(20), 390, 34)).toBe(30);
  });
});

describe('a headline', () => {
  const box = { width: 1072, height: 288 };
  const ofLength = (length: number) => 'seven letters '.repeat(8).slice(0, length);

  test('of one word is set as large as headlines are', () => {
    expect(titleSize('Search', box)).toBe(128);
  });

  test('of the length that a title may have can still be read in a small preview', () => {
    expect(titleSize(ofLength(110), box)).toBeGreaterThanOrEqual(60);
  });

  test.each([20, 40, 60, 80, 100])('of %s characters is no smaller than a longer one', (length) => {
    expect(titleSize(ofLength(length), box)).toBeGreaterThanOrEqual(
      titleSize(ofLength(length + 10), box),
    );
  });

  test('shrinks until its longest word fits on a line', () => {
    const size = titleSize('x'.repeat(30), box);
    expect(size).toBeLessThan(128);
    // No letter but m and w is as wide as 0.54 em.
    expect(30 * 0.54 * size).toBeLessThanOrEqual(box.width);
  });

  test('shrinks with the height that it has', () => {
    expect(titleSize('Search', { ...box, height: 100 })).toBeLessThanOrEqual(100);
  });
});
