import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/domain/library.ts';
import { sourceRegister } from '../../src/domain/source-register.ts';
import { claims } from '../../src/seo/claims.ts';
import { aPage, aSource, someEntries, TODAY } from '../fixtures/entries.ts';

const figure = { figure: '$5', measures: 'price' };

test('each figure says of what kind it is, and until when it may stand unchecked', () => {
  const sources = [
    aSource('report', {
      kind: 'survey',
      urlIs: 'report',
      checked: '2026-11-01',
      statistics: { share: figure, cost: { ...figure, kind: 'price' } },
    }),
  ];
  const pages = [
    aPage('index'),
    aPage('about', {}, 'Said.<Cite source="report" />\n'),
    aPage('404'),
  ];
  const data = claims(sourceRegister(buildLibrary(someEntries({ sources, pages }), TODAY)));
  expect(data.sources).toMatchObject([
    {
      kind: 'survey',
      urlIs: 'report',
      statistics: [
        { id: 'share', kind: 'survey', mayStandUntil: '2027-11-01' },
        { id: 'cost', kind: 'price', mayStandUntil: '2027-01-30' },
      ],
    },
  ]);
});
