import { describe, expect, test } from 'vitest';
import { compressedSize, findNode, readPages } from './site.ts';

// What reaches a phone in the first round trips of a connection: about 14,600 bytes in the first
// congestion window of ten segments. https://www.rfc-editor.org/rfc/rfc6928

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
  expect(compressedSize(html)).toBeLessThanOrEqual(words <= 2_600 ? 14_600 : 18_000);
});

describe.each(pages)('$path', ({ $ }) => {
  test('waits for no other file before it shows', () => {
    expect($('style')).toHaveLength(1);
    expect($('head script[src]:not([type="module"])')).toHaveLength(0);
    const media = $('link[rel="stylesheet"]')
      .toArray()
      .map((link) => $(link).attr('media'));
    expect(media).toEqual(['print, (forced-colors: active)']);
  });
});
