import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/step.ts';
import { publicPages } from '../../src/domain/entry.ts';
import { resolveLibrary } from '../../src/domain/library.ts';
import {
  describeRecorded,
  EMPTY_LEDGER,
  formatLedger,
  LEDGER_FILE,
  parseLedger,
  recordLedger,
} from '../../src/editorial/ledger.ts';
import type { Ledger } from '../../src/schemas/ledger.ts';
import { aGuide, aPage, someEntries, someFaqs, TODAY } from '../fixtures/entries.ts';

/** The ledger of a site on which these guides are public. */
function record(guides: readonly ReturnType<typeof aGuide>[]): Ledger {
  const entries = someEntries({ guides });
  const { library } = resolveLibrary(entries, TODAY);
  return recordLedger(publicPages(entries, TODAY), library.sources);
}

const first = aGuide('things/index', {
  redirect_from: ['/stuff/'],
  formerAnchors: { 'section-one': 'first-section' },
  changes: [{ date: '2026-11-02', what: 'The first section is new.' }],
});

test('a page is recorded with its dates, its anchors and what they were called', () => {
  expect(record([first]).pages['/things/']).toEqual({
    file: 'content/guides/things/index.mdx',
    published: '2026-11-01',
    updated: '2026-11-02',
    words: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    changes: ['2026-11-02'],
    anchors: ['first-section', 'questions', ...someFaqs().map(({ id }) => `faq-${id}`)],
    formerAnchors: { 'section-one': 'first-section' },
  });
});

test('the page for addresses that lead nowhere has no address to record', () => {
  expect(Object.keys(record([first]).pages)).toEqual([
    '/things/',
    '/',
    '/about/',
    '/services/engagement/',
  ]);
});

test('a ledger is read as it was written', () => {
  const ledger = record([first]);
  expect(parseLedger(formatLedger(ledger))).toEqual(ledger);
});

test('its text does not depend on the order of the files', () => {
  const costs = aGuide('things/costs', { sheet: 2, faqs: someFaqs('cost') });
  expect(formatLedger(record([first, costs]))).toBe(formatLedger(record([costs, first])));
});

test.each([
  ['no YAML', 'pages: [\n'],
  ['another file', 'publisher: An institute\n'],
  ['a record without its words', 'pages:\n  /a/:\n    file: content/pages/a.mdx\nformer: {}\n'],
])('%s is no ledger', (_what, text) => {
  expect(parseLedger(text)).toBeUndefined();
});

test('the former address of a page is recorded with the page that it leads to', () => {
  expect(record([first]).former).toEqual({ '/stuff/': '/things/' });
});

test('what a recording adds is told, and what it finds unchanged is not', () => {
  const before = record([first]);
  const costs = aGuide('things/costs', { sheet: 2, faqs: someFaqs('cost') });
  const changed = aGuide('things/index', { ...first.data, title: 'Another title' });
  expect(describeRecorded(before, record([changed, costs]))).toEqual([
    '/things/  changed on 2026-11-02',
    '/things/costs/  new, 8 anchors',
  ]);
  expect(describeRecorded(EMPTY_LEDGER, before)).toContain('/stuff/  leads to /things/');
});

test('a review alone changes nothing in the ledger', () => {
  const before = record([first]);
  const reviewed = aGuide('things/index', { ...first.data, reviewed: '2026-11-20' });
  expect(record([reviewed])).toEqual(before);
});

test('a page that has no questions and no figures has the anchors of its sections', () => {
  const pages = [aPage('index'), aPage('about', {}, '## Who\n\nOne.\n'), aPage('404')];
  const ledger = recordLedger(publicPages(someEntries({ pages }), TODAY), new Map());
  expect(ledger.pages['/about/']?.anchors).toEqual(['who']);
});

test('the ledger of this repository is as the program writes it', async () => {
  const text = await readFile(join(root, LEDGER_FILE), 'utf8');
  expect(formatLedger(parseLedger(text) ?? EMPTY_LEDGER)).toBe(text);
});
