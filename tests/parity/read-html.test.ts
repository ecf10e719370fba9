import { expect, test } from 'vitest';
import { readHtmlBlocks, readPage as readPageAt } from '../../src/parity/read-html.ts';
import { mark } from '../../src/parity/view.ts';
import { builtPage, sourceMark } from '../fixtures/built-page.ts';

const sources = ['https://example.org/a', 'https://example.org/b'];
const [a, b] = sources.map(mark);

const readPage = (html: string) => readPageAt(html, 'https://truvisory.com/costs/');

/** The blocks of a text, without those of the list of sources. */
function blocksOf(html: string): readonly string[] | undefined {
  const { blocks } = readPage(builtPage(html, sources));
  return blocks?.slice(0, blocks.indexOf('Sources'));
}

test('a page is read as its reader sees it', () => {
  const page = readPage(`<nav class="breadcrumb"><ol><li>Home</li><li>Costs</li></ol></nav>
    <main><h1>What it
      costs</h1>
      <dl class="title-block">
        <div><dt>By</dt><dd><a href="/about/" rel="author">Ada Example</a>, Founder</dd></div>
        <div><dt>Published</dt><dd><time datetime="2026-11-01">November 1, 2026</time></dd></div>
        <div><dt>Updated</dt><dd><time datetime="2026-11-02">November 2, 2026</time></dd></div>
        <div><dt>Figures checked</dt><dd><time datetime="2026-11-03">November 3, 2026</time></dd></div>
      </dl>
      <p class="answer">Not much.</p>
      <details><summary>Is it so?</summary><div id="so"><p>It is.</p><a href="#so">Link to this answer</a></div></details>
    </main>`);
  expect(page).toEqual({
    headline: 'What it costs',
    answer: 'Not much.',
    author: 'Ada Example',
    published: '2026-11-01',
    updated: '2026-11-02',
    reviewed: '2026-11-03',
    questions: [{ question: 'Is it so?', answer: 'It is.' }],
    sources: [],
    claims: [],
    corrections: [],
    trail: ['Home', 'Costs'],
    opening: [
      'What it costs',
      'By Ada Example⟦https://truvisory.com/about/⟧, Founder',
      'Published November 1, 2026',
      'Updated November 2, 2026',
      'Figures checked November 3, 2026',
    ],
    blocks: ['Not much.', 'Is it so?', 'It is.'],
  });
});

test('a page without an author names none, and its review is that of its words', () => {
  const page = readPage(
    '<main><h1>About</h1><dl class="title-block"><div><dt>Reviewed</dt><dd><time datetime="2026-11-03">November 3, 2026</time></dd></div></dl></main>',
  );
  expect(page).not.toHaveProperty('author');
  expect(page.reviewed).toBe('2026-11-03');
});

/** A number with the mark of its source. */
function cited(html: string, number: number): string {
  return `<span class="cited">${html}${sourceMark(number)}</span>`;
}

test.each([
  [
    'is its sentence, without those around it',
    `<p>Before, v. 2. It took ${cited('<a href="/b/">about <b>20%</b></a>', 2)} longer. After.</p>`,
    [`It took about 20% longer. ${b}`],
  ],
  [
    'is named once for each source that its sentence leads to, in the order of the alphabet',
    `<p>${cited('19%', 2)} of ${cited('16', 1)} and of ${cited('246', 1)}.</p>`,
    [`19% of 16 and of 246. ${a}`, `19% of 16 and of 246. ${b}`],
  ],
  [
    'is that of its own sentence where a paragraph has several',
    `<p>It took ${cited('19%', 1)}. Later it took ${cited('4%', 1)}.</p>`,
    [`It took 19%. ${a}`, `Later it took 4%. ${a}`],
  ],
  [
    'says nothing of the note beside it, and is one of its own in a note',
    `<p>It took ${cited('19%', 1)}<span class="note">Later ${cited('4%', 2)}.</span> longer.</p>`,
    [`It took 19% longer. ${a}`, `Later 4%. ${b}`],
  ],
  [
    'has the name of its row in a table, unless it stands there itself',
    `<table><tr><td>Objects${sourceMark(1)}</td><td>up to ${cited('10 GB', 2)}</td></tr><tr><td>All ${cited('3', 1)}</td><td></td></tr></table>`,
    [`All 3 ${a}`, `Objects: up to 10 GB ${b}`],
  ],
])('a claim %s', (_what, html, claims) => {
  expect(readPage(builtPage(html, sources)).claims).toEqual(claims);
});

