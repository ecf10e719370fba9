import { expect, test } from 'vitest';
import Cadence from '../../src/components/figures/Cadence.astro';
import { exampleFigure } from '../fixtures/figures.ts';
import { bodyRows, elements, render } from '../fixtures/rendering.ts';

const html = await render(Cadence, { cadence: exampleFigure('cadence') });
const rows = bodyRows(html);

test('every track can be read with its weeks', () => {
  expect(
    rows.map((row) => [elements(row.html, 'th')[0]?.text, elements(row.html, 'td')[0]?.text]),
  ).toEqual([
    ['Listen', 'weeks 1–2'],
    ['Assess', 'weeks 3–4'],
    ['Report', 'week 4: what was found'],
  ]);
});

test('the head of the drawing says what is counted', () => {
  expect(elements(html, 'th').at(1)?.text).toBe('In which week');
});

test('a span is drawn as a bar and a milestone as a diamond', () => {
  expect(rows.map((row) => /<rect[^>]*class="(\w+)"/.exec(row.html)?.[1])).toEqual([
    'span',
    'span',
    'diamond',
  ]);
});
