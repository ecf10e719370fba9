import { expect, test } from 'vitest';
import Timeline from '../../src/components/figures/Timeline.astro';
import { figureSources } from '../../src/domain/figure.ts';
import { exampleFigure } from '../fixtures/figures.ts';
import { bodyRows, elements, render } from '../fixtures/rendering.ts';

const timeline = exampleFigure('timeline');
const citations = figureSources(timeline).map((source, index) => ({
  number: index + 1,
  source,
  statistics: [],
}));
const html = await render(Timeline, { timeline, citations });
const rows = bodyRows(html);

test('every event can be read with its date', () => {
  expect(
    rows.map((row) => [elements(row.html, 'th')[0]?.text, elements(row.html, 'td')[0]?.text]),
  ).toEqual([
    ['Program rule in effect', 'Dec 16, 2024 1'],
    ['Phase 1, as first planned', 'Nov 10, 2025 to Nov 9, 2026 2'],
    ['Phase 2 suspended', 'Jul 13, 2026 3'],
    ['Phase 2 had been scheduled', 'Nov 10, 2026 3'],
  ]);
});

test('an event leads to its source', () => {
  const [link] = elements(rows[1]?.html ?? '', 'a');
  expect(link?.attributes).toContain('href="#2"');
});

test('an event is drawn as a mark and a span as a bar', () => {
  expect(rows.map((row) => /<rect[^>]*class="(\w+)"/.exec(row.html)?.[1])).toEqual([
    'diamond',
    'span',
    'diamond',
    'diamond',
  ]);
});
