import { expect, test } from 'vitest';
import CostBreakdown from '../../src/components/figures/CostBreakdown.astro';
import { exampleFigure } from '../fixtures/figures.ts';
import { bodyRows, elements, render } from '../fixtures/rendering.ts';

const breakdown = exampleFigure('cost-breakdown');
const html = await render(CostBreakdown, { breakdown });
const rows = bodyRows(html);

function cells(row: (typeof rows)[number] | undefined): readonly string[] {
  return elements(row?.html ?? '', 't[hd]').map(({ text }) => text);
}

test('every row tells its item, its cost and how that comes about', () => {
  expect(rows.slice(0, -1).map((row) => cells(row).slice(0, 3))).toEqual([
    ['Model, input', '$0.92', '18,000,000 input tokens × $0.051 per 1,000,000'],
    ['Model, output', '$1.41', '4,200,000 output tokens × $0.335 per 1,000,000'],
    ['Requests', '$0', '14,000 requests, within the 10,000,000 included'],
    ['Plan', '$5.00', '1 × $5'],
  ]);
});

test('the last row is the total, without a drawing', () => {
  expect(cells(rows.at(-1))).toEqual(['Total', '$7.33']);
  expect(rows.at(-1)?.html).not.toContain('<svg');
});

test('a cost keeps the place of the decimals that it lacks, and so does the total', async () => {
  const small = breakdown.rows.map((row, index) => (index === 0 ? { ...row, cost: 0.0042 } : row));
  const table = await render(CostBreakdown, { breakdown: { ...breakdown, rows: small } });
  const lacking = bodyRows(table).map((row) => /data-missing="([^"]*)"/.exec(row.html)?.[1] ?? '');
  expect(lacking).toEqual(['', '00', '.0000', '00', '00']);
});

test('every item draws one bar, and the one that costs nothing a bar of no width', () => {
  const bars = rows.slice(0, -1).flatMap(({ html: row }) => row.match(/<rect [^>]*/g) ?? []);
  expect(bars.map((bar) => bar.includes('width="0%"'))).toEqual([false, false, true, false]);
});

test('what the quantities are for heads the costs', () => {
  expect(elements(html, 'th').map(({ text }) => text)).toContain(breakdown.basis);
});

test('only the row that the argument turns on is marked', () => {
  const marked = rows.filter(({ attributes }) => attributes.includes('emphasis'));
  expect(marked.map((row) => cells(row)[0])).toEqual(['Plan']);
});

test('a total that the rounded costs do not give says so', async () => {
  const [first] = breakdown.rows;
  const thrice = [first, first, first].map((row) => ({ ...row, cost: 1.004 }));
  const rounded = await render(CostBreakdown, {
    breakdown: { ...breakdown, rows: thrice, total: 3.012 },
  });
  expect(cells(bodyRows(rounded).at(-1))).toEqual(['Total of the costs before rounding', '$3.01']);
});
