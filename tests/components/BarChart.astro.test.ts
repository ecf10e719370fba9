import { expect, test } from 'vitest';
import BarChart from '../../src/components/figures/BarChart.astro';
import { exampleFigure } from '../fixtures/figures.ts';
import { bodyRows, elements, render } from '../fixtures/rendering.ts';

const html = await render(BarChart, { chart: exampleFigure('bar-chart') });
const rows = bodyRows(html);

test('every row is headed by its label and its note', () => {
  expect(rows.map((row) => elements(row.html, 'th')[0]?.text)).toEqual([
    'Use or plan to use AI tools',
    'Frustrated by nearly right output the most common complaint',
    'Distrust its accuracy',
    'Trust its accuracy',
  ]);
});

test('every value can be read as its record prints it', () => {
  expect(rows.map((row) => elements(row.html, 'td')[0]?.text)).toEqual([
    '84%',
    '66%',
    '46%',
    '33%',
  ]);
});

test('every row draws one bar, hidden from screen readers', () => {
  const drawings = rows.flatMap((row) => elements(row.html, 'svg'));
  expect(drawings.map(({ attributes }) => attributes.includes('aria-hidden="true"'))).toEqual(
    rows.map(() => true),
  );
  expect(drawings.map(({ html: drawing }) => drawing.split('<rect').length - 1)).toEqual(
    rows.map(() => 1),
  );
});

test('only the row that the argument turns on is marked', () => {
  const marked = rows.filter(({ attributes }) => attributes.includes('emphasis'));
  expect(marked.map((row) => elements(row.html, 'td')[0]?.text)).toEqual(['46%']);
});