test('a callout is a claim, and so is each of its companions', () => {
  const callout = `<aside class="stat"><p class="dimension"><b>19% longer</b></p><p>time per task</p>
    <small><a href="#1">A, source 1</a>. Small.</small>
    <div class="companions"><small>Since then</small><p><strong>4% less.</strong> time per task (<a href="#2">B, source 2</a>)</p></div></aside>`;
  expect(readPage(builtPage(callout, sources)).claims).toEqual([
    `19% longer: time per task ${a}`,
    `4% less: time per task ${b}`,
  ]);
  expect(blocksOf(callout)).toEqual([
    '19% longer',
    'time per task',
    `A, source 1${a}. Small.`,
    'Since then',
    `4% less. time per task B, source 2${b}`,
  ]);
});

test('empty cells are no blocks, and cells with words are one each', () => {
  expect(
    blocksOf(
      '<table><thead><tr><td></td><th>One</th></tr></thead><tbody><tr aria-hidden="true"><td>0</td></tr><tr><th>Price</th><td> </td><td>5 <small>a month</small></td></tr></tbody></table>',
    ),
  ).toEqual(['One', 'Price', '5 a month']);
});

test('an entry of a list is a block without the entries of a list in it', () => {
  expect(
    blocksOf('<ul><li>One<ul><li>a <b>b</b></li><li><p>c</p></li></ul></li><li>Two</li></ul>'),
  ).toEqual(['One', 'a b', 'c', 'Two']);
});

test('words around a list are one block', () => {
  expect(blocksOf('<div>Before<ul><li>a</li></ul>after</div>')).toEqual(['Before after', 'a']);
});

test('a figure has its title, its finding and its sources as blocks of their own', () => {
  expect(
    blocksOf(
      `<figure><figcaption><strong>Title</strong> It shows.</figcaption><small>Sources ${sourceMark(1)} ${sourceMark(2)}</small></figure>`,
    )?.toSorted(),
  ).toEqual(['It shows.', `Sources${a}${b}`, 'Title']);
});

test('a room of a map, and an entry of a list of guides, is one line', () => {
  expect(
    blocksOf(
      '<ul class="map"><li>Runs code<dl><div><dt>Workers</dt><dd>Answer.</dd><dd>Replaces a server</dd></div></dl></li></ul>',
    ),
  ).toEqual(['Runs code', 'Workers Answer. Replaces a server']);
  expect(
    blocksOf(
      '<ol class="guide-index"><li><a href="/a/">Costs</a><span>What is it?</span><small>Sheet 1</small></li></ol>',
    ),
  ).toEqual([`Costs${mark('https://truvisory.com/a/')} What is it? Sheet 1`]);
});

test('a source is a part of the sentence that it stands behind', () => {
  expect(blocksOf(`<p>It took <a href="/x/">19%</a>${sourceMark(2)}, they say.</p>`)).toEqual([
    `It took 19%${mark('https://truvisory.com/x/')}${b}, they say.`,
  ]);
});

test('a note is a block of its own, wherever it stands', () => {
  expect(blocksOf('<p>One<span class="note">aside</span>, two.</p>')).toEqual(['One, two.']);
  expect(
    readPage('<main><h1>A</h1><p>One<span class="note">aside</span>.</p></main>').blocks,
  ).toEqual(['One.', 'Note aside']);
});

test('what leads elsewhere is not read', () => {
  expect(
    blocksOf(
      '<nav>Contents</nav><aside class="further"><h2>Read next</h2></aside><p class="edit">Edit</p><svg><text>1</text></svg><p>Some.</p>',
    ),
  ).toEqual(['Some.']);
});

test('plain HTML has the same blocks, with the address of each link', () => {
  expect(
    readHtmlBlocks(
      `<p>It took 19%<a href="${sources[0] ?? ''}">[1]</a>.</p><ul><li>One<ul><li>a</li></ul></li></ul><table><tr><td></td><td>5</td></tr></table><p><a href="${sources[1] ?? ''}">B, source 2</a> and <a href="/x/">more</a></p>`,
    ),
  ).toEqual([`It took 19%${a}.`, 'One', 'a', '5', `B, source 2${b} and more${mark('/x/')}`]);
});
