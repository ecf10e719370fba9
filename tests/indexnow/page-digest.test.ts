import { expect, test } from 'vitest';
import { pageDigest } from '../../src/indexnow/page-digest.ts';

/** A page; `changes` replace parts of it. */
function aPage(changes: Readonly<Record<string, string>> = {}): string {
  const part = {
    head: '<link rel="stylesheet" href="/_astro/a.123.css">',
    title: 'One thing',
    description: 'All of it.',
    header: '<a href="/guides/">Guides</a>',
    style: 'p { color: red }',
    text: 'It is so.',
    target: '/about/',
    jsonLd: '{"@type":"Article"}',
    footer: 'The end',
    ...changes,
  };
  return `<!doctype html><html><head><title>${part.title}</title>
<meta name="description" content="${part.description}">${part.head}
<script type="application/ld+json">${part.jsonLd}</script></head>
<body><header>${part.header}</header>
<main><style>${part.style}</style><p>${part.text} <a href="${part.target}">More</a></p></main>
<footer>${part.footer}</footer></body></html>`;
}

test.each([
  ['its title', { title: 'Another thing' }],
  ['its description', { description: 'Some of it.' }],
  ['its text', { text: 'It is not so.' }],
  ['the target of a link in its text', { target: '/federal/' }],
  ['its JSON-LD', { jsonLd: '{"@type":"WebPage"}' }],
])('a page is another one when %s changes', (_what, change) => {
  expect(pageDigest(aPage(change))).not.toBe(pageDigest(aPage()));
});

test.each([
  ['a style', { style: 'p { color: blue }' }],
  ['the name of an asset', { head: '<link rel="stylesheet" href="/_astro/a.456.css">' }],
  ['the header', { header: '<a href="/guides/">All guides</a>' }],
  ['the footer', { footer: 'The very end' }],
  ['white space', { text: 'It  is\n so.' }],
])('a page stays the same when %s changes', (_what, change) => {
  expect(pageDigest(aPage(change))).toBe(pageDigest(aPage()));
});

test('a page that asks not to be indexed has nothing to announce', () => {
  expect(pageDigest(aPage({ head: '<meta name="robots" content="noindex">' }))).toBeUndefined();
});
