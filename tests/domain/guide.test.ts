import { expect, test } from 'vitest';
import { getPillar, resolveLibrary } from '../../src/domain/library.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { aGuide, GUIDE_TEXT, someEntries, TODAY, words } from '../fixtures/entries.ts';

function problemsOfGuide(changes: Record<string, unknown>, text?: string): readonly Problem[] {
  const guides = [aGuide('things/index', changes, text)];
  return resolveLibrary(someEntries({ guides }), TODAY).problems;
}

test('an unknown author is reported at its field with the one that was meant', () => {
  expect(problemsOfGuide({ author: 'tony-adam' })).toMatchObject([
    {
      file: 'content/guides/things/index.mdx',
      place: { field: ['author'] },
      message: 'No author "tony-adam". Did you mean "tony-adams"?',
    },
  ]);
});

test('an unknown service is reported at its field with the one that was meant', () => {
  const closing = { notFor: words(20), for: words(20), service: 'engagment' };
  expect(problemsOfGuide({ closing })).toMatchObject([
    {
      place: { field: ['closing', 'service'] },
      message: 'No service "engagment". Did you mean "engagement"?',
    },
  ]);
});

test.each([
  [
    'nowhere',
    'Some words.\n\nThe last ones.\n',
    { line: 12, column: 1 },
    'The text does not show the questions of the field "faqs".',
  ],
  [
    'twice',
    `${GUIDE_TEXT}\n<Faqs />\n`,
    { line: 18, column: 1 },
    'The text shows its questions a second time.',
  ],
])('a guide that shows its questions %s is told where', (_where, text, place, message) => {
  expect(problemsOfGuide({}, text)).toMatchObject([{ place, message }]);
});

test.each([
  [
    'a file that does not exist',
    './nowhere.mdx',
    'content/guides/things/nowhere.mdx does not exist',
  ],
  ['the guide itself', './index.mdx', 'content/guides/things/index.mdx is this file'],
])('a guide that names %s to read next is reported', (_what, href, part) => {
  expect(problemsOfGuide({ related: [href] })).toMatchObject([
    { place: { field: ['related', 0] }, message: expect.stringContaining(part) as string },
  ]);
});

test('a page is no guide to read next', () => {
  expect(problemsOfGuide({ related: ['../../pages/about.mdx'] })).toMatchObject([
    { place: { field: ['related', 0] } },
  ]);
});

test('a cluster without a pillar is told which file to add', () => {
  const guides = [aGuide('things/costs')];
  expect(resolveLibrary(someEntries({ guides }), TODAY).problems).toMatchObject([
    {
      file: 'content/guides/things/index.mdx',
      message: 'The set of guides in content/guides/things/ has no pillar.',
    },
  ]);
});

test('the answers of a guide have the anchors that links use', () => {
  const { library } = resolveLibrary(someEntries(), TODAY);
  expect(getPillar(library, 'things').faqs[0]?.anchor).toBe('faq-question-1');
});

test('a guide ends on its service, not on the id of it', () => {
  const { library } = resolveLibrary(someEntries(), TODAY);
  expect(getPillar(library, 'things').closing.service.path).toBe('/services/engagement/');
});
