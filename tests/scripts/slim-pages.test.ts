import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { inlineStylesheets, slimPage, trimStyles } from '../../scripts/slim-pages.ts';

const page = (css: string, body: string) =>
  `<!doctype html><html><head><style>${css}</style></head><body>${body}</body></html>`;

const styleOf = async (css: string, body: string) =>
  /<style>([\s\S]*)<\/style>/.exec(await trimStyles(page(css, body)))?.[1];

test.each([
  ['.plot{color:red}', '<p class="plot">Text</p>'],
  ['details[open] summary{color:red}', '<details><summary>Question</summary></details>'],
  ['[aria-current]{color:red}', '<a aria-current="page">Here</a>'],
  ['.result{color:red}', '<template><p class="result"></p></template>'],
  ['a:hover{color:red}', '<a>Link</a>'],
  ['body :focus-visible{color:red}', '<p>Text</p>'],
  ['@media print{p{color:red}}', '<p>Text</p>'],
])('a page keeps %s where its markup has %s', async (css, body) => {
  expect(await styleOf(css, body)).toBe(css);
});

test.each([
  ['.plot{color:red}', '<p>A plot</p>'],
  ['table{color:red}', '<p>table</p>'],
  ['@media print{.plot{color:red}}', '<p>Text</p>'],
  ['/*! A licence */', '<p>Text</p>'],
  ['@layer named;@layer named{.plot{color:red}}\n', '<p>Text</p>'],
])('a page loses %s where its markup has no more than %s', async (css, body) => {
  expect(await styleOf(css, body)).toBe('');
});

test('a layer that is only named goes, one with rules stays', async () => {
  expect(await styleOf('@layer theme;@layer base{p{color:red}}', '<p>Text</p>')).toBe(
    '@layer base{p{color:red}}',
  );
});

test('several style elements become one, in their order', async () => {
  const html = await trimStyles(
    '<html><head><style>a{color:red}</style><style>a{color:blue}</style></head><body><a></a></body></html>',
  );
  expect(html).toBe(
    '<html><head><style>a{color:red}a{color:blue}</style></head><body><a></a></body></html>',
  );
});

test('what is taken out of the markup leaves the same document', async () => {
  const html = `<!doctype html><html lang="en"><head><title>T</title></head><body><ul class="a b"><li>One, <a href="/x/">two</a> <b>three</b></li><li>Four</li></ul><svg><path d="M0 0"></path><rect x="5%" class="bar"></rect><text>5</text></svg><p>Text &lt;b></p><script type="application/ld+json">{"a":"b"}</script></body></html>`;
  const slim = await slimPage(html);
  expect(slim.length).toBeLessThan(html.length);
  expect(load(slim).html()).toBe(load(html).html());
});

test('the styles that a page links to can be written into it, behind its own', async () => {
  const html =
    '<head><style>a{color:red}</style><link rel="stylesheet" href="/print.css" media="print"></head>';
  const read = (address: string) => Promise.resolve(`@media print{/*${address}*/}`);
  expect(await inlineStylesheets(html, read)).toBe(
    '<head><style>a{color:red}@media print{/*/print.css*/}</style></head>',
  );
});
