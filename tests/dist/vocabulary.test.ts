import Validator from '@adobe/structured-data-validator';
import { describe, expect, test } from 'vitest';
import { type JsonLdNode, readPages } from './site.ts';
import { vocabularyFaults } from './vocabulary.ts';

const pages = await readPages();

const page = { '@type': 'WebPage', '@id': '#page' };

/** Nodes that the vocabulary allows. */
const sound: Readonly<Record<string, readonly JsonLdNode[]>> = {
  'a node within a node': [{ '@type': 'Article', author: { '@type': 'Person', name: 'A' } }],
  'several values': [{ '@type': 'Article', citation: ['A book', { '@type': 'Book', name: 'B' }] }],
  'a reference to a node of the right type': [
    page,
    { '@type': 'FAQPage', isPartOf: { '@id': '#page' } },
  ],
  'a node of two types': [{ '@type': ['Person', 'Brand'], jobTitle: 'A', slogan: 'B' }],
};

/** Nodes that it does not, and what is said of them. */
const broken: Readonly<Record<string, readonly [string, ...JsonLdNode[]]>> = {
  'an unknown type': ['ArtikelLeaf', { '@type': 'Artikel' }],
  'an unknown property': ['"headlines"', { '@type': 'Article', headlines: 'A' }],
  'a property of another type': ['"jobTitle"', { '@type': 'Article', jobTitle: 'A' }],
  'a text where a number belongs': ['"wordCount"', { '@type': 'Article', wordCount: 'many' }],
  'a node of a type that does not belong there': [
    '"author"',
    { '@type': 'Article', author: { '@type': 'Question', '@id': '#a' } },
  ],
  'a node without a type': ['"publisher"', { '@type': 'Article', publisher: { name: 'A' } }],
  'an unknown property of a node within a node': [
    '"nickname"',
    { '@type': 'Article', author: [{ '@type': 'Person', '@id': '#a', nickname: 'A' }] },
  ],
  'a reference to a node of the wrong type': [
    '"publisher"',
    page,
    { '@type': 'Article', publisher: { '@id': '#page' } },
  ],
  'a property of none of two types': [
    '"headline"',
    { '@type': ['Person', 'Brand'], headline: 'A' },
  ],
};

const faults = vocabularyFaults([
  ...pages,
  ...Object.entries(sound).map(([path, graph]) => ({ path, graph })),
  ...Object.entries(broken).map(([path, [, ...graph]]) => ({ path, graph })),
]);
const faultsOf = (path: string) =>
  faults.filter((fault) => fault.path === path).map(({ fault }) => fault);

describe('the vocabulary of schema.org', () => {
  test.each(pages)('knows every type, property and value of $path', ({ path, $ }) => {
    const scripts = $('script[type="application/ld+json"]').toArray();
    for (const script of scripts) {
      expect(JSON.parse($(script).text())).toMatchObject({ '@context': 'https://schema.org' });
    }
    expect(faultsOf(path)).toEqual([]);
  });

  test.each(Object.keys(sound))('allows %s', (path) => {
    expect(faultsOf(path)).toEqual([]);
  });

  test.each(Object.entries(broken))('refuses %s', (path, [named]) => {
    expect(faultsOf(path)).toEqual([expect.stringContaining(named)]);
  });
});

describe('what Google requires', () => {
  test.each(pages)('is given by $path', async ({ graph }) => {
    expect(await missing(graph)).toEqual([]);
  });

  test.each<[string, JsonLdNode, string]>([
    ['a firm without a name', { '@type': 'Organization' }, 'name'],
    ['an author without a name', { '@type': 'Article', author: { '@type': 'Person' } }, 'name'],
    ['a step without its place', aTrail({ name: 'A', item: 'https://a.example/' }), 'position'],
    ['a step without an address', aTrail({ name: 'A', position: 1 }), 'item'],
    ['an image without an address', { '@type': 'ImageObject', name: 'A' }, 'contentUrl'],
  ])('is missed in %s', async (_, node, field) => {
    expect((await missing([node])).join('\n')).toContain(field);
  });
});

/** A trail of two steps, of which the second is sound. */
function aTrail(first: JsonLdNode): JsonLdNode {
  const last = { '@type': 'ListItem', name: 'B', position: 2 };
  return { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', ...first }, last] };
}

/** What a search engine would not accept, by the rules that Adobe wrote down; what it would only like is left out. */
async function missing(graph: readonly JsonLdNode[]): Promise<readonly string[]> {
  const issues = await Promise.all(
    graph.map((node) => new Validator().validate({ jsonld: { node: [structuredClone(node)] } })),
  );
  return issues
    .flat()
    .filter(
      ({ severity, issueMessage }) => severity === 'ERROR' || !issueMessage.endsWith('(optional)'),
    )
    .map(({ issueMessage, fieldNames }) => `${issueMessage} (${fieldNames?.join() ?? ''})`);
}
