import { expect, test } from 'vitest';
import {
  layOutSeam,
  PLATE_INSET,
  SEAM_TEXT,
  seamHeight,
  wrapLabel,
} from '../../src/drawing/seam-diagram.ts';

function parts(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    name: `Owner ${index}`,
    owns: 'the work',
    isGap: false,
  }));
}

test('the tallest arrangement decides the height of a drawing', () => {
  expect(seamHeight([parts(1), parts(3)])).toBe(seamHeight([parts(3)]));
  expect(seamHeight([parts(3)])).toBeGreaterThan(seamHeight([parts(2)]));
});

test.each([1, 2, 3, 5])(
  'the plate of a gap with %i lines holds them, and its box holds it',
  (count) => {
    const owns = Array.from({ length: count }, () => 'x'.repeat(28)).join(' ');
    const gap = [{ name: 'Nobody', owns, isGap: true }];
    const [box] = layOutSeam(gap, seamHeight([gap]));
    const lastBaseline = SEAM_TEXT.nameBaseline + count * SEAM_TEXT.lineHeight;
    const plateEnd = PLATE_INSET + (box?.plate.height ?? 0);
    expect(box?.ownsLines).toHaveLength(count);
    expect(plateEnd).toBeGreaterThan(lastBaseline);
    expect(box?.height).toBeGreaterThanOrEqual(plateEnd + PLATE_INSET);
  },
);

test('the parts keep their order and what they say', () => {
  expect(layOutSeam(parts(2), 140)).toMatchObject(parts(2));
});

test('the plate of a gap is wider than its longest line', () => {
  const longest = 'x'.repeat(30);
  const [box] = layOutSeam([{ name: 'Nobody', owns: longest, isGap: true }], 70);
  expect(box?.plate.width).toBeGreaterThan(30 * 0.6 * SEAM_TEXT.fontSize);
});

test('the plate of a gap is wider than a name that is longer than the text', () => {
  const [box] = layOutSeam([{ name: 'x'.repeat(40), owns: 'it', isGap: true }], 70);
  expect(box?.plate.width).toBeGreaterThan(40 * 0.6 * SEAM_TEXT.fontSize);
});

test.each([
  ['a text that fits', 'the decisions', ['the decisions']],
  ['a text that fits exactly', 'the decisions and', ['the decisions and']],
  [
    'a longer text',
    'the decisions and the running system',
    ['the decisions and', 'the running', 'system'],
  ],
  ['a word longer than a line', 'an incomprehensibilities', ['an', 'incomprehensibilities']],
])('%s is broken between words', (_what, text, lines) => {
  expect(wrapLabel(text, 17)).toEqual(lines);
});

test.each([1, 2, 3, 4])('%i parts fill the height without overlapping', (count) => {
  const parts = Array.from({ length: count }, () => ({ name: 'One', owns: 'it', isGap: false }));
  const boxes = layOutSeam(parts, 350);
  boxes.forEach((box, index) => {
    const before = boxes[index - 1];
    expect(box.y).toBe(before ? before.y + before.height : 0);
  });
  const last = boxes.at(-1);
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBe(350);
});
