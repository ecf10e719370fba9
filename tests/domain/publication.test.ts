import { describe, expect, test } from 'vitest';
import {
  documentsOf,
  partOf,
  resolveLibrary,
  buildLibrary,
  sheetCount,
} from '../../src/domain/library.ts';
import { isPreview, publicationNotice, publicationOf } from '../../src/domain/publication.ts';
import { aCluster, aSource, GUIDE_TEXT, someEntries, TODAY } from '../fixtures/entries.ts';
import { readBody } from '../../src/domain/body.ts';

const LATER = '2026-12-01';
const scheduled = { published: LATER, updated: LATER, reviewed: TODAY };

test.each([
  [{ draft: false, published: '2026-11-22' }, 'live'],
  [{ draft: false, published: '2026-11-23' }, 'scheduled'],
  [{ draft: true, published: '2026-11-01' }, 'draft'],
  [{ draft: true, published: '2026-12-01' }, 'draft'],
] as const)('%j is %s', (fields, publication) => {
  expect(publicationOf(fields, TODAY)).toBe(publication);
});

test('only the value 1 of the variable makes a preview', () => {
  expect([{ DRAFTS: '1' }, { DRAFTS: '0' }, { DRAFTS: '' }, {}].map(isPreview)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a page says why the public does not see it, and says nothing once it does', () => {
  expect(publicationNotice({ publication: 'draft', published: LATER })).toBe('Draft: not public');
  expect(publicationNotice({ publication: 'scheduled', published: LATER })).toBe(
    'Not public yet. Goes live on December 1, 2026',
  );
  expect(publicationNotice({ publication: 'live', published: TODAY })).toBeUndefined();
});

describe('a library with a draft and a scheduled guide', () => {
  const guides = aCluster([{ related: ['./1.mdx'] }, { draft: true }, scheduled, {}]).map(
    (guide) =>
      guide.id.endsWith('/2')
        ? { ...guide, body: readBody(`Said.<Cite source="later" />\n\n${GUIDE_TEXT}`) }
        : guide,
  );
  const entries = someEntries({ guides, sources: [aSource('later')] });
  const addresses = (library: ReturnType<typeof buildLibrary>) =>
    documentsOf(library)
      .map(({ path }) => path)
      .filter((path) => path.startsWith('/things/'));

  test('shows neither to the public, nor a source that only they cite', () => {
    const library = buildLibrary(entries, TODAY);
    expect(addresses(library)).toEqual(['/things/', '/things/3/']);
    expect([...library.sources.keys()]).toEqual([]);
  });

  test('shows the scheduled guide with its source from its day on', () => {
    const library = buildLibrary(entries, LATER);
    expect(addresses(library)).toEqual(['/things/', '/things/2/', '/things/3/']);
    expect([...library.sources.keys()]).toEqual(['later']);
  });

  test('shows both in a preview', () => {
    expect(addresses(buildLibrary(entries, TODAY, { isPreview: true }))).toHaveLength(4);
  });

  test('can be asked for what is public or will be', () => {
    const coming = partOf(resolveLibrary(entries, TODAY).library, ['live', 'scheduled']);
    expect(addresses(coming)).toEqual(['/things/', '/things/2/', '/things/3/']);
  });

  test('counts its sheets by their numbers, so that no guide is sheet 4 of 2', () => {
    expect(sheetCount(buildLibrary(entries, TODAY), 'things')).toBe(4);
  });
});

test('what is wrong in a draft stops no build', () => {
  const guides = aCluster([{}, { draft: true, author: 'nobody' }]);
  expect(() => buildLibrary(someEntries({ guides }), TODAY)).not.toThrow();
  expect(resolveLibrary(someEntries({ guides }), TODAY).problems).toMatchObject([
    { code: 'TRV106', file: 'content/guides/things/1.mdx' },
  ]);
});

test('a guide may name a page that was left out because it is not public', () => {
  const guides = aCluster([{ related: ['./1.mdx'] }]);
  const hidden = ['content/guides/things/1.mdx'];
  expect(() => buildLibrary({ ...someEntries({ guides }), hidden }, TODAY)).not.toThrow();
  expect(() => buildLibrary(someEntries({ guides }), TODAY)).toThrow(/is no other guide/);
});
