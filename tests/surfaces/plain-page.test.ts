import { expect, test } from 'vitest';
import { plainPage } from '../../src/surfaces/plain-page.ts';
import { builtPage, sourceMark } from '../fixtures/built-page.ts';

const url = 'https://truvisory.com/things/costs/';

const address = `<li>Address: <a href="${url}">${url}</a></li>`;

/** What a text becomes, without the address above and the sources below it. */
function plain(text: string, sources?: readonly string[]): string {
  const { html } = plainPage(builtPage(text, sources), url);
  return html.replace(`<ul>${address}</ul>`, '').split('<h2>Sources</h2>')[0] ?? '';
}

test('the headline stands apart from the text', () => {
  expect(plainPage('<main><h1> Fish &amp; <i>chips</i> </h1><p>Some.</p></main>', url)).toEqual({
    title: 'Fish & chips',
    html: `<ul>${address}</ul><p>Some.</p>`,
  });
});

test('a page without a headline is an error that names it', () => {
  expect(() => plainPage('<main><p>Some.</p></main>', url)).toThrow(url);
});

test.each([
  ['the way from the home page', '<nav class="breadcrumb"><ol><li>Home</li></ol></nav>'],
  ['the table of contents', '<nav class="toc"><h2>Contents</h2></nav>'],
  ['the guides to read next', '<aside class="further"><h2>Read next</h2></aside>'],
  ['the link for editors', '<p class="edit"><a href="/x">Edit this page</a></p>'],
  ['a form', '<form><label>Search</label></form>'],
  ['what a script fills in', '<template><p>Kind</p></template>'],
  ['a program', '<script>let a = 1;</script>'],
  ['a drawing', '<svg><text>40%</text></svg>'],
  ['what is hidden from a screen reader', '<p aria-hidden="true">0 20 40</p>'],
])('%s is no part of the text', (_what, html) => {
  expect(plain(`<p>Some.</p>${html}`)).toBe('<p>Some.</p>');
});

test('nothing is read from outside of the text', () => {
  const page = `<header><h1>Not this</h1></header>${builtPage('<p>Some.</p>')}<footer>SDVOSB</footer>`;
  expect(plainPage(page, url)).toEqual({
    title: 'A page',
    html: `<ul>${address}</ul><p>Some.</p>`,
  });
});

test('no attribute but an address or a width is left, and no element that only carries one', () => {
  expect(
    plain(
      '<div class="columns"><section id="a"><h2 id="one"><a href="#one">One</a></h2><p class="answer">It took <span class="cited">a <time datetime="2026-01-01">year</time></span>.</p></section></div>',
    ),
  ).toBe('<h2>One</h2><p>It took a year.</p>');
});

test('a number behind a figure leads to the publication', () => {
  const mark = sourceMark(2);
  expect(
    plain(`<p>It took <span class="cited">19%${mark}</span> longer.</p>`, [
      'https://example.org/a',
      'https://example.org/b?c=1&d=2',
    ]),
  ).toBe('<p>It took 19%<a href="https://example.org/b?c=1&amp;d=2">[2]</a> longer.</p>');
});

test('a link in the sentence of a source leads to the publication too', () => {
  expect(plain('<p><a href="#1">A report, source 1</a></p>', ['https://example.org/a'])).toBe(
    '<p><a href="https://example.org/a">A report, source 1</a></p>',
  );
});

test.each([
  ['/about/#limits', 'https://truvisory.com/about/#limits'],
  ['#limits', 'https://truvisory.com/things/costs/#limits'],
  ['https://example.org', 'https://example.org'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
])('a link to %s leads to %s', (href, address) => {
  expect(plain(`<p><a href="${href}">There</a></p>`)).toBe(`<p><a href="${address}">There</a></p>`);
});

test('the notes of a paragraph follow it, in their order', () => {
  expect(
    plain(
      '<p>One<span class="note" role="note">first</span> and two<span class="note">second, <a href="/a/">there</a></span>.</p><p>Next.</p>',
    ),
  ).toBe(
    '<p>One and two.</p><blockquote><p>Note: first</p></blockquote><blockquote><p>Note: second, <a href="https://truvisory.com/a/">there</a></p></blockquote><p>Next.</p>',
  );
});

test('a note of an entry of a list stays with the entry', () => {
  expect(plain('<ol><li>One<span class="note">first</span></li><li>Two</li></ol>')).toBe(
    '<ol><li>One<blockquote><p>Note: first</p></blockquote></li><li>Two</li></ol>',
  );
});

test('a note of a table follows the table', () => {
  expect(
    plain('<table><tbody><tr><td>One<span class="note">first</span></td></tr></tbody></table>'),
  ).toBe(
    '<table><tbody><tr><td>One</td></tr></tbody></table><blockquote><p>Note: first</p></blockquote>',
  );
});

test('a blank that keeps a line whole is an ordinary one', () => {
  expect(plain('<p>10\u00a0GB</p>')).toBe('<p>10 GB</p>');
});

test('a page begins with its address and the facts of its title block, whose links stay', () => {
  const html = builtPage(
    '<p>Some.</p><dl class="title-block"><div class="whole"><dt>By</dt><dd><a href="/about/" rel="author">Ada</a>, Founder</dd></div><div><dt>Updated</dt><dd><time datetime="2026-11-02">November 2, 2026</time></dd></div></dl>',
  );
  expect(plainPage(html, url).html).toBe(
    `<ul>${address}<li>By: <a href="https://truvisory.com/about/">Ada</a>, Founder</li><li>Updated: November 2, 2026</li></ul><p>Some.</p>`,
  );
});
