import { expect, test } from 'vitest';
import SourceList from '../../src/components/SourceList.astro';
import { buildLibrary, getPillar } from '../../src/domain/library.ts';
import { aGuide, aSource, GUIDE_TEXT, someEntries, TODAY } from '../fixtures/entries.ts';
import { elements, render } from '../fixtures/rendering.ts';

const library = buildLibrary(
  someEntries({
    guides: [
      aGuide(
        'things/index',
        {},
        `<Cite source="late" />, <Cite source="early" />\n\n${GUIDE_TEXT}`,
      ),
    ],
    sources: [
      aSource('early', { published: 'undated' }),
      aSource('late', { readIn: { title: 'A copy', url: 'https://example.org/copy' } }),
      aSource('unused'),
    ],
  }),
  TODAY,
);
const { citations } = getPillar(library, 'things');
const html = await render(SourceList, { citations });
const items = elements(html, 'li');

test('the sources stand in the order of their numbers', () => {
  expect(items.map(({ attributes }) => /id="([^"]*)"/.exec(attributes)?.[1])).toEqual(['1', '2']);
  expect(items.map(({ text }) => text)).toEqual([
    expect.stringContaining('The report late'),
    expect.stringContaining('The report early'),
  ]);
});

test('a source names its publisher, its title, its date, its limits and when it was checked', () => {
  expect(items[1]?.text).toBe(
    'An institute, The report early, undated. A small sample. Checked November 1, 2026.',
  );
});

test('a source that was read elsewhere says where', () => {
  expect(items[0]?.text).toMatch(/Checked November 1, 2026, read in A copy\.$/);
});

test.each(['https://example.org/report', 'https://example.org/copy'])(
  'a source links to %s',
  (address) => {
    expect(items[0]?.html).toContain(`href="${address}"`);
  },
);

test('a page without citations has no list of sources', async () => {
  expect((await render(SourceList, { citations: [] })).trim()).toBe('');
});
