import { expect, test } from 'vitest';
import ComparisonTable from '../../src/components/figures/ComparisonTable.astro';
import { elements, render } from '../fixtures/rendering.ts';

function table(columns: readonly string[]) {
  const cells = columns.map((column) => `of ${column}`);
  return { columns, rows: ['Price', 'Speed'].map((label) => ({ label, cells })) };
}

function scoped(html: string, scope: string): readonly string[] {
  return elements(html, 'th')
    .filter(({ attributes }) => attributes.includes(`scope="${scope}"`))
    .map(({ text }) => text);
}

test('each option heads its column', async () => {
  const html = await render(ComparisonTable, { table: table(['Adviser', 'Builder']) });
  expect(scoped(html, 'col')).toEqual(['Adviser', 'Builder']);
});

test('each aspect heads its row', async () => {
  const html = await render(ComparisonTable, { table: table(['Adviser', 'Builder']) });
  expect(scoped(html, 'row')).toEqual(['Price', 'Speed']);
});

test('the cells of a row stand under their options', async () => {
  const html = await render(ComparisonTable, { table: table(['Adviser', 'Builder']) });
  const rows = elements(elements(html, 'tbody')[0]?.html ?? '', 'tr');
  expect(rows.map((row) => elements(row.html, 'td').map(({ text }) => text))).toEqual([
    ['of Adviser', 'of Builder'],
    ['of Adviser', 'of Builder'],
  ]);
});

test('a cell of a wide table names its column, since a phone stacks the cells', async () => {
  const html = await render(ComparisonTable, { table: table(['One', 'Two', 'Three']) });
  expect([...html.matchAll(/data-column="(\w+)"/g)].map(([, name]) => name)).toEqual([
    'One',
    'Two',
    'Three',
    'One',
    'Two',
    'Three',
  ]);
});
