import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import ChangeList from '../../src/components/ChangeList.astro';
import FaqList from '../../src/components/FaqList.astro';
import FigureFrame from '../../src/components/FigureFrame.astro';
import GuideIndex from '../../src/components/GuideIndex.astro';
import SourceList from '../../src/components/SourceList.astro';
import TitleBlock from '../../src/components/TitleBlock.astro';
import Stat from '../../src/components/prose/Stat.astro';
import { figureSources } from '../../src/domain/figure.ts';
import { buildLibrary, getPillar } from '../../src/domain/library.ts';
import { ownPage } from '../../src/domain/text-context.ts';
import type { figureKinds } from '../../src/schemas/figure.ts';
import { markdownCopy } from '../../src/surfaces/markdown.ts';
import { plainPage } from '../../src/surfaces/plain-page.ts';
import { builtPage } from '../fixtures/built-page.ts';
import { aGuide, aSource, GUIDE_TEXT, someEntries, someFaqs, TODAY } from '../fixtures/entries.ts';
import { exampleFigure } from '../fixtures/figures.ts';
import { cellsOf, nodesOf, parseMarkdown, wordsOf } from '../fixtures/markdown.ts';
import { render } from '../fixtures/rendering.ts';

// What the components print, read as the copies read it: the markup is theirs, not a test's.

const url = 'https://truvisory.com/things/';

/** The blocks of a page's copy between its facts and its sources. */
function copyOf(html: string, sources: readonly string[] = []): readonly Nodes[] {
  const { children } = parseMarkdown(markdownCopy(plainPage(builtPage(html, sources), url)));
  const end = children.findIndex((node) => node.type === 'heading' && wordsOf(node) === 'Sources');
  return children.slice(2, end === -1 ? undefined : end);
}

/** The blocks that a figure becomes, whose first two are its title and its finding. */
async function figureCopy(kind: (typeof figureKinds)[number]) {
  const figure = exampleFigure(kind);
  const citations = figureSources(figure).map((source, index) => ({
    number: index + 1,
    source,
    statistics: [],
  }));
  const html = await render(FigureFrame, {
    figure,
    anchor: 'figure-here',
    formerAnchors: [],
    citations,
  });
  const addresses = citations.map(({ number }) => `https://example.org/${number}`);
  const [title, finding, ...blocks] = copyOf(html, addresses);
  expect(title && nodesOf(title, 'strong').map(wordsOf)).toEqual([figure.title]);
  expect(finding && wordsOf(finding)).toBe(figure.finding);
  return { blocks, html: plainPage(builtPage(html, addresses), url).html };
}

/** The lines of a list, those of a list in it below them, further in. */
function linesOf(node: Nodes | undefined, indent = ''): readonly string[] {
  if (node?.type !== 'list') return [];
  return node.children.flatMap(({ children: [line, inner] }) => [
    `${indent}${line ? wordsOf(line) : ''}`,
    ...linesOf(inner, `${indent}  `),
  ]);
}

function tableOf(blocks: readonly Nodes[]): ReturnType<typeof cellsOf> {
  return blocks.filter(({ type }) => type === 'table').flatMap(cellsOf);
}

test('an interval plot becomes a table of its values and their ranges', async () => {
  const { blocks, html } = await figureCopy('interval-plot');
  expect(tableOf(blocks)).toEqual([
    ['Case', 'Change in time per task with AI tools allowed'],
    ['Developers’ forecast', '−24%'],
    ['Their belief afterward', '−20%'],
    ['Measured', '+19% (+2% to +39%)'],
    ['2026 follow-up, new developers (unreliable, says METR)', '−4% (−15% to +9%)'],
  ]);
  expect(html).not.toMatch(/colspan|<svg/);
});

test('a bar chart becomes a table in which a note follows its label', async () => {
  const { blocks } = await figureCopy('bar-chart');
  expect(tableOf(blocks)).toEqual([
    ['Case', 'Share of respondents, 2025'],
    ['Use or plan to use AI tools', '84%'],
    ['Frustrated by nearly right output: the most common complaint', '66%'],
    ['Distrust its accuracy', '46%'],
    ['Trust its accuracy', '33%'],
  ]);
});

