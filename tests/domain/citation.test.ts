import { expect, test } from 'vitest';
import { readBody } from '../../src/domain/body.ts';
import { collectCitations, type Citation } from '../../src/domain/citation.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { buildSources, getStatistic } from '../../src/domain/source.ts';
import { aSource } from '../fixtures/entries.ts';

const sources = buildSources(
  [
    aSource('first'),
    aSource('second', { companions: [{ source: 'third', statistic: 'slowdown' }] }),
    aSource('third'),
  ],
  ({ message }) => {
    throw new Error(message);
  },
);

const plot: Figure = {
  kind: 'interval-plot',
  unit: 'percent',
  id: 'plot',
  title: 'A plot',
  finding: 'It shows something.',
  scale: 'Change in time',
  rows: [
    { label: 'One', emphasis: false, statistic: getStatistic(sources, 'third', 'slowdown') },
    { label: 'Two', emphasis: true, statistic: getStatistic(sources, 'first', 'slowdown') },
  ],
};

const timeline: Figure = {
  kind: 'timeline',
  id: 'timeline',
  title: 'A timeline',
  finding: 'It shows something.',
  rows: [
    { label: 'One', emphasis: false, at: '2025', source: sources.get('second') },
    { label: 'Two', emphasis: false, at: '2026' },
  ],
};

function citationsOf(markdown: string): readonly Citation[] {
  return collectCitations(readBody(markdown).uses, [plot, timeline], sources);
}

function numbered(citations: readonly Citation[]): readonly string[] {
  return citations.map(({ number, source }) => `${number} ${source.id}`);
}

test.each([
  ['nothing', 'No source at all.', []],
  ['first use', '<Cite source="third" /> and <Cite source="first" />', ['1 third', '2 first']],
  [
    'a source that is used again',
    '<Cite source="third" />, <Cite source="first" />, <Cite source="third" />',
    ['1 third', '2 first'],
  ],
  ['a figure by its rows', '<Figure id="plot" />', ['1 third', '2 first']],
  [
    'a timeline by the sources of its events',
    '<Cite source="third" />\n\n<Figure id="timeline" />',
    ['1 third', '2 second'],
  ],
  [
    'a figure after a sentence',
    '<Cite source="first" />\n\n<Figure id="plot" />',
    ['1 first', '2 third'],
  ],
  [
    'a callout with the companions it shows',
    '<Stat source="second" statistic="slowdown" />\n\n<Cite source="first" />',
    ['1 second', '2 third', '3 first'],
  ],
  [
    'a sentence without companions',
    'A <Cite source="second" statistic="slowdown" />',
    ['1 second'],
  ],
  ['an unknown source', '<Cite source="nowhere" /> and <Cite source="first" />', ['1 first']],
  ['an unknown figure', '<Figure id="nothing" />\n\n<Cite source="first" />', ['1 first']],
])('sources are numbered as a reader meets them: %s', (_what, markdown, expected) => {
  expect(numbered(citationsOf(markdown))).toEqual(expected);
});

test('a statistic that a page prints twice is listed once', () => {
  const [citation] = citationsOf(
    '<Cite source="first" statistic="slowdown">19%</Cite> and <Cite source="first" statistic="slowdown">19%</Cite>',
  );
  expect(citation?.statistics.map(({ id }) => id)).toEqual(['slowdown']);
});

test('a source that is only referred to has no statistics on the page', () => {
  expect(citationsOf('<Cite source="first" />')[0]?.statistics).toEqual([]);
});

test('a statistic that a figure draws is among those of its source', () => {
  expect(citationsOf('<Figure id="plot" />')[0]?.statistics.map(({ id }) => id)).toEqual([
    'slowdown',
  ]);
});

test.each([
  [
    'It took <Cite source="first" statistic="slowdown">19% longer</Cite>. So much for that.',
    [['It took 19% longer.']],
  ],
  [
    'Some say <Cite source="first" statistic="slowdown">19%</Cite>, others <Cite source="first" statistic="slowdown">19% longer</Cite>.',
    [['Some say 19%, others 19% longer.']],
  ],
  [
    'Both <Cite source="first" statistic="slowdown">19%</Cite> and <Cite source="third" statistic="slowdown">19%</Cite>',
    [['Both 19% and 19%'], ['Both 19% and 19%']],
  ],
  [
    '<Stat source="second" statistic="slowdown" />',
    [['19% longer: time per task'], ['19% longer: time per task']],
  ],
  ['It took <Cite source="first" statistic="slowdown" />.\n\n<Figure id="plot" />', [[], []]],
])('a citation knows what the page says with its numbers: %s', (markdown, expected) => {
  expect(citationsOf(markdown).map(({ claims }) => claims)).toEqual(expected);
});
