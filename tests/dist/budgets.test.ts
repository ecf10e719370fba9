import { describe, expect, test } from 'vitest';
import { brotli, FIRST_ROUND_TRIP, MEDIAN_WEIGHT } from '../../scripts/brotli.ts';
import { median } from '../../scripts/measurement.ts';
import { findNode, readPages } from './site.ts';

const pages = await readPages();
const guides = pages.flatMap((page) => {
  const words = findNode(page, 'Article')?.['wordCount'];
  return typeof words === 'number' ? [{ ...page, words }] : [];
});

test('there are guides to weigh', () => {
  expect(guides.length).toBeGreaterThan(1);
});

test.each(guides)('$path, $words words, arrives within its budget', ({ html, words }) => {
  expect(words).toBeLessThanOrEqual(3_500);
  expect(brotli(html).length).toBeLessThanOrEqual(words <= 2_600 ? FIRST_ROUND_TRIP : 18_000);
});

test('the guide in the middle of the library is light', () => {
  expect(median(guides.map(({ html }) => brotli(html).length))).toBeLessThanOrEqual(MEDIAN_WEIGHT);
});

describe.each(pages)('$path', ({ $ }) => {
  test('changes into the next page only where motion is welcome', () => {
    const styles = $('style').text();
    expect(styles).toContain(
      '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}',
    );
    expect(styles.split('@view-transition')).toHaveLength(2);
  });

  test('waits for no other file before it shows', () => {
    expect($('style')).toHaveLength(1);
    expect($('head script[src]:not([type="module"])')).toHaveLength(0);
    expect($('link[rel="stylesheet"]:not([media="print, (forced-colors: active)"])')).toHaveLength(
      0,
    );
  });
});
