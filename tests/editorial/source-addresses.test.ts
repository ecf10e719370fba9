import { expect, test } from 'vitest';
import { checkSourceAddresses } from '../../src/editorial/source-addresses.ts';
import { aSource } from '../fixtures/entries.ts';

const found = (...sources: Parameters<typeof checkSourceAddresses>[0]) =>
  checkSourceAddresses(sources).map(({ code, file, place }) => ({ code, file, place }));

const url = { field: ['url'] };

test.each([
  ['the site', { url: 'https://truvisory.com/ai-agents/' }, ['url']],
  ['a host of the site', { url: 'https://www.truvisory.com/ai-agents/' }, ['url']],
  ['a preview', { url: 'https://4f2a.truvisory.pages.dev/ai-agents/' }, ['url']],
  [
    'the site, where it was read',
    { readIn: { title: 'a guide', url: 'https://truvisory.com/ai-agents/' } },
    ['readIn', 'url'],
  ],
  ['the firm', { publisher: 'Truvisory' }, ['publisher']],
])('%s is no source', (_what, changes, field) => {
  expect(found(aSource('report', changes))).toEqual([
    { code: 'TRV253', file: 'content/sources/report.yaml', place: { field } },
  ]);
});

test('a host that only ends like the site is a source like any other', () => {
  expect(found(aSource('report', { url: 'https://nottruvisory.com/', urlIs: 'own' }))).toEqual([]);
});

test.each([
  ['https://an-institute.example/report', true],
  ['https://www.an-institute.example/report/#summary', true],
  ['https://an-institute.example/report?utm_source=feed', true],
  ['https://an-institute.example/report?page=2', false],
  ['https://an-institute.example/summary', false],
])('whether a source read at %s was read at its own address: %s', (address, isSame) => {
  const [problem] = found(aSource('report', { readIn: { title: 'a copy', url: address } }));
  expect(problem?.code).toBe(isSame ? 'TRV254' : undefined);
});

test('an address that does not bear the name of the publisher is reported until it is explained', () => {
  const changes = { url: 'https://gazette.example/a-report' };
  expect(found(aSource('report', changes))).toEqual([
    { code: 'TRV255', file: 'content/sources/report.yaml', place: url },
  ]);
  for (const urlIs of ['own', 'report', 'reprint']) {
    expect(found(aSource('report', { ...changes, urlIs }))).toEqual([]);
  }
});

test('two records with one address are reported in both, each naming the other', () => {
  const one = aSource('one', { url: 'https://an-institute.example/a' });
  const other = aSource('other', { url: 'https://www.an-institute.example/a/#b' });
  expect(checkSourceAddresses([one, other])).toMatchObject([
    { code: 'TRV257', file: one.file, place: url, message: `${other.file} has the same address.` },
    { code: 'TRV257', file: other.file, place: url, message: `${one.file} has the same address.` },
  ]);
});

test('two records of one publisher with one title are reported', () => {
  const titles = ['The report: 2026', 'The Report 2026'];
  const sources = titles.map((title, index) => aSource(`report-${index}`, { title }));
  expect(found(...sources).map(({ code, place }) => [code, place])).toEqual([
    ['TRV257', { field: ['title'] }],
    ['TRV257', { field: ['title'] }],
  ]);
});

test('two publishers may use the same title', () => {
  const title = 'Annual report';
  const other = { publisher: 'A bank', url: 'https://a-bank.example/report', title };
  expect(found(aSource('one', { title }), aSource('other', other))).toEqual([]);
});
