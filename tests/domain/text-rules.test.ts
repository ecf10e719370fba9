import { expect, test } from 'vitest';
import { resolveLibrary } from '../../src/domain/library.ts';
import type { Problem } from '../../src/domain/problem.ts';
import {
  aGuide,
  aPage,
  aSource,
  someEntries,
  TODAY,
  comparisonTableFrontmatter,
} from '../fixtures/entries.ts';

/** What the library finds in a page `about` with this text, which starts on line 10 of its file. */
function problemsOf(text: string, changes: Record<string, unknown> = {}): readonly Problem[] {
  const pages = [aPage('index'), aPage('about', changes, text), aPage('404')];
  const guides = [
    aGuide(
      'things/index',
      { figures: [comparisonTableFrontmatter] },
      '## First section\n\n<Figure id="options" />\n\n<Faqs />\n',
    ),
  ];
  return resolveLibrary(someEntries({ guides, pages }), TODAY).problems;
}

test.each([
  ['Markdown', 'Some **words**, a [register](https://example.org) and `code`.'],
  ['a note', 'A sentence.<Note>Some words.</Note> Another one.'],
  ['a callout', '<Stat source="report" statistic="slowdown" />'],
  ['a reference', 'It is said.<Cite source="report" />'],
  ['a printed figure', 'It took <Cite source="report" statistic="slowdown">19% longer</Cite>.'],
  [
    'another way to print it',
    'It took <Cite source="report" statistic="slowdown">19%</Cite> longer.',
  ],
  ['a link to a page', '[Home](./index.mdx)'],
  ['a link to a heading', '[There](../guides/things/index.mdx#first-section)'],
  ['a link to a figure', '[There](../guides/things/index.mdx#figure-options)'],
  ['a link to an answer', '[There](../guides/things/index.mdx#faq-question-1)'],
  ['a link to a place in the same text', '## Here\n\n[Up](#here)'],
  ['an e-mail address', '[Write](mailto:ada@example.org)'],
])('%s is accepted', (_what, text) => {
  expect(problemsOf(text)).toEqual([]);
});

