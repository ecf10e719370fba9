import { expect, test } from 'vitest';
import type { Entries } from '../../src/domain/entry.ts';
import { resolveLibrary } from '../../src/domain/library.ts';
import { modifiedOn } from '../../src/domain/modified-on.ts';
import {
  aGuide,
  aPage,
  aSource,
  findDocument,
  GUIDE_TEXT,
  someEntries,
  someFaqs,
  TODAY,
} from '../fixtures/entries.ts';

const dates = (updated: string) => ({ published: '2026-10-01', updated, reviewed: '2026-11-20' });

/** A library of a pillar and a guide, with every page that lists others; `changes` replace collections. */
function modifiedAt(path: string, changes: Partial<Entries> = {}): string | undefined {
  const { library } = resolveLibrary(
    someEntries({
      guides: [
        aGuide('things/index', dates('2026-11-04')),
        aGuide('things/more', {
          ...dates('2026-11-09'),
          sheet: 2,
          faqs: someFaqs('more'),
        }),
      ],
      pages: ['index', 'about', 'guides', 'search', 'sources'].map((id) =>
        aPage(id, dates('2026-11-06')),
      ),
      sources: [aSource('report', { checked: '2026-10-15' })],
      ...changes,
    }),
    TODAY,
  );
  const document = findDocument(library, path);
  return document && modifiedOn(library, document);
}

test.each([
  ['/things/', '2026-11-04'],
  ['/about/', '2026-11-06'],
])('%s changed when its own words did', (path, day) => {
  expect(modifiedAt(path)).toBe(day);
});

test.each(['/', '/guides/', '/search/'])(
  '%s changed when the latest guide that it lists did',
  (path) => {
    expect(modifiedAt(path)).toBe('2026-11-09');
  },
);

test.each(['/', '/guides/', '/search/', '/sources/'])(
  '%s changed with its own words when these are newer than what it lists',
  (path) => {
    const pages = ['index', 'about', 'guides', 'search', 'sources'].map((id) =>
      aPage(id, dates('2026-11-21')),
    );
    expect(modifiedAt(path, { pages })).toBe('2026-11-21');
  },
);

test('the register of sources changed when a source was last read', () => {
  const sources = [aSource('report', { checked: '2026-10-15' }), aSource('other')];
  expect(modifiedAt('/sources/', { sources: [aSource('report', { checked: '2026-11-19' })] })).toBe(
    '2026-11-19',
  );
  expect(modifiedAt('/sources/', { sources })).toBe('2026-11-06');
});

test('the register of sources changed when a page that rests on one did', () => {
  const guides = [
    aGuide(
      'things/index',
      dates('2026-11-18'),
      `${GUIDE_TEXT}\nSo it is. <Cite source="report" />\n`,
    ),
  ];
  expect(modifiedAt('/sources/', { guides })).toBe('2026-11-18');
});
