import { expect, test } from 'vitest';
import { buildFigures, figureStatistics } from '../../src/domain/figure.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { buildSources } from '../../src/domain/source.ts';
import { figureSchema } from '../../src/schemas/figure.ts';
import { aSource, comparisonTableFrontmatter } from '../fixtures/entries.ts';

const sources = buildSources(
  [
    aSource('report'),
    aSource('words', {
      statistics: {
        'in-words': { figure: 'most', measures: 'what people said' },
        price: { figure: '$5 to $9', measures: 'a price', low: 5, high: 9, unit: 'usd' },
      },
    }),
  ],
  ({ message }) => {
    throw new Error(message);
  },
);

/** A plot of statistics, each named by its source and its own name. */
function plotOf(...statistics: (readonly [string, string])[]) {
  return figureSchema.parse({
    kind: 'interval-plot',
    id: 'plot',
    title: 'A plot',
    finding: 'It shows something.',
    scale: 'Change in time',
    rows: statistics.map(([source, statistic]) => ({ label: 'A row', source, statistic })),
  });
}

function build({ source, statistic }: { source: string; statistic: string }) {
  const problems: Problem[] = [];
  const figures = buildFigures(
    'content/pages/about.mdx',
    [plotOf(['report', 'slowdown'], [source, statistic])],
    sources,
    (problem) => problems.push(problem),
  );
  return { figures, problems };
}

const unknown = { source: 'nowhere', statistic: 'slowdown' };

test('a plot draws the values of the statistics that its rows name', () => {
  const { figures } = build({ source: 'report', statistic: 'slowdown' });
  expect(figures.flatMap(figureStatistics).map(({ value }) => value)).toEqual([19, 19]);
});

test.each([
  ['an unknown source', unknown, 'No source "nowhere".'],
  [
    'an unknown statistic',
    { source: 'report', statistic: 'speed' },
    'The source "report" has no statistic "speed".',
  ],
  [
    'a statistic in words',
    { source: 'words', statistic: 'in-words' },
    'The statistic "in-words" of "words" has no value to draw.',
  ],
])('a row with %s is reported at its field', (_what, row, message) => {
  expect(build(row).problems).toEqual([
    expect.objectContaining({
      file: 'content/pages/about.mdx',
      place: { field: ['figures', 0, 'rows', 1] },
      message,
    }),
  ]);
});

test('a row may be a range without a middle', () => {
  const figures = buildFigures(
    'content/pages/about.mdx',
    [plotOf(['words', 'price'], ['words', 'price'])],
    sources,
    ({ message }) => {
      throw new Error(message);
    },
  );
  expect(figures).toMatchObject([{ unit: 'usd', rows: [{ statistic: { low: 5, high: 9 } }, {}] }]);
});

test('a plot of two units is refused, naming both', () => {
  expect(build({ source: 'words', statistic: 'price' }).problems).toEqual([
    {
      file: 'content/pages/about.mdx',
      place: { field: ['figures', 0] },
      message:
        'The plot mixes units: "slowdown" of "report" is in percent, "price" of "words" in usd.',
      remedy: 'draw one unit a plot: split it in two, or leave one of them out.',
    },
  ]);
});

test.each([
  ['an unknown source', unknown],
  ['a statistic in words', { source: 'words', statistic: 'in-words' }],
])('a row with %s is not drawn', (_what, row) => {
  expect(build(row).figures.flatMap(figureStatistics)).toHaveLength(1);
});

test('a table and a diagram draw no statistics', () => {
  const table = figureSchema.parse(comparisonTableFrontmatter);
  expect(
    buildFigures('content/pages/about.mdx', [table], sources, () => undefined).flatMap(
      figureStatistics,
    ),
  ).toEqual([]);
});
