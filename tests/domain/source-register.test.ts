import { expect, test } from 'vitest';
import { resolveLibrary } from '../../src/domain/library.ts';
import { sourceRegister } from '../../src/domain/source-register.ts';
import { aGuide, aPage, aSource, GUIDE_TEXT, someEntries, TODAY } from '../fixtures/entries.ts';

const register = sourceRegister(
  resolveLibrary(
    someEntries({
      guides: [aGuide('things/index', {}, `Said.<Cite source="zoo" />\n\n${GUIDE_TEXT}`)],
      pages: [
        aPage('index'),
        aPage('404'),
        aPage(
          'about',
          {},
          'It took <Cite source="zoo" statistic="slowdown">19%</Cite>, said.<Cite source="ant" />\n',
        ),
      ],
      sources: [
        aSource('zoo', { publisher: 'Zoo' }),
        aSource('ant', { publisher: 'ant society' }),
        aSource('unused', { publisher: 'Middle' }),
      ],
    }),
    TODAY,
  ).library,
);

test('sources stand in the order of their publishers', () => {
  expect(register.map(({ source }) => source.id)).toEqual(['ant', 'unused', 'zoo']);
});

test('a source knows the pages that cite it', () => {
  expect(register.map(({ pages }) => pages.map(({ path }) => path))).toEqual([
    ['/about/'],
    [],
    ['/things/', '/about/'],
  ]);
});

test('a statistic knows the pages that print it', () => {
  const statistics = register.at(-1)?.statistics ?? [];
  expect(
    statistics.map(({ statistic, pages }) => [statistic.id, pages.map(({ path }) => path)]),
  ).toEqual([['slowdown', ['/about/']]]);
});
