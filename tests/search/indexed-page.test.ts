import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { type Document } from '../../src/domain/document.ts';
import { buildLibrary } from '../../src/domain/library.ts';
import { indexedPage, searchedDocuments } from '../../src/search/indexed-page.ts';
import { aGuide, aPage, findDocument, someEntries, someFaqs, TODAY } from '../fixtures/entries.ts';

const faqs = someFaqs('cost');
const library = buildLibrary(
  someEntries({
    guides: [
      aGuide('things/index', { shortTitle: 'Things' }),
      aGuide('things/costs', { sheet: 2, shortTitle: 'Costs', faqs }),
    ],
    pages: ['index', 'about', '404', 'guides', 'search'].map((id) => aPage(id)),
  }),
  TODAY,
);

function documentAt(path: string): Document {
  const document = findDocument(library, path);
  if (!document) throw new Error(`No document at ${path}.`);
  return document;
}

const html = `<!doctype html><html lang="en-US"><head><title>T</title></head><body>
  <header>Site</header>
  <main>
    <nav>Home</nav><h1>Costs</h1> <dl class="title-block"><dt>By</dt></dl><p>The answer.</p>
    <h2 id="one"><a href="#one">One</a></h2>
    <p>A figure.<sup>1</sup></p>
    <details><summary>Is it so?</summary><div id="faq-so"><p>Yes.</p><a href="#faq-so">Link</a></div></details>
    <section class="sources">A report</section>
  </main>
  <footer>Foot</footer></body></html>`;
const $ = load(indexedPage(html, library, documentAt('/things/costs/')));
const body = $('[data-pagefind-body]');

test('guides, services and pages can be found, but not the pages that only lead to others', () => {
  expect(searchedDocuments(library).map(({ path }) => path)).toEqual([
    '/things/',
    '/things/costs/',
    '/services/engagement/',
    '/',
    '/about/',
  ]);
});

test('only the text of a page is read', () => {
  expect(body.text().replace(/\s+/g, ' ').trim()).toBe(
    'Costs The answer. One A figure. Is it so?Yes.',
  );
});

test('the cells of a table stay apart', () => {
  const table = '<main><table><tr><th>Price</th><td>Low</td></tr></table></main>';
  const read = load(indexedPage(table, library, documentAt('/about/')));
  expect(read('main').text()).toBe('Price · Low · ');
});

test('a question is read as a heading whose anchor opens the answer', () => {
  expect(body.find('h3').text()).toBe('Is it so?');
  expect(body.find('h3').attr('id')).toBe('faq-so');
  expect(body.find('[id="faq-so"]')).toHaveLength(1);
  expect(body.find('h3').next().text()).toBe('Yes.');
});

test('the language stays, since the words are stemmed by it', () => {
  expect($('html').attr('lang')).toBe('en-US');
});

describe('the kind of a page is told in words', () => {
  test.each([
    ['/things/costs/', 'Things · sheet 2'],
    ['/services/engagement/', 'Engagement'],
    ['/about/', 'Page'],
  ])('%s is "%s"', (path, kind) => {
    const page = load(indexedPage(html, library, documentAt(path)));
    expect(page('[data-pagefind-meta="kind[content]"]').attr('content')).toBe(kind);
  });
});