test.each([
  [
    'a component that does not exist',
    '<Stats source="report" />',
    'A text has no <Stats>. Did you mean "Stat"?',
  ],
  ['HTML', 'A <div>box</div>', 'A text has no <div>.'],
  ['code', 'It is {1 + 1}.', 'What stands between curly braces is run as code.'],
  ['an import', "import A from './a.js'\n\nText.", 'A text imports nothing.'],
  [
    'a missing attribute',
    'Said.<Cite statistic="slowdown" />',
    '<Cite> needs source="…", in straight quotes.',
  ],
  [
    'an attribute in braces',
    'Said.<Cite source={report} />',
    '<Cite> needs source="…", in straight quotes.',
  ],
  ['an empty attribute', 'Said.<Cite source="" />', '<Cite> needs source="…", in straight quotes.'],
  [
    'an unknown attribute',
    'Said.<Cite source="report" statistics="slowdown" />',
    '<Cite> has no attribute "statistics". Did you mean "statistic"?',
  ],
  [
    'an attribute where none is allowed',
    'Said.<Note tone="soft">Text</Note>',
    '<Note> has no attribute "tone".',
  ],
  [
    'an unknown source',
    'Said.<Cite source="repot" />',
    'No source "repot". Did you mean "report"?',
  ],
  [
    'an unknown statistic',
    '<Stat source="report" statistic="slowdwn" />',
    'The source "report" has no statistic "slowdwn". Did you mean "slowdown"?',
  ],
  [
    'a figure that the record does not hold',
    'Said.<Cite source="report" statistic="slowdown">91%</Cite>',
    'The text says "91%", but the record says "19% longer".',
  ],
  [
    'a note on a line of its own',
    'Said.\n\n<Note>Text</Note>',
    '<Note> stands alone, but belongs to a sentence.',
  ],
  [
    'a callout within a sentence',
    'It is <Stat source="report" statistic="slowdown" /> here.',
    '<Stat> stands within a sentence.',
  ],
  [
    'a heading that takes the address of a source',
    '## 2026',
    'The heading "2026" would take the address "#2026", which the page uses itself.',
  ],
  ['an unknown figure', '<Figure id="plot" />', 'No figure "plot" in the field "figures".'],
  [
    'a link to a file that does not exist',
    '[Home](./indx.mdx)',
    'The link "./indx.mdx" leads nowhere: there is no content/pages/indx.mdx. Did you mean "content/pages/index.mdx"?',
  ],
  [
    'a link to a place that does not exist',
    '[There](../guides/things/index.mdx#first-secton)',
    'The link "../guides/things/index.mdx#first-secton" leads to no place in content/guides/things/index.mdx: it has no "#first-secton". Did you mean "first-section"?',
  ],
  [
    'a place that does not exist in the same text',
    '[Up](#nowhere)',
    'The link "#nowhere" leads to no place in content/pages/about.mdx: it has no "#nowhere".',
  ],
  [
    'a web address of this site',
    '[Home](/things/)',
    'The link "/things/" is the web address of a page of this site.',
  ],
  [
    'an address that is not encrypted',
    '[It](http://example.org)',
    'The link "http://example.org" is not encrypted.',
  ],
  [
    'an address on the web without its beginning',
    '[It](www.example.org)',
    'The link "www.example.org" looks like an address on the web, but would lead to a file here.',
  ],
  [
    'a second title',
    '# Another title',
    'The heading "Another title" is a second title of the page.',
  ],
  ['a skipped level', '## One\n\n#### Deep', 'The heading "Deep" skips a level.'],
  ['a link without an address', '[It]()', 'The link has no address.'],
  [
    'a link whose address stands further down',
    'See [it][there].\n\n[there]: ./nowhere.mdx',
    'The link "./nowhere.mdx" leads nowhere: there is no content/pages/nowhere.mdx.',
  ],
  ['an empty heading', '##\n\nText.', 'The heading has no words.'],
  [
    'a heading that stands twice',
    '## Costs\n\nText.\n\n## costs',
    'The heading "costs" stands on this page a second time.',
  ],
  [
    'a link whose words say nothing',
    'For prices click [Here!](./index.mdx)',
    'The words of the link, "Here!", do not say where it leads.',
  ],
  ['a link without words', 'See [](./index.mdx) too.', 'The link to "./index.mdx" has no words.'],
  [
    'an address that no page of this site has',
    '[Home](/nothing/)',
    'The link "/nothing/" looks like a web address of this site, but no page has it.',
  ],
  [
    'an address of another kind',
    '[Call](tel:5550100)',
    'The link "tel:5550100" is neither a page on the web nor a mail address.',
  ],
  ['an image', '![A plot](./plot.png)', 'A text holds no image.'],
  ['a footnote', 'A word[^1].\n\n[^1]: Another word.', 'A text holds no footnote.'],
  [
    'code between two comments',
    '{/* a */ alert(1) /* b */}',
    'What stands between curly braces is run as code.',
  ],
  [
    'a statistic in braces',
    'Said.<Cite source="report" statistic={"slowdown"}>19%</Cite>',
    '<Cite> needs statistic="…", in straight quotes.',
  ],
  [
    'a figure that names no statistic',
    'It took <Cite source="report">77%</Cite> longer.',
    'The text says "77%", but not which statistic of "report" that is.',
  ],
  [
    'a heading that takes an address of the page itself',
    '## Sources',
    'The heading "Sources" would take the address "#sources", which the page uses itself.',
  ],
])('%s is reported in words that tell what to mend', (_what, text, message) => {
  expect(problemsOf(text).map((problem) => problem.message)).toEqual([message]);
});

test.each([
  ['a component', 'Text.\n\nMore <div>text</div>.', { line: 12, column: 6 }],
  ['code', 'Text.\n\nMore {text}.', { line: 12, column: 6 }],
  ['a source', 'Text.\n\nMore <Cite source="nowhere" />.', { line: 12, column: 6 }],
  ['a link', 'Text.\n\nMore [text](./nowhere.mdx).', { line: 12, column: 6 }],
])('%s is reported at its line and column in the file', (_what, text, place) => {
  expect(problemsOf(text)).toMatchObject([{ file: 'content/pages/about.mdx', place }]);
});

test('a text whose first line is not known is reported without a line', () => {
  const page = { ...aPage('about', {}, '<div>box</div>'), bodyLine: undefined };
  const pages = [aPage('index'), page, aPage('404')];
  const { problems } = resolveLibrary(someEntries({ pages }), TODAY);
  expect(problems).toMatchObject([{ file: 'content/pages/about.mdx', place: undefined }]);
});

test('a figure that the text never shows is reported at its field', () => {
  expect(problemsOf('Some words.', { figures: [comparisonTableFrontmatter] })).toMatchObject([
    { place: { field: ['figures', 0, 'id'] }, message: 'The figure "options" is never shown.' },
  ]);
});

test('a figure that stands beside the headline is shown', () => {
  expect(
    problemsOf('Some words.', { figures: [comparisonTableFrontmatter], openingFigure: 'options' }),
  ).toEqual([]);
});

