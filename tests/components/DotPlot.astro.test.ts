import { expect, test } from 'vitest';
import DotPlot from '../../src/components/figures/DotPlot.astro';
import { exampleFigure } from '../fixtures/figures.ts';
import { bodyRows, elements, render } from '../fixtures/rendering.ts';

const plot = exampleFigure('dot-plot');
const html = await render(DotPlot, { plot });
const heads = elements(elements(html, 'thead')[0]?.html ?? '', 'th');
const rows = bodyRows(html);

test('each series heads its column, with the shape of its marks', () => {
  expect(heads.map(({ text }) => text)).toEqual([
    'Case',
    'Before',
    'In 2025',
    'Share of respondents',
  ]);
  expect(heads.map((head) => /<circle|class="square"/.exec(head.html)?.[0])).toEqual([
    undefined,
    '<circle',
    'class="square"',
    undefined,
  ]);
});

test('every value can be read in the column of its series', () => {
  expect(
    rows.map((row) =>
      elements(row.html, 'td')
        .slice(0, 2)
        .map(({ text }) => text),
    ),
  ).toEqual([
    ['76%', '84%'],
    ['78%', '88%'],
    ['17%', '42%'],
  ]);
});

test('a row draws a mark of each shape and one line between them', () => {
  for (const row of rows) {
    expect(row.html.match(/<circle|<line|class="square"/g)?.toSorted()).toEqual([
      '<circle',
      '<line',
      'class="square"',
    ]);
  }
});

test('a row has as many cells as the table has columns', () => {
  const cells = rows.map((row) => elements(row.html, 't[hd]').length);
  expect(cells).toEqual(rows.map(() => heads.length));
});
