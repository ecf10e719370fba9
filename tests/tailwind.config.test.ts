import { describe, expect, test } from 'vitest';
import { schemes } from '../tailwind.config.ts';

/** WCAG 2.2, relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const channel = (start: number) => {
    const value = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** WCAG 2.2, contrast ratio: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (Number(light) + 0.05) / (Number(dark) + 0.05);
}

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
])('the contrast of %s on %s is known to be %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

describe.each(['light', 'dark', 'print'] as const)('in the %s scheme', (name) => {
  const scheme = schemes[name];

  test.each([
    ['ink', 'sheet'],
    ['ink', 'paper'],
    ['soft', 'sheet'],
    ['soft', 'paper'],
    ['line', 'sheet'],
    ['line', 'paper'],
    ['signal', 'sheet'],
    ['signal', 'paper'],
    // The text of a button.
    ['sheet', 'signal'],
  ] as const)('%s can be read on %s', (text, ground) => {
    expect(contrast(scheme[text], scheme[ground])).toBeGreaterThanOrEqual(7);
  });
});
