import { expect, test } from 'vitest';
import { checkOwnOffer } from '../../src/editorial/own-offer.ts';
import { aGuide, aPage } from '../fixtures/entries.ts';

const table = (columns: readonly string[]) => ({
  figures: [
    {
      kind: 'comparison-table',
      id: 'kinds',
      title: 'Two kinds',
      finding: 'They differ in who finishes.',
      columns,
      rows: [
        { label: 'Owner', cells: ['You', 'They'] },
        { label: 'Proof', cells: ['Decisions', 'Software'] },
      ],
    },
  ],
});
const codes = (entry: Parameters<typeof checkOwnOffer>[0]) =>
  checkOwnOffer(entry).map(({ code }) => code);

test('a comparison of things that others sell needs no word about the firm', () => {
  expect(codes(aPage('kinds', table(['Workers', 'Containers'])))).toEqual([]);
});

test('a page that compares what the firm sells has to say so, and when it is the wrong choice', () => {
  expect(codes(aPage('kinds', table(['Advisory', 'Build-capable'])))).toEqual(['TRV310', 'TRV311']);
});

test('a table in the text is a comparison, too', () => {
  const text = '| Agency | Fractional CTO |\n| --- | --- |\n| Hands | One head |\n';
  expect(checkOwnOffer(aPage('kinds', {}, text))).toMatchObject([
    { code: 'TRV310', place: { line: 10 } },
    { code: 'TRV311', place: { line: 10 } },
  ]);
});

test('a page that says both is fine', () => {
  const text =
    'Truvisory sells the second of these. It is the wrong choice for a team that needs direction.\n';
  expect(codes(aPage('kinds', table(['Advisory', 'Build-capable']), text))).toEqual([]);
});

test('a guide says both in its fields', () => {
  expect(codes(aGuide('things/index', table(['Advisory', 'Build-capable'])))).toEqual([]);
});

test('a guide whose field for it says nothing is told', () => {
  const changes = { ...table(['Advisory', 'Build-capable']), interest: 'none' };
  expect(codes(aGuide('things/index', changes))).toEqual(['TRV310']);
});
