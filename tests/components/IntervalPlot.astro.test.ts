import { expect, test } from 'vitest';
import IntervalPlot from '../../src/components/figures/IntervalPlot.astro';
import { elements, render } from '../fixtures/rendering.ts';

const plot = {
  scale: 'Change in time per task',
  rows: [
    { label: 'Forecast', emphasis: false, statistic: { value: -24 } },
    { label: 'Measured', emphasis: true, statistic: { value: 19, low: 2, high: 39 } },
    { label: 'Follow-up', emphasis: false, statistic: { value: -4, low: -15, high: 9 } },
    { label: 'No change', emphasis: false, statistic: { value: 0, low: 0, high: 0 } },
  ],
};

const html = await render(IntervalPlot, { plot });
const rows = elements(elements(html, 'tbody')[0]?.html ?? '', 'tr');

test('every row is headed by its label', () => {
  expect(rows.map((row) => elements(row.html, 'th')[0]?.text)).toEqual([
    'Forecast',
    'Measured',
    'Follow-up',
    'No change',
  ]);
});

test('every value and every interval can be read without seeing the drawing', () => {
  expect(rows.map((row) => elements(row.html, 'td')[0]?.text)).toEqual([
    '−24%',
    '+19% (+2% to +39%)',
    '−4% (−15% to +9%)',
    '0% (0% to 0%)',
  ]);
});

test('the scale heads the values', () => {
  expect(elements(html, 'th').at(1)?.text).toBe('Change in time per task');
});

test('a drawing is hidden from screen readers, which read its row', () => {
  expect(rows.filter(({ html: row }) => /<svg[^>]*aria-hidden="true"/.test(row))).toHaveLength(4);
});

test('a value without an interval draws a mark and no span', () => {
  expect(rows.map((row) => row.html.includes('class="span"'))).toEqual([false, true, true, true]);
});

test('the row that the argument turns on is marked', () => {
  expect(rows.map(({ attributes }) => attributes.includes('emphasis'))).toEqual([
    false,
    true,
    false,
    false,
  ]);
});
