import { expect, test } from 'vitest';
import TitleBlock from '../../src/components/TitleBlock.astro';
import { buildLibrary, getPillar } from '../../src/domain/library.ts';
import { aGuide, GUIDE_TEXT, someEntries, TODAY } from '../fixtures/entries.ts';
import { elements, render } from '../fixtures/rendering.ts';

/** What the title block of a guide with this text says, by its labels; `changes` replace fields. */
async function titleBlock(text: string, changes: Record<string, unknown> = {}) {
  const guides = [aGuide('things/index', changes, text)];
  const guide = getPillar(buildLibrary(someEntries({ guides }), TODAY), 'things');
  const html = await render(TitleBlock, { guide, sheetCount: 4 });
  const values = elements(html, 'dd');
  return new Map(elements(html, 'dt').map(({ text: label }, index) => [label, values[index]]));
}

const cells = await titleBlock(`Said.<Cite source="report" />\n\n${GUIDE_TEXT}`);

test('the author is linked to the page about them', () => {
  expect(cells.get('By')?.html).toContain('<a href="/about/" rel="author">Ada Example</a>');
});

test.each([
  ['Published', '<time datetime="2026-11-01">November 1, 2026</time>'],
  ['Updated', '<time datetime="2026-11-02">November 2, 2026</time>'],
  ['Figures checked', '<time datetime="2026-11-03">November 3, 2026</time>'],
])('the date "%s" can be read by people and machines', (label, html) => {
  expect(cells.get(label)?.html).toBe(html);
});

test('the day of a change leads to what changed, where the page says it', async () => {
  const changes = [{ date: '2026-11-02', what: 'One question is new.' }];
  expect((await titleBlock(GUIDE_TEXT, { changes })).get('Updated')?.html).toBe(
    '<a href="#changes"><time datetime="2026-11-02">November 2, 2026</time></a>',
  );
});

test.each([
  ['Reading', '1 min'],
  ['Sheet', '1 of 4'],
  ['Interest', 'sells the thing'],
])('the cell "%s" says "%s"', (label, text) => {
  expect(cells.get(label)?.text).toBe(text);
});

test('the number of sources leads to their list', () => {
  expect(cells.get('Sources')?.html).toBe('<a href="#sources">1 listed</a>');
});

test('a guide without sources links to no list', async () => {
  expect((await titleBlock(GUIDE_TEXT)).get('Sources')?.html).toBe('none');
});
