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
      aSource('late', {
        checked: '2026-11-05',
        urlIs: 'report',
        asOf: '2026-08',
        readIn: { title: 'A copy', url: 'https://example.org/copy' },
      }),
      aSource('unused'),
    ],
  }),
  TODAY,
);
const { citations } = getPillar(library, 'things');
const html = await render(SourceList, { citations, reviewed: '2026-11-01', today: TODAY });
const items = elements(html, 'li');

test('the sources stand in the order of their numbers', () => {
  expect(items.map(({ attributes }) => /id="([^"]*)"/.exec(attributes)?.[1])).toEqual(['1', '2']);
  expect(items.map(({ text }) => text)).toEqual([
    expect.stringContaining('The report late'),
    expect.stringContaining('The report early'),
  ]);
});

test('a source names its publisher, its title, its date and its limits', () => {
  expect(items[1]?.text).toBe('An institute, The report early, undated. A small sample.');
});

test('a source that was checked on another day than the page, or read elsewhere, says so', () => {
  expect(items[0]?.text).toMatch(/A small sample\. Checked November 5, 2026\. Read in A copy\.$/);
});

test('a report about a publication says that it is one', () => {
  expect(items[0]?.text).toContain('The report late, as reported at an-institute.example, July 10');
});

test('figures that have stood too long say so beside the day on which they were checked', async () => {
  const later = await render(SourceList, {
    citations,
    reviewed: '2026-11-05',
    today: '2029-01-01',
  });
  expect(elements(later, 'li')[0]?.text).toContain(
    'Checked November 5, 2026; its study results may have changed since. Read in A copy.',
  );
});

test('figures that move carry the date on which they held', () => {
  expect(items[0]?.text).toContain('July 10, 2025, figures as of August 2026. A small');
});

test.each(['https://an-institute.example/late', '/sources/#late'])(
  'a source links to %s',
  (address) => {
    expect(items[0]?.html).toContain(`href="${address}"`);
  },
);

test('a page without citations has no list of sources', async () => {
  expect(
    (await render(SourceList, { citations: [], reviewed: '2026-11-01', today: TODAY })).trim(),
  ).toBe('');
});