test('a dot plot becomes a table with a column for each series, below its scale', async () => {
  const { blocks } = await figureCopy('dot-plot');
  expect(blocks[0] && wordsOf(blocks[0])).toBe('Share of respondents');
  expect(tableOf(blocks).slice(0, 2)).toEqual([
    ['Case', 'Before', 'In 2025'],
    ['Developers who use or plan to use AI tools (Stack Overflow)', '76%', '84%'],
  ]);
});

test('a cost breakdown becomes a table with the working of each row and the total', async () => {
  const { blocks, html } = await figureCopy('cost-breakdown');
  const rows = tableOf(blocks);
  expect(rows[0]).toEqual(['Item', 'One month, 1,000 runs with six model calls each', '']);
  expect(rows[1]).toEqual([
    'Model, input',
    '$0.92',
    '18,000,000 input tokens × $0.051 per 1,000,000',
  ]);
  expect(rows.at(-1)).toEqual(['Total', '$7.33', '']);
  expect(html).toMatch(/<th>Total<\/th><td colspan="2">\$7\.33<\/td>/);
});

test('a timeline becomes a table in which each date leads to its source', async () => {
  const { blocks } = await figureCopy('timeline');
  expect(tableOf(blocks).slice(0, 3)).toEqual([
    ['Event', 'When'],
    ['Program rule in effect', 'Dec 16, 2024 [1]'],
    ['Phase 1, as first planned', 'Nov 10, 2025 to Nov 9, 2026 [2]'],
  ]);
  expect(blocks.flatMap((block) => nodesOf(block, 'link')).map((link) => link.url)).toEqual(
    [1, 2, 3, 3].map((number) => `https://example.org/${number}`),
  );
});

test('a cadence becomes a table that says in words when each track runs', async () => {
  const { blocks } = await figureCopy('cadence');
  expect(tableOf(blocks)).toEqual([
    ['Track', 'In which week'],
    ['Listen', 'weeks 1–2'],
    ['Assess', 'weeks 3–4'],
    ['Report', 'week 4: what was found'],
  ]);
});

test('a comparison becomes a table with its options as heads', async () => {
  const { blocks } = await figureCopy('comparison-table');
  expect(tableOf(blocks).map(([label]) => label)).toEqual(['', 'What you bring', 'Fails when']);
  expect(tableOf(blocks)[0]).toEqual(['', 'Advisory', 'Build-capable']);
});

test('a seam diagram becomes a list of arrangements, each with who owns what', async () => {
  const { blocks } = await figureCopy('seam-diagram');
  expect(linesOf(blocks[0])).toEqual([
    'Two owners',
    '  Adviser: the decisions',
    '  Nobody: whether it works for a customer',
    '  Agency or contractors: the tickets',
    'One owner',
    '  Build-capable lead: the decisions, the code and the running system',
  ]);
});

test('a ladder becomes a list that counts up from its lowest rung', async () => {
  const [list] = (await figureCopy('ladder')).blocks;
  expect(list).toMatchObject({ type: 'list', ordered: true, start: 1 });
  expect(list && nodesOf(list, 'strong').map(wordsOf)).toEqual([
    'One model call',
    'Workflow',
    'Agent',
  ]);
  expect(
    list && nodesOf(list, 'listItem')[1]?.children.map((paragraph) => wordsOf(paragraph)),
  ).toEqual([
    'Workflow',
    'Several calls on a path that your code fixes.',
    'Choose it when the steps are known beforehand.',
  ]);
});

test('a map becomes a list of regions, each with its rooms and what they replace', async () => {
  const { blocks } = await figureCopy('map');
  expect(linesOf(blocks[0]).slice(0, 4)).toEqual([
    'Runs code',
    '  Workers: Answers requests, close to whoever makes them. Replaces a web server',
    '  Workflows: Runs jobs of many steps and keeps their state between steps. Replaces a job scheduler',
    'Keeps data',
  ]);
});

test('an architecture becomes a list of its boxes and a numbered list of its arrows', async () => {
  const { blocks } = await figureCopy('reference-architecture');
  expect(blocks).toHaveLength(2);
  expect(linesOf(blocks[0])).toEqual([
    'Browser: The visitor’s page',
    'Staff: Your team, signed in',
    'Worker: Checks and answers every request',
    'D1: Sign-ups',
    'R2: Uploaded files',
    'Queue: Work that can wait',
  ]);
  expect(blocks[1]).toMatchObject({ type: 'list', ordered: true, start: 1 });
  expect(linesOf(blocks[1])).toEqual(
    expect.arrayContaining(['Browser to Worker: the form', 'Queue to R2']),
  );
});

