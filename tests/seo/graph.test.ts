import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { buildLibrary, getPillar } from '../../src/domain/library.ts';
import { trailOf } from '../../src/domain/trail.ts';
import { pageGraph } from '../../src/seo/graph.ts';
import { absoluteUrl } from '../../src/seo/url.ts';
import {
  aGuide,
  anAuthor,
  aPage,
  aSource,
  GUIDE_TEXT,
  someEntries,
  TODAY,
  words,
  findDocument,
} from '../fixtures/entries.ts';

type Node = Readonly<Record<string, unknown>>;

const citing = `It took <Cite source="report" statistic="slowdown">19%</Cite> more. <Cite source="undated" />\n\n${GUIDE_TEXT}`;
const otherFaqs = Array.from({ length: 6 }, (_, index) => ({
  id: `other-${index}`,
  question: `What does "part" ${index} cost?`,
  answer: words(30),
}));

const library = buildLibrary(
  someEntries({
    guides: [
      aGuide('things/index', { author: 'tony-adams' }, citing),
      aGuide('things/costs', { sheet: 2, faqs: otherFaqs, author: 'grace' }),
    ],
    pages: [aPage('index'), aPage('about'), aPage('grace'), aPage('404'), aPage('guides')],
    authors: [
      anAuthor('tony-adams'),
      { ...anAuthor('grace'), data: { ...anAuthor('grace').data, name: 'Grace', page: 'grace' } },
    ],
    sources: [aSource('report'), aSource('undated', { published: 'undated' })],
  }),
  TODAY,
);

function documentAt(path: string): Document {
  const document = findDocument(library, path);
  if (!document) throw new Error(`No document at ${path}.`);
  return document;
}

/** The graph of a page as a machine reads it. */
function nodesOf(path: string): readonly Node[] {
  const json = JSON.stringify(pageGraph(library, documentAt(path)));
  return (JSON.parse(json) as { '@graph': Node[] })['@graph'];
}

function nodeOf(path: string, type: string): Node | undefined {
  return nodesOf(path).find((node) => [node['@type']].flat().includes(type));
}

/** Every value below a value, itself included. */
function within(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null
    ? [value, ...Object.values(value).flatMap(within)]
    : [value];
}

function isReference(value: unknown): value is { '@id': string } {
  return (
    typeof value === 'object' && value !== null && '@id' in value && Object.keys(value).length === 1
  );
}

const paths = ['/', '/about/', '/grace/', '/things/', '/things/costs/', '/services/engagement/'];

describe.each(paths)('the graph of %s', (path) => {
  const nodes = nodesOf(path);
  const ids = nodes.map((node) => node['@id']);

  test('holds every node that it refers to', () => {
    const references = nodes.flatMap(within).filter(isReference);
    expect(references.filter((reference) => !ids.includes(reference['@id']))).toEqual([]);
  });

  test('gives each node an identifier of its own', () => {
    expect(new Set(ids).size).toBe(nodes.length);
  });

  test('has no empty values', () => {
    const values = nodes.flatMap(within);
    expect(
      values.filter((value) => value === '' || value === null || JSON.stringify(value) === '[]'),
    ).toEqual([]);
  });

  test('describes the page under its own address', () => {
    const page = nodes.find((node) => node['@id'] === `${absoluteUrl(path)}#webpage`);
    expect(page).toMatchObject({
      url: absoluteUrl(path),
      name: documentAt(path).title,
    });
  });
});

test.each(['/about/', '/things/costs/', '/services/engagement/'])(
  '%s, which prints its dates, tells them',
  (path) => {
    const { published, updated, reviewed } = documentAt(path);
    expect(nodeOf(path, path === '/about/' ? 'ProfilePage' : 'WebPage')).toMatchObject({
      datePublished: published,
      dateModified: updated,
      lastReviewed: reviewed,
    });
  },
);

test.each([
  ['/', 'WebPage'],
  ['/guides/', 'CollectionPage'],
])('%s, which prints no dates, tells none', (path, type) => {
  expect(nodeOf(path, type)).not.toHaveProperty('dateModified');
});

test.each(paths.slice(1))('the breadcrumb of %s is the trail that the page shows', (path) => {
  const trail = trailOf(library, documentAt(path));
  expect(nodeOf(path, 'BreadcrumbList')?.['itemListElement']).toEqual(
    trail.map(({ label, path: step }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      ...(step === path ? {} : { item: absoluteUrl(step) }),
    })),
  );
});

test('the home page has no breadcrumb', () => {
  expect(nodeOf('/', 'BreadcrumbList')).toBeUndefined();
});

