import { expect, test } from 'vitest';
import { figureSchema } from '../../src/schemas/figure.ts';

const common = { id: 'a-figure', title: 'A figure', finding: 'It shows something.' };
const row = { label: 'Measured', source: 'report', statistic: 'slowdown' };
const plot = { ...common, kind: 'interval-plot', scale: 'Change in time', rows: [row, row] };
const arrangement = { title: 'One owner', parts: [{ name: 'Lead', owns: 'the work' }] };
const seam = { ...common, kind: 'seam-diagram', arrangements: [arrangement, arrangement] };
const price = { label: 'Price', cells: ['Low', 'High'] };
const table = {
  ...common,
  kind: 'comparison-table',
  columns: ['One', 'Two'],
  rows: [price, price],
};

test.each([
  ['a plot', plot],
  ['a diagram', seam],
  ['a table', table],
])('%s is accepted', (_what, figure) => {
  expect(figureSchema.safeParse(figure).success).toBe(true);
});

test.each([
  ['a plot of one row', { ...plot, rows: [row] }, 'A plot compares at least two rows.'],
  [
    'a diagram of one arrangement',
    { ...seam, arrangements: [arrangement] },
    'The drawing compares two arrangements.',
  ],
  [
    'a table with a row that lacks a cell',
    { ...table, rows: [price, { label: 'Speed', cells: ['Low'] }] },
    'Every row needs exactly one cell for each column.',
  ],
])('%s is refused with what it needs', (_what, figure, message) => {
  expect(figureSchema.safeParse(figure).error?.issues.map((issue) => issue.message)).toEqual([
    message,
  ]);
});

test.each([
  ['a kind that does not exist', { ...table, kind: 'pie' }],
  ['a table of five columns', { ...table, columns: ['1', '2', '3', '4', '5'] }],
  ['a figure without a finding', { ...table, finding: undefined }],
  ['a value typed into a plot', { ...plot, rows: [row, { ...row, value: 12 }] }],
])('%s is refused', (_what, figure) => {
  expect(figureSchema.safeParse(figure).success).toBe(false);
});

test('a row of a plot is plain unless it is marked', () => {
  expect(figureSchema.parse(plot)).toMatchObject({
    rows: [{ emphasis: false }, { emphasis: false }],
  });
});

test('a part of a diagram is no gap unless it is marked', () => {
  expect(figureSchema.parse(seam)).toMatchObject({
    arrangements: [{ parts: [{ isGap: false }] }, { parts: [{ isGap: false }] }],
  });
});