test('an unknown figure beside the headline is reported at its field', () => {
  expect(problemsOf('Some words.', { openingFigure: 'options' })).toMatchObject([
    { place: { field: ['openingFigure'] }, message: 'No figure "options" in the field "figures".' },
  ]);
});

test('the correction of a wrong figure lists every way in which it may be printed', () => {
  const [problem] = problemsOf('Said.<Cite source="report" statistic="slowdown">91%</Cite>');
  expect(problem?.remedy).toContain('write "19% longer" or "19%"');
});

test('an unknown statistic comes with those that the source has', () => {
  const [problem] = problemsOf('<Stat source="report" statistic="speedup" />');
  expect(problem?.remedy).toContain('use one that it has ("slowdown")');
});

test('a broken link tells which file would have to exist', () => {
  expect(problemsOf('[Home](./indx.mdx)')[0]?.missing).toBe('content/pages/indx.mdx');
});

test('a figure may not be printed in the form of another source', () => {
  const slower = { slowdown: { figure: '30% longer', measures: 'time per task' } };
  const sources = [aSource('report'), aSource('other', { statistics: slower })];
  const pages = [
    aPage('index'),
    aPage('about', {}, 'Said.<Cite source="other" statistic="slowdown">19% longer</Cite>'),
    aPage('404'),
  ];
  expect(resolveLibrary(someEntries({ pages, sources }), TODAY).problems).toHaveLength(1);
});

test('a figure that is shown twice is reported', () => {
  const twice = '<Figure id="options" />\n\n<Figure id="options" />';
  expect(
    problemsOf(twice, { figures: [comparisonTableFrontmatter] }).map(({ message }) => message),
  ).toEqual(['The figure "options" is shown twice.']);
});

test('a printed figure may have typographic quotes in its record', () => {
  const statistics = { work: { figure: "one day's work", measures: 'time' } };
  const { problems } = resolveLibrary(
    someEntries({
      sources: [aSource('report', { statistics })],
      pages: [
        aPage('index'),
        aPage('404'),
        aPage('about', {}, `It is <Cite source="report" statistic="work">one day's work</Cite>.`),
      ],
    }),
    TODAY,
  );
  expect(problems).toEqual([]);
});

test.each([
  [
    'a web address of this site',
    '/things/#first-section',
    '../guides/things/index.mdx#first-section',
  ],
  ['one without its last slash', '/things', '../guides/things/index.mdx'],
  ['one with the name of the site', 'https://truvisory.com/things/', '../guides/things/index.mdx'],
  ['an address without its beginning', 'www.example.org/a', 'https://www.example.org/a'],
])('%s comes with the edit that puts the right one in its place', (_what, href, right) => {
  const [problem] = problemsOf(`Text.\n\nMore [words](${href}) here.`);
  expect(problem?.remedy).toContain(right);
  expect(problem?.fix).toEqual([
    {
      file: 'content/pages/about.mdx',
      start: { line: 12, column: 14 },
      end: { line: 12, column: 14 + href.length },
      text: right,
    },
  ]);
});

test('a file of this site that is no page may be linked by its web address', () => {
  expect(problemsOf('[For crawlers](https://truvisory.com/robots.txt)')).toEqual([]);
});

test('the address of a link whose words go on in the next line is put right there', () => {
  const [problem] = problemsOf('Some [words\nand more](/things/).');
  expect(problem?.fix).toMatchObject([
    { start: { line: 11, column: 11 }, end: { line: 11, column: 19 } },
  ]);
});

test('an address that stands on a line of its own is put right there', () => {
  const [problem] = problemsOf('See [it][there].\n\n[there]: /things/');
  expect(problem?.fix).toMatchObject([{ start: { line: 12, column: 10 } }]);
});

test.each([
  ['a file', '[Home](./indx.mdx)', 'write ./index.mdx, or take'],
  ['a file in another folder', '[It](./costs.mdx#prices)', 'correct the path, or take'],
  [
    'a heading',
    '[It](../guides/things/index.mdx#first)',
    'write ../guides/things/index.mdx#first-section, or another',
  ],
  ['an element of HTML', 'A <b>word</b>.', 'write **the words**.'],
  [
    'a missing attribute',
    'Said.<Cite statistic="slowdown" />',
    'write <Cite source="…" statistic="slowdown">.',
  ],
])('what to write for %s is said as it is typed', (_what, text, remedy) => {
  expect(problemsOf(text)[0]?.remedy).toContain(remedy);
});

test('a figure that was meant by a misspelled id is not also said to be unused', () => {
  const found = problemsOf('<Figure id="option" />', { figures: [comparisonTableFrontmatter] });
  expect(found.map(({ code }) => code)).toEqual(['TRV108']);
});
