import { expect, test } from 'vitest';
import IntervalPlot from '../../src/components/figures/IntervalPlot.astro';
import { bodyRows, elements, render } from '../fixtures/rendering.ts';

const plot = {
  unit: 'percent',
  scale: 'Change in time per task',
  rows: [
    { label: 'Forecast', emphasis: false, statistic: { value: -24 } },
    { label: 'Measured', emphasis: true, statistic: { value: 19, low: 2, high: 39 } },
    { label: 'Follow-up', emphasis: false, statistic: { value: -4, low: -15, high: 9 } },
    { label: 'No change', emphasis: false, statistic: { value: 0, low: 0, high: 0 } },
    { label: 'A range', emphasis: false, statistic: { low: -5, high: 5 } },
  ],
};

const html = await render(IntervalPlot, { plot });
const rows = bodyRows(html);
const [scale] = elements(elements(html, 'tbody')[0]?.html ?? '', 'tr');

test('every row is headed by its label', () => {
  expect(rows.map((row) => elements(row.html, 'th')[0]?.text)).toEqual([
    'Forecast',
    'Measured',
    'Follow-up',
    'No change',
    'A range',
  ]);
});

test('every value and every interval can be read without seeing the drawing', () => {
  expect(rows.map((row) => elements(row.html, 'td')[0]?.text)).toEqual([
    '−24%',
    '+19% (+2% to +39%)',
    '−4% (−15% to +9%)',
    '0% (0% to 0%)',
    '−5% to +5%',
  ]);
});

test('the scale heads the values', () => {
  expect(elements(html, 'th').at(1)?.text).toBe('Change in time per task');
});

test('a drawing is hidden from screen readers, which read its row', () => {
  expect(rows.filter(({ html: row }) => /<svg[^>]*aria-hidden="true"/.test(row))).toHaveLength(
    rows.length,
  );
});

test('a value draws a mark, and an interval its span and both of its ends', () => {
  const count = (row: string, name: string) => row.split(`<${name}`).length - 1;
  expect(rows.map((row) => [count(row.html, 'circle'), count(row.html, 'line')])).toEqual([
    [1, 0],
    [1, 3],
    [1, 3],
    [1, 3],
    [0, 3],
  ]);
});

test('the scale is drawn once, with its labels, and hidden from screen readers', () => {
  expect(scale?.attributes).toContain('aria-hidden="true"');
  expect(elements(scale?.html ?? '', 'text').map(({ text }) => text)).toEqual([
    '−40%',
    '−20%',
    '0%',
    '+20%',
    '+40%',
  ]);
});

test('the scale is strongest where nothing changes', () => {
  const [, stronger] = scale?.html.split('class="zero"') ?? [];
  expect(elements(stronger ?? '', 'text')[0]?.text).toBe('0%');
});

test('the row that the argument turns on is marked', () => {
  expect(rows.map(({ attributes }) => attributes.includes('emphasis'))).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
});
