import { expect, test } from 'vitest';
import { readBody } from '../../src/domain/body.ts';
import { checkLinkGraph } from '../../src/editorial/link-rules.ts';

const SURROUNDINGS = { entrances: ['/', '/about/'], calendar: new Map(), today: '2026-11-22' };

/** Two sets, every guide of which leads where it should; a page leads to the pillars. */
const sound: Readonly<Record<string, readonly string[]>> = {
  'guides/things/index': ['./costs.mdx', './parts.mdx', '../tools/index.mdx', '../tools/saws.mdx'],
  'guides/things/costs': ['./index.mdx', './parts.mdx', '../tools/saws.mdx'],
  'guides/things/parts': ['./index.mdx', './costs.mdx', '../tools/saws.mdx'],
  'guides/tools/index': ['./saws.mdx', '../things/index.mdx', '../things/parts.mdx'],
  'guides/tools/saws': ['./index.mdx', '../things/costs.mdx', '../things/index.mdx'],
  'pages/index': ['../guides/things/index.mdx', '../guides/tools/index.mdx'],
  'pages/about': [],
};

/** What is said of the sound library when the links of these files are others. */
function problemsWith(changes: Readonly<Record<string, readonly string[]>>) {
  const texts = Object.entries({ ...sound, ...changes }).map(([id, links]) => ({
    file: `content/${id}.mdx`,
    body: readBody(links.map((href) => `[there](${href})`).join(' ')),
  }));
  return checkLinkGraph(texts, SURROUNDINGS);
}

test('a library whose pages lead to each other has no problems', () => {
  expect(problemsWith({})).toEqual([]);
});

test('a pillar that leaves out a guide of its set is told which, and how to link to it', () => {
  expect(
    problemsWith({
      'guides/things/index': ['./parts.mdx', '../tools/index.mdx', '../tools/saws.mdx'],
    }),
  ).toEqual([
    {
      code: 'TRV600',
      file: 'content/guides/things/index.mdx',
      message: 'The text does not lead to content/guides/things/costs.mdx, a guide of its set.',
      remedy:
        'mention that guide where its subject comes up: [what a reader finds there](./costs.mdx).',
    },
  ]);
});

test('a guide that leaves out its pillar is told how to link to it', () => {
  expect(
    problemsWith({ 'guides/things/costs': ['./parts.mdx', '../tools/saws.mdx'] }),
  ).toMatchObject([
    {
      file: 'content/guides/things/costs.mdx',
      message: 'The text does not lead to the pillar of its set.',
      remedy: 'link to it where its subject comes up: [what a reader finds there](./index.mdx).',
    },
  ]);
});

test.each([
  ['guides/things/costs', ['./index.mdx', './parts.mdx'], 'besides its pillar'],
  ['guides/tools/index', ['./saws.mdx', '../things/index.mdx'], 'outside its set'],
])('%s with one link sideways needs another', (id, links, where) => {
  expect(problemsWith({ [id]: links })).toMatchObject([
    {
      file: `content/${id}.mdx`,
      message: `The text leads to 1 other guide ${where}; it needs 2.`,
    },
  ]);
});

test('a guide with no other guide to lead to needs none', () => {
  const texts = [
    { file: 'content/guides/things/index.mdx', body: readBody('Words.') },
    { file: 'content/pages/index.mdx', body: readBody('[Things](../guides/things/index.mdx)') },
  ];
  expect(checkLinkGraph(texts, SURROUNDINGS)).toEqual([]);
});

test.each(['pages/lost', 'guides/lost/index'])('%s, to which no text leads, is reported', (id) => {
  const problems = problemsWith({ [id]: ['../things/index.mdx', '../things/costs.mdx'] });
  expect(problems).toMatchObject([
    { file: `content/${id}.mdx`, message: 'No other page leads here in its text.' },
  ]);
});

test('a guide that even its pillar leaves out is told of once, at the pillar', () => {
  expect(
    problemsWith({ 'guides/tools/new': ['./index.mdx', './saws.mdx', '../things/index.mdx'] }),
  ).toMatchObject([{ file: 'content/guides/tools/index.mdx' }]);
});

test('an engagement is led to by the guides that end on it', () => {
  expect(problemsWith({ 'services/sprint': [] })).toEqual([]);
});