test.each(['/things/', '/things/costs/'])('the questions of %s are those of the guide', (path) => {
  const guide = library.guides.find((candidate) => candidate.path === path);
  expect(nodeOf(path, 'FAQPage')?.['mainEntity']).toMatchObject(
    (guide?.faqs ?? []).map(({ anchor, question, answer }) => ({
      name: question,
      acceptedAnswer: { text: answer, url: `https://truvisory.com${path}#${anchor}` },
    })),
  );
});

test('the article of a guide says what the guide shows', () => {
  const guide = getPillar(library, 'things');
  expect(nodeOf('/things/', 'Article')).toMatchObject({
    headline: guide.title,
    abstract: guide.answer,
    author: { '@id': 'https://truvisory.com/about/#person' },
    publishingPrinciples: 'https://truvisory.com/editorial-policy/',
    image: 'https://truvisory.com/things/card.png',
    datePublished: guide.published,
    dateModified: guide.updated,
    wordCount: guide.words,
  });
});

test('the article of a guide cites the sources that the guide lists, in their order', () => {
  expect(nodeOf('/things/', 'Article')?.['citation']).toMatchObject([
    { name: 'The report report', url: 'https://an-institute.example/report' },
    { name: 'The report undated', url: 'https://an-institute.example/undated' },
  ]);
});

test('the article of a guide states each claim with the sources of its numbers', () => {
  const { citation, hasPart } = nodeOf('/things/', 'Article') ?? {};
  expect(hasPart).toEqual([
    {
      '@type': 'Claim',
      text: 'It took 19% more.',
      citation: ['https://an-institute.example/report'],
    },
  ]);
  expect(JSON.stringify(citation)).not.toContain('Claim');
});

test.each(['/', '/about/', '/services/engagement/'])('%s names its picture', (path) => {
  const pages = nodesOf(path).filter((node) => node['@id'] === `${absoluteUrl(path)}#webpage`);
  expect(pages).toMatchObject([{ image: `${absoluteUrl(path)}card.png` }]);
});

test('an engagement is named as it is called, not as its page', () => {
  expect(nodeOf('/services/engagement/', 'Service')?.['name']).toBe('service');
});

test('the author of a guide is named as the byline names them', () => {
  expect(nodeOf('/things/costs/', 'Person')).toEqual({
    '@type': 'Person',
    '@id': 'https://truvisory.com/grace/#person',
    name: 'Grace',
    url: 'https://truvisory.com/grace/',
    jobTitle: 'Founder',
  });
});

test.each([
  ['/', { description: words(20), logo: 'https://truvisory.com/icon-512.png' }],
  ['/about/', { founder: { '@id': 'https://truvisory.com/about/#person' } }],
  ['/things/', {}],
])('%s tells of the firm what it shows of it', (path, told) => {
  expect(nodeOf(path, 'Organization')).toEqual({
    '@type': 'Organization',
    '@id': 'https://truvisory.com/#organization',
    name: 'Truvisory',
    url: 'https://truvisory.com/',
    ...told,
  });
});

test.each([
  ['/', ['/things/']],
  ['/guides/', ['/things/', '/things/costs/']],
  ['/things/', ['/things/costs/']],
])('%s tells the guides that it lists, in its order', (path, guides) => {
  expect(nodeOf(path, 'ItemList')?.['itemListElement']).toEqual(
    guides.map((guide, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: documentAt(guide).shortTitle,
      url: absoluteUrl(guide),
    })),
  );
});

const everywhere = ['Organization', 'WebSite'];
const guide = ['Person', 'Article', 'FAQPage'];

test.each([
  ['/', [...everywhere, 'WebPage', 'ItemList']],
  ['/about/', [...everywhere, 'AboutPage ProfilePage', 'Person', 'BreadcrumbList']],
  ['/guides/', [...everywhere, 'CollectionPage', 'BreadcrumbList', 'ItemList']],
  ['/things/', [...everywhere, 'WebPage', 'BreadcrumbList', 'ItemList', ...guide]],
  ['/things/costs/', [...everywhere, 'WebPage', 'BreadcrumbList', ...guide]],
  ['/services/engagement/', [...everywhere, 'WebPage', 'BreadcrumbList', 'Service']],
])('%s describes what it shows and nothing else', (path, types) => {
  expect(nodesOf(path).map((node) => [node['@type']].flat().join(' '))).toEqual(types);
});

test('the page about the founder has the founder as its subject', () => {
  expect(nodeOf('/about/', 'ProfilePage')?.['mainEntity']).toEqual({
    '@id': 'https://truvisory.com/about/#person',
  });
});
