import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/domain/library.ts';
import { packOf } from '../../src/domain/pack.ts';
import { anchorOnPage, getCitation, linkAddress } from '../../src/domain/text-context.ts';
import { aGuide, aSource, GUIDE_TEXT, someEntries, someFaqs, TODAY } from '../fixtures/entries.ts';

const library = buildLibrary(
  someEntries({
    guides: [
      aGuide('things/index', {}, `Said.<Cite source="late" />\n\n${GUIDE_TEXT}`),
      aGuide(
        'things/costs',
        { sheet: 2, faqs: someFaqs('cost'), updated: '2026-11-20', reviewed: '2026-11-20' },
        `Said.<Cite source="early" /> It took <Cite source="late" statistic="slowdown">19%</Cite>.\n\n${GUIDE_TEXT}`,
      ),
    ],
    sources: [aSource('early'), aSource('late')],
  }),
  TODAY,
);
const pack = packOf(library, 'things');
const [pillar, costs] = pack.sheets;

test('a pack holds the guides of its cluster, the pillar first', () => {
  expect(pack.path).toBe('/things/pack/');
  expect(pack.sheets.map(({ guide }) => guide.id)).toEqual(['things/index', 'things/costs']);
});

test('its version is the day on which one of its guides last changed', () => {
  expect(pack.version).toBe('2026-11-20');
});

test('its sources are numbered through, each once, with the statistics of all guides', () => {
  expect(
    pack.citations.map(({ number, source, statistics }) => [
      number,
      source.id,
      statistics.map(({ id }) => id),
    ]),
  ).toEqual([
    [1, 'late', ['slowdown']],
    [2, 'early', []],
  ]);
});

test('a guide cites by the numbers of the pack', () => {
  expect(costs && getCitation(costs.context, 'late').number).toBe(1);
});

test('the same anchor in two guides is two places of the pack', () => {
  const anchors = pack.sheets.map(({ context }) => anchorOnPage(context, 'questions'));
  expect(anchors).toEqual(['things-questions', 'costs-questions']);
});

test.each([
  ['a guide of the pack', './costs.mdx', '#costs'],
  ['a place in a guide of the pack', './costs.mdx#questions', '#costs-questions'],
  ['a place in the same guide', '#questions', '#things-questions'],
  ['a page outside the pack', '../../pages/about.mdx', '/about/'],
  ['a place on a page outside the pack', '../../pages/about.mdx#work', '/about/#work'],
  ['another site', 'https://example.org/', 'https://example.org/'],
])('a link to %s leads there', (_what, href, address) => {
  expect(pillar && linkAddress(pillar.context, href)).toBe(address);
});

test('a pack of a cluster that does not exist is refused', () => {
  expect(() => packOf(library, 'nothing')).toThrow('The cluster "nothing" has no pillar.');
});
