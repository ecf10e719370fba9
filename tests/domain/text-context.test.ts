import { expect, test } from 'vitest';
import { buildLibrary, getPillar } from '../../src/domain/library.ts';
import { anchorOnPage, getCitation, linkAddress, ownPage } from '../../src/domain/text-context.ts';
import { someEntries, TODAY } from '../fixtures/entries.ts';

const library = buildLibrary(someEntries(), TODAY);
const context = ownPage(getPillar(library, 'things'), library.sources);

test('an anchor on the page of its own text is as it was written', () => {
  expect(anchorOnPage(context, 'questions')).toBe('questions');
});

test.each([
  ['the page itself', './index.mdx', '/things/'],
  ['a place on the page', './index.mdx#questions', '#questions'],
  ['a place on the page, by its anchor alone', '#questions', '#questions'],
  ['the home page', '../../pages/index.mdx', '/'],
])('a link to %s leads there', (_what, href, address) => {
  expect(linkAddress(context, href)).toBe(address);
});

test('a source that the page does not cite has no number', () => {
  expect(() => getCitation(context, 'report')).toThrow('cites "report"');
});
