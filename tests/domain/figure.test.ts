import { expect, test } from 'vitest';
import { figureSources, figureStatistics } from '../../src/domain/figure.ts';
import { buildSources } from '../../src/domain/source.ts';
import { aSource, comparisonTableFrontmatter } from '../fixtures/entries.ts';
import { buildReported, exampleFigure, fail } from '../fixtures/figures.ts';

const sources = buildSources(
  [
    aSource('report'),
    aSource('words', {
      statistics: {
        'in-words': { figure: 'most', measures: 'what people said' },
        price: { figure: '$5', measures: 'a price', value: 5, unit: 'usd' },
        range: { figure: '2% to 9%', measures: 'a range', low: 2, high: 9, unit: 'percent' },
      },
    }),
  ],
  fail,
);

const build = (frontmatter: Record<string, unknown>) => buildReported(frontmatter, sources);

type Reference = readonly [source: string, statistic: string];

function rowsOf(references: readonly Reference[]) {
  return references.map(([source, statistic]) => ({ label: 'A row', source, statistic }));
}

/** The kinds of plots, each with a way to write one whose last value is the given statistic, and where that stands. */
const plots = [
  [
    'an interval plot',
    (last: Reference) => ({
      kind: 'interval-plot',
      scale: 'Change',
      rows: rowsOf([['report', 'slowdown'], last]),
    }),
    ['rows', 1],
  ],
  [
    'a bar chart',
    (last: Reference) => ({
      kind: 'bar-chart',
      scale: 'Change',
      rows: rowsOf([['report', 'slowdown'], last]),
    }),
    ['rows', 1],
  ],
  [
    'a dot plot',
    ([source, statistic]: Reference) => ({
      kind: 'dot-plot',
      scale: 'Change',
      series: ['Before', 'After'],
      rows: [
        {
          label: 'A row',
          values: [
            { source: 'report', statistic: 'slowdown' },
            { source, statistic },
          ],
        },
      ],
    }),
    ['rows', 0, 'values', 1],
  ],
] as const;

test.each(plots)('%s draws the values of the statistics that it names', (_what, plot) => {
  const { figures, problems } = build(plot(['report', 'slowdown']));
  expect(problems).toEqual([]);
  expect(figures.flatMap(figureStatistics).map(({ value }) => value)).toEqual([19, 19]);
  expect(figures.flatMap(figureSources)).toEqual([sources.get('report')]);
});

test.each(
  plots.flatMap(([what, plot, path]) =>
    (
      [
        ['an unknown source', ['nowhere', 'slowdown'], 'No source "nowhere".'],
        [
          'an unknown statistic',
          ['report', 'speed'],
          'The source "report" has no statistic "speed".',
        ],
        [
          'a statistic in words',
          ['words', 'in-words'],
          'The statistic "in-words" of "words" has no value to draw.',
        ],
      ] as const
    ).map(([fault, reference, message]) => [fault, what, plot(reference), path, message] as const),
  ),
)('%s in %s is reported at its field and not drawn', (_fault, _what, plot, path, message) => {
  const { figures, problems } = build(plot);
  expect(problems).toEqual([
    expect.objectContaining({
      file: 'content/pages/about.mdx',
      place: { field: ['figures', 0, ...path] },
      message,
    }),
  ]);
  expect(figures.flatMap(figureStatistics).length).toBeLessThan(2);
});

test('a row of a dot plot that lacks one of its values is left out', () => {
  const [, , [, dotPlot]] = plots;
  expect(build(dotPlot(['words', 'in-words'])).figures).toMatchObject([{ rows: [] }]);
});

test.each(plots)('%s of two units is refused, naming both', (_what, plot) => {
  expect(build(plot(['words', 'price'])).problems).toEqual([
    {
      code: 'TRV161',
      file: 'content/pages/about.mdx',
      place: { field: ['figures', 0] },
      message:
        'The plot mixes units: "slowdown" of "report" is in percent, "price" of "words" in usd.',
      remedy: 'draw one unit a plot: split it in two, or leave one of them out.',
    },
  ]);
});

test('an interval plot draws a range without a middle; a bar needs a value', () => {
  const [[, intervalPlot], [, barChart]] = plots;
  expect(build(intervalPlot(['words', 'range'])).problems).toEqual([]);
  expect(build(barChart(['words', 'range'])).problems).toMatchObject([
    { remedy: 'add "value" and "unit" to it in content/sources/words.yaml.' },
  ]);
});

const event = { label: 'It happened', at: '2025' };

test('an event has the source that it names, which becomes a source of the figure', () => {
  const { figures } = build({ kind: 'timeline', rows: [event, { ...event, source: 'report' }] });
  expect(figures.flatMap(figureSources)).toEqual([sources.get('report')]);
});

test('an event of an unknown source is reported and drawn without it', () => {
  const { figures, problems } = build({
    kind: 'timeline',
    rows: [event, { ...event, source: 'reprot' }],
  });
  expect(problems).toMatchObject([
    {
      place: { field: ['figures', 0, 'rows', 1] },
      message: 'No source "reprot". Did you mean "report"?',
    },
  ]);
  expect(figures).toMatchObject([{ rows: [event, { ...event, source: undefined }] }]);
});

/** A diagram of a worker above a database, with these arrows. */
function architecture(...edges: { from: string; to: string }[]) {
  return {
    kind: 'reference-architecture',
    layers: ['Worker', 'Database'].map((name) => ({ nodes: [{ name, role: 'a part' }] })),
    edges,
  };
}

test('an arrow to a box that does not exist is reported with the one that was meant', () => {
  const { figures, problems } = build(architecture({ from: 'Worker', to: 'Databse' }));
  expect(problems).toEqual([
    {
      code: 'TRV164',
      file: 'content/pages/about.mdx',
      place: { field: ['figures', 0, 'edges', 0, 'to'] },
      message: 'No box "Databse" in the diagram. Did you mean "Database"?',
      remedy: 'use one that is there: "Worker" or "Database".',
    },
  ]);
  expect(figures).toMatchObject([{ edges: [] }]);
});

test('an arrow that leads back to its own box is reported', () => {
  const { figures, problems } = build(
    architecture({ from: 'Worker', to: 'Database' }, { from: 'Worker', to: 'Worker' }),
  );
  expect(problems).toMatchObject([
    {
      place: { field: ['figures', 0, 'edges', 1] },
      message: 'The arrow from "Worker" leads back to it.',
    },
  ]);
  expect(figures).toMatchObject([{ edges: [{ from: 'Worker', to: 'Database' }] }]);
});

test('a figure that rests on several sources names each once', () => {
  expect(figureSources(exampleFigure('bar-chart')).map(({ id }) => id)).toEqual([
    'stackoverflow-survey-2025-ai',
  ]);
  expect(figureSources(exampleFigure('timeline')).map(({ id }) => id)).toEqual([
    'cmmc-program-rule',
    'cmmc-acquisition-rule',
    'cmmc-suspension',
  ]);
});

test('a table draws no statistics and rests on no source', () => {
  const { figures } = build(comparisonTableFrontmatter);
  expect(figures.flatMap(figureStatistics)).toEqual([]);
  expect(figures.flatMap(figureSources)).toEqual([]);
});
