import { expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import {
  buildSources,
  companionsHeading,
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

test('two sources may each show the other beside themselves', () => {
  const { sources } = build([
    aSource('old', { companions: [{ source: 'new', statistic: 'slowdown' }] }),
    aSource('new', { companions: [{ source: 'old', statistic: 'slowdown' }] }),
  ]);
  const companionsOf = (id: string) => sources.get(id)?.companions.map(({ source }) => source.id);
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
  expect(build([aSource('report', { companions })]).sources.get('report')?.companions).toEqual([]);
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
  const source = sources.get('own');
  expect(source && companionsHeading(source)).toBe(heading);
});
