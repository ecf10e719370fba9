import { expect, test } from 'vitest';
import { resolveLibrary } from '../../src/domain/library.ts';
import { citedAddresses } from '../../src/rot/cited-addresses.ts';
import type { Entries } from '../../src/domain/entry.ts';
import { aGuide, aPage, aSource, GUIDE_TEXT, someEntries, TODAY } from '../fixtures/entries.ts';

const addressesOf = (changes: Partial<Entries>) =>
  citedAddresses(resolveLibrary(someEntries(changes), TODAY).library);

test('an address is told with its record, its field and the pages that cite it', () => {
  const cite = 'Somebody says so.<Cite source="report" />\n\n';
  const addresses = addressesOf({
    guides: [aGuide('things/index', {}, cite + GUIDE_TEXT)],
    pages: [aPage('index'), aPage('about', {}, cite), aPage('404')],
  });
  expect(addresses).toEqual([
    {
      url: 'https://an-institute.example/report',
      uses: [{ file: 'content/sources/report.yaml', field: 'url', pages: ['/things/', '/about/'] }],
    },
  ]);
});

test('where a publication was read is an address, too', () => {
  const readIn = { title: 'An archive', url: 'https://example.org/archive' };
  const addresses = addressesOf({ sources: [aSource('report', { readIn })] });
  expect(addresses.map(({ url, uses }) => [url, uses[0]?.field])).toEqual([
    ['https://an-institute.example/report', 'url'],
    ['https://example.org/archive', 'readIn.url'],
  ]);
});

test('an address of two records is asked for once, whatever part of the page they point at', () => {
  const addresses = addressesOf({
    sources: [
      aSource('prices', { url: 'https://example.org/docs#prices' }),
      aSource('limits', { url: 'https://example.org/docs#limits' }),
    ],
  });
  expect(addresses.map(({ url }) => url)).toEqual(['https://example.org/docs']);
  expect(addresses[0]?.uses.map(({ file }) => file)).toEqual([
    'content/sources/prices.yaml',
    'content/sources/limits.yaml',
  ]);
});
