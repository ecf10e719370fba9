import { expect, test } from 'vitest';
import { resolveLibrary } from '../../src/domain/library.ts';
import { checkOverdue } from '../../src/editorial/overdue-rules.ts';
import { aPage, aSource, someEntries } from '../fixtures/entries.ts';

const about = 'content/pages/about.mdx';

function check(today: string, touched: readonly string[], changes = {}) {
  const text = 'It costs <Cite source="plan" statistic="slowdown">19%</Cite>.\n';
  const pages = [aPage('index'), aPage('404'), aPage('about', {}, text)];
  const sources = [aSource('plan', { kind: 'price', checked: '2026-11-01', ...changes })];
  const { library } = resolveLibrary(someEntries({ pages, sources }), today);
  return checkOverdue(library, new Set(touched));
}

test('figures that have stood too long are a warning in their record, with what to do', () => {
  expect(check('2027-02-01', [])).toEqual([
    {
      code: 'TRV430',
      file: 'content/sources/plan.yaml',
      place: { field: ['checked'] },
      isWarning: true,
      message:
        'The prices in this record were last checked on November 1, 2026. Pages that use them say so.',
      remedy:
        'open https://an-institute.example/plan, compare every figure with content/sources/plan.yaml, correct what has changed there and in the texts, and write there "checked: 2027-02-01".',
    },
  ]);
});

test('a page whose words change may not rest on them, and the record is not named again', () => {
  expect(check('2027-02-01', [about])).toMatchObject([
    {
      code: 'TRV431',
      file: about,
      place: { field: ['reviewed'] },
      remedy: expect.stringContaining('"checked: 2027-02-01"') as string,
    },
  ]);
  expect(check('2027-02-01', [about]).map(({ isWarning }) => isWarning)).toEqual([undefined]);
});

test('figures within their days are no matter, even on a page whose words change', () => {
  expect(check('2027-01-30', [about])).toEqual([]);
});

test('where it was read last time is part of what to do', () => {
  const readIn = { title: 'a copy', url: 'https://copies.example/plan' };
  expect(check('2027-02-01', [], { readIn })[0]?.remedy).toContain(
    'open https://an-institute.example/plan (last time it was read in https://copies.example/plan), compare',
  );
});
