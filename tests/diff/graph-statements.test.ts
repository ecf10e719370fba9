import { expect, test } from 'vitest';
import { graphStatements, nodeTypes } from '../../src/diff/graph-statements.ts';

const lines = (...nodes: readonly unknown[]) =>
  graphStatements(nodes).map(({ place, value }) => `${place}: ${value}`);

test('a property is named by the type of its node', () => {
  expect(lines({ '@type': 'Article', headline: 'A title', wordCount: 12 })).toEqual([
    'Article headline: A title',
    'Article wordCount: 12',
  ]);
});

test('a reference to another node is its identifier', () => {
  expect(lines({ '@type': 'Article', author: { '@id': 'https://a.example/#person' } })).toEqual([
    'Article author: https://a.example/#person',
  ]);
});

test('each item of a list is one line, words first and addresses marked', () => {
  const citation = (name: string) => ({
    '@type': 'CreativeWork',
    name,
    url: `https://a.example/${name}`,
  });
  expect(lines({ '@type': 'Article', citation: [citation('one'), citation('two')] })).toEqual([
    'Article citation (CreativeWork): one ⟦https://a.example/one⟧',
    'Article citation (CreativeWork): two ⟦https://a.example/two⟧',
  ]);
});

test('a question is read with its answer', () => {
  const question = {
    '@type': 'Question',
    name: 'Why?',
    acceptedAnswer: { '@type': 'Answer', text: 'Because.' },
  };
  expect(lines({ '@type': 'FAQPage', mainEntity: [question] })).toEqual([
    'FAQPage mainEntity (Question, Answer): Why? – Because.',
  ]);
});

test('the place of an item in its list is not repeated in words', () => {
  const item = { '@type': 'ListItem', position: 2, name: 'Guides' };
  expect(lines({ '@type': 'BreadcrumbList', itemListElement: [item] })).toEqual([
    'BreadcrumbList itemListElement (ListItem): Guides',
  ]);
});

test('a node of several types is named by all of them', () => {
  expect(nodeTypes([{ '@type': ['Person', 'Patient'] }, { '@type': 'Article' }])).toEqual([
    'Person, Patient',
    'Article',
  ]);
});
