import { expect, test } from 'vitest';
import Heading from '../../src/components/prose/Heading.astro';
import { buildLibrary, getPillar } from '../../src/domain/library.ts';
import { packOf } from '../../src/domain/pack.ts';
import { ownPage, type TextContext } from '../../src/domain/text-context.ts';
import { aGuide, someEntries, TODAY } from '../fixtures/entries.ts';
import { elements, render } from '../fixtures/rendering.ts';

const guide = aGuide('things/index', {
  formerAnchors: { 'section-one': 'first-section', asked: 'questions' },
});
const library = buildLibrary(someEntries({ guides: [guide] }), TODAY);

/** The ids within a heading of the guide. */
async function idsIn(context: TextContext, id: string): Promise<readonly string[]> {
  const html = await render(Heading, { context, id, depth: 0 });
  return [...html.matchAll(/ id="([^"]+)"/g)].map(([, name = '']) => name);
}

test('a heading has its anchor, and before its words those that it had', async () => {
  const context = ownPage(getPillar(library, 'things'), library.sources);
  expect(await idsIn(context, 'first-section')).toEqual(['first-section', 'section-one']);
  const html = await render(Heading, { context, id: 'first-section', depth: 0 });
  expect(elements(html, 'a')[0]?.attributes).toContain('href="#first-section"');
});

test('a heading that was always called so has no other', async () => {
  const context = ownPage(getPillar(library, 'things'), library.sources);
  expect(await idsIn(context, 'another')).toEqual(['another']);
});

test('in a pack, where guides share a page, the old names are the guide’s own as well', async () => {
  const [sheet] = packOf(library, 'things').sheets;
  if (!sheet) throw new Error('The pack is empty.');
  expect(await idsIn(sheet.context, 'questions')).toEqual(['things-questions', 'things-asked']);
});
