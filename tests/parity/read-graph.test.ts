import { expect, test } from 'vitest';
import { readGraph } from '../../src/parity/read-graph.ts';
import { mark } from '../../src/parity/view.ts';

const webPage = {
  '@type': 'WebPage',
  '@id': 'https://truvisory.com/a/#webpage',
  name: 'The page',
  datePublished: '2026-11-01',
  dateModified: '2026-11-02',
  lastReviewed: '2026-11-03',
};
const article = {
  '@type': 'Article',
  headline: 'The guide',
  abstract: 'Not much.',
  author: { '@id': 'https://truvisory.com/about/#person' },
  datePublished: '2026-11-01',
  dateModified: '2026-11-02',
  citation: [
    { name: 'Report B', url: 'https://example.org/b' },
    { name: 'Report A', url: 'https://example.org/a' },
  ],
  hasPart: [
    { '@type': 'Claim', text: 'It took 20%.', citation: ['https://example.org/b'] },
    {
      '@type': 'Claim',
      text: 'It took 19%.',
      citation: ['https://example.org/b', 'https://example.org/a'],
    },
  ],
};
const author = {
  '@type': 'Person',
  '@id': 'https://truvisory.com/about/#person',
  name: 'Ada Example',
};

test('a guide is read from its article, its author, its questions and its way', () => {
  expect(
    readGraph([
      { '@type': 'Person', '@id': 'https://truvisory.com/x/#person', name: 'Somebody else' },
      author,
      article,
      webPage,
      {
        '@type': 'FAQPage',
        mainEntity: [
          {
            '@type': 'Question',
            name: 'Is it so?',
            acceptedAnswer: { '@type': 'Answer', text: 'It is.' },
          },
        ],
      },
      { '@type': 'BreadcrumbList', itemListElement: [{ name: 'Home' }, { name: 'The guide' }] },
    ]),
  ).toEqual({
    headline: 'The guide',
    answer: 'Not much.',
    author: 'Ada Example',
    published: '2026-11-01',
    updated: '2026-11-02',
    reviewed: '2026-11-03',
    trail: ['Home', 'The guide'],
    questions: [{ question: 'Is it so?', answer: 'It is.' }],
    sources: [
      `Report B ${mark('https://example.org/b')}`,
      `Report A ${mark('https://example.org/a')}`,
    ],
    claims: [
      `It took 19%. ${mark('https://example.org/a')}`,
      `It took 19%. ${mark('https://example.org/b')}`,
      `It took 20%. ${mark('https://example.org/b')}`,
    ],
    corrections: [],
  });
});

test('a service is read from its own node', () => {
  const service = { '@type': 'Service', name: 'A sprint', description: 'One result.' };
  expect(readGraph([webPage, service])).toMatchObject({
    headline: 'The page',
    answer: 'One result.',
  });
});

test('a page without either is read from the page alone', () => {
  expect(readGraph([webPage])).toEqual({
    headline: 'The page',
    published: '2026-11-01',
    updated: '2026-11-02',
    reviewed: '2026-11-03',
    corrections: [],
  });
});

test('another thing with the properties of a guide is not taken for one', () => {
  expect(readGraph([{ ...article, '@type': 'Report' }, webPage]).headline).toBe('The page');
});

test('another thing with a name is not taken for the page', () => {
  const site = { '@type': 'WebSite', '@id': 'https://truvisory.com/#website', name: 'Truvisory' };
  expect(readGraph([site, webPage]).headline).toBe('The page');
});

test('an empty graph, and nodes that say nothing of this, say nothing', () => {
  expect(readGraph([])).toEqual({});
  expect(readGraph([null, 'text', { '@type': 'Article' }, { name: 'Nothing' }])).toEqual({});
});
