import { expect, test } from 'vitest';
import TitleBlock from '../../src/components/TitleBlock.astro';
import type { Overdue } from '../../src/domain/overdue.ts';
import { buildLibrary, getPillar } from '../../src/domain/library.ts';
import { aGuide, GUIDE_TEXT, someEntries, TODAY } from '../fixtures/entries.ts';
import { elements, render } from '../fixtures/rendering.ts';

/** What the title block of a guide with this text says, by its labels; `changes` replace fields. */
async function titleBlock(text: string, changes: Record<string, unknown> = {}, overdue?: Overdue) {
  const guides = [aGuide('things/index', changes, text)];
  const guide = getPillar(buildLibrary(someEntries({ guides }), TODAY), 'things');
  const html = await render(TitleBlock, { guide, sheetCount: 4, overdue });
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

const overdue = { kinds: 'Prices and rules', sources: 3, when: 'on November 1, 2026' };

test('figures that have stood too long are told to the reader, with the way to their sources', async () => {
  const cell = (await titleBlock(GUIDE_TEXT, {}, overdue)).get('Overdue');
  expect(cell?.text).toBe(
    'Prices and rules from 3 sources were last checked on November 1, 2026, and may have changed since.',
  );
  expect(cell?.html).toContain('<a href="#sources">3 sources</a>');
});

test('a single source is counted in words', async () => {
  const cell = (await titleBlock(GUIDE_TEXT, {}, { ...overdue, sources: 1 })).get('Overdue');
  expect(cell?.text).toContain('Prices and rules from one source were');
});

test('a guide whose figures stand says nothing of them', () => {
  expect(cells.has('Overdue')).toBe(false);
});