test('the sources of a figure are a paragraph below it, apart from one another', async () => {
  const { blocks, html } = await figureCopy('dot-plot');
  const line = blocks.at(-1);
  expect(line && wordsOf(line)).toBe('Sources [1] [2] [3]');
  expect(html).toMatch(/<\/table><p>Sources <a/);
});

const library = buildLibrary(
  someEntries({
    guides: [
      aGuide('things/index', {}, `<Stat source="report" statistic="slowdown" />\n\n${GUIDE_TEXT}`),
      aGuide('things/costs', {
        sheet: 2,
        shortTitle: 'Costs',
        question: 'What does it cost?',
        faqs: someFaqs('cost'),
      }),
    ],
    sources: [
      aSource('report', { companions: [{ source: 'later', statistic: 'slowdown' }] }),
      aSource('later', { publisher: 'A university', url: 'https://example.org/later' }),
    ],
  }),
  TODAY,
);
const guide = getPillar(library, 'things');

test('a callout becomes a quotation with its companions, and its sources lead to the publications', async () => {
  const html =
    (await render(Stat, {
      context: ownPage(guide, library.sources),
      source: 'report',
      statistic: 'slowdown',
    })) + (await render(SourceList, { citations: guide.citations, reviewed: guide.reviewed }));
  const [quotation] = copyOf(html);
  expect(quotation?.type).toBe('blockquote');
  expect(quotation && 'children' in quotation && quotation.children.map(wordsOf)).toEqual([
    '19% longer',
    'time per task',
    'An institute, July 10, 2025, source 1. A small sample.',
    'To be read with it',
    '19% longer. time per task (A university, July 10, 2025, source 2)',
    'A small sample.',
  ]);
  expect(quotation && nodesOf(quotation, 'link').map((link) => link.url)).toEqual([
    'https://an-institute.example/report',
    'https://example.org/later',
  ]);
});

test('a question becomes a heading above its answer, without the link to itself', async () => {
  const faqs = [{ anchor: 'a', formerAnchors: ['b'], question: 'Is it so?', answer: 'It is.' }];
  const blocks = copyOf(await render(FaqList, { faqs, isOpen: false }));
  expect(blocks.map(wordsOf)).toEqual(['Is it so?', 'It is.']);
  expect(blocks[0]).toMatchObject({ type: 'heading', depth: 3 });
});

test('what changed becomes a list of lines that begin with their days', async () => {
  const changes = [
    { date: '2026-11-20', what: 'The price is that of November.' },
    { date: '2026-11-02', what: 'One question is new.' },
  ];
  const [title, list] = copyOf(await render(ChangeList, { document: { changes } }));
  expect(title && wordsOf(title)).toBe('What changed');
  expect(linesOf(list)).toEqual([
    'November 20, 2026: The price is that of November.',
    'November 2, 2026: One question is new.',
  ]);
});

test('an entry of a list of guides becomes a sentence', async () => {
  const [list] = copyOf(await render(GuideIndex, { guides: library.guides.slice(1) }));
  expect(linesOf(list)).toEqual([
    expect.stringMatching(/^Costs: What does it cost\? \(Sheet 2 · \d+ min\)$/),
  ]);
});

test('the title block becomes the facts of the copy, with the author’s page', async () => {
  const page = plainPage(builtPage(await render(TitleBlock, { guide, sheetCount: 2 })), url);
  const [, facts] = parseMarkdown(markdownCopy(page)).children;
  expect(linesOf(facts)).toEqual([
    `Address: ${url}`,
    'By: Ada Example, Founder',
    'Published: November 1, 2026',
    'Updated: November 2, 2026',
    'Figures checked: November 3, 2026',
    expect.stringMatching(/^Reading: \d+ min$/),
    'Sheet: 1 of 2',
    'Sources: 2 listed',
    'Interest: sells the thing',
  ]);
  expect(facts && nodesOf(facts, 'link').map((link) => link.url)).toEqual([
    url,
    'https://truvisory.com/about/',
    `${url}#sources`,
  ]);
});
