import { expect, test } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { buildLibrary } from '../../src/domain/library.ts';
import { trailOf } from '../../src/domain/trail.ts';
import { aGuide, findDocument, someEntries, someFaqs, TODAY } from '../fixtures/entries.ts';

const library = buildLibrary(
  someEntries({
    guides: [
      aGuide('things/index', { shortTitle: 'Things' }),
      aGuide('things/costs', {
        shortTitle: 'What things cost',
        sheet: 2,
        faqs: someFaqs('cost'),
      }),
    ],
  }),
  TODAY,
);

function documentAt(path: string): Document {
  const document = findDocument(library, path);
  if (!document) throw new Error(`No document at ${path}.`);
  return document;
}

test.each([
  ['/', []],
  ['/about/', ['/', '/about/']],
  ['/things/', ['/', '/things/']],
  ['/things/costs/', ['/', '/things/', '/things/costs/']],
  ['/services/engagement/', ['/', '/services/engagement/']],
])('the way to %s leads over %j', (path, steps) => {
  expect(trailOf(library, documentAt(path)).map((crumb) => crumb.path)).toEqual(steps);
});

test('the steps carry the short names of their pages', () => {
  const labels = trailOf(library, documentAt('/things/costs/')).map(({ label }) => label);
  expect(labels).toEqual(['Home', 'Things', 'What things cost']);
});
