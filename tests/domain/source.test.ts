import { expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import {
  buildSources,
  companionsHeading,
  formatOtherHost,
  getStatistic,
  isPrintedForm,
  type Sources,
} from '../../src/domain/source.ts';
import { aSource } from '../fixtures/entries.ts';

function build(entries: Parameters<typeof buildSources>[0]): {
  sources: Sources;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  return { sources: buildSources(entries, (problem) => problems.push(problem)), problems };
}

test('a statistic knows the source that it comes from', () => {
  const { sources } = build([aSource('report')]);
  expect(getStatistic(sources, 'report', 'slowdown').source.id).toBe('report');
});

test('a statistic is of the kind of its source, unless it says otherwise', () => {
  const figures = { figure: '$5', measures: 'price' };
  const statistics = { effect: figures, cost: { ...figures, kind: 'price' } };
  const { sources } = build([aSource('report', { kind: 'study', statistics })]);
  expect(getStatistic(sources, 'report', 'effect').kind).toBe('study');
  expect(getStatistic(sources, 'report', 'cost').kind).toBe('price');
});

test('a statistic has the companions of its source, unless it names its own', () => {
  const figures = { figure: '19%', measures: 'time' };
  const other = (statistic: string) => [{ source: 'other', statistic }];
  const { sources, problems } = build([
    aSource('report', {
      companions: other('first'),
      statistics: {
        usual: figures,
        special: { ...figures, companions: other('second') },
        alone: { ...figures, companions: [] },
      },
    }),
    aSource('other', { statistics: { first: figures, second: figures } }),
  ]);
  const companionsOf = (id: string) =>
    getStatistic(sources, 'report', id).companions.map((companion) => companion.id);
  expect(['usual', 'special', 'alone'].map(companionsOf)).toEqual([['first'], ['second'], []]);
  expect(problems).toEqual([]);
});

test('an unknown companion of one statistic is reported at its field', () => {
  const companions = [{ source: 'nowhere', statistic: 'slowdown' }];
  const statistics = { one: { figure: '19%', measures: 'time', companions } };
  expect(build([aSource('report', { statistics })]).problems).toMatchObject([
    { place: { field: ['statistics', 'one', 'companions', 0] }, message: 'No source "nowhere".' },
  ]);
});

test('two sources may each show the other beside themselves', () => {
  const { sources } = build([
    aSource('old', { companions: [{ source: 'new', statistic: 'slowdown' }] }),
    aSource('new', { companions: [{ source: 'old', statistic: 'slowdown' }] }),
  ]);
  const companionsOf = (id: string) =>
    getStatistic(sources, id, 'slowdown').companions.map(({ source }) => source.id);
  expect([companionsOf('old'), companionsOf('new')]).toEqual([['new'], ['old']]);
});

test.each([
  ['source', { source: 'nowhere', statistic: 'slowdown' }, 'No source "nowhere".'],
  [
    'statistic',
    { source: 'report', statistic: 'speed' },
    'The source "report" has no statistic "speed".',
  ],
])('a companion with an unknown %s is reported at its field', (_what, companion, message) => {
  expect(build([aSource('report', { companions: [companion] })]).problems).toMatchObject([
    { file: 'content/sources/report.yaml', place: { field: ['companions', 0] }, message },
  ]);
});

test('a companion that does not exist is left out', () => {
  const companions = [{ source: 'nowhere', statistic: 'slowdown' }];
  const { sources } = build([aSource('report', { companions })]);
  expect(getStatistic(sources, 'report', 'slowdown').companions).toEqual([]);
});

test.each([
  ['19% longer', true],
  ['19%', true],
  ['19 %', false],
  ['19', false],
  ['19% Longer', false],
])('whether the statistic may be printed as %j: %s', (text, expected) => {
  const { sources } = build([aSource('report')]);
  expect(isPrintedForm(getStatistic(sources, 'report', 'slowdown'), text)).toBe(expected);
});

test('a statistic that does not exist is named', () => {
  const { sources } = build([aSource('report')]);
  expect(() => getStatistic(sources, 'report', 'speed')).toThrow(
    'No statistic "speed" of a source "report".',
  );
});

test.each([
  ['2025-07-10', '2026-02-24', 'Since then'],
  ['2026-02-24', '2025-07-10', 'To be read with it'],
  ['2025', '2025-07-10', 'To be read with it'],
  ['2025', '2026', 'Since then'],
  ['undated', '2026', 'To be read with it'],
  ['2025', 'undated', 'To be read with it'],
])('above the companion of a source of %s, one of %s stands as %j', (own, other, heading) => {
  const companions = [{ source: 'other', statistic: 'slowdown' }];
  const sources = buildSources(
    [aSource('own', { published: own, companions }), aSource('other', { published: other })],
    () => undefined,
  );
  expect(companionsHeading(getStatistic(sources, 'own', 'slowdown'))).toBe(heading);
});

test.each([
  [undefined, ''],
  ['own', ''],
  ['reprint', 'reprinted at gazette.example, '],
  ['report', 'as reported at gazette.example, '],
] as const)('an address that is %s is said to be "%s"', (urlIs, text) => {
  expect(formatOtherHost({ url: 'https://www.gazette.example/a', urlIs })).toBe(text);
});
