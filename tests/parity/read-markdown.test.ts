import { expect, test } from 'vitest';
import { readIndex, readMarkdown } from '../../src/parity/read-markdown.ts';
import { mark } from '../../src/parity/view.ts';

const a = mark('https://example.org/a');

/** The blocks of a copy below its facts. */
function blocksOf(markdown: string): readonly string[] | undefined {
  return readMarkdown(`# A page\n\n- Address: <https://truvisory.com/a/>\n\n${markdown}`).blocks;
}

test('a copy is read by the rules of Markdown', () => {
  const copy = readMarkdown(`# What it *costs*

- Address: <https://truvisory.com/a/>
- By: [Ada Example](https://truvisory.com/about/), Founder
- Published: November 1, 2026
- Updated: November 2, 2026
- Figures checked: November 3, 2026

Not much.

### Is it so?

It is.

### No question

It is not.

## Sources

1. An institute, [A report](https://example.org/a), 2025. Read in [a copy](https://example.org/b).
2. Another, [Another report](https://example.org/c), undated.
`);
  expect(copy).toMatchObject({
    headline: 'What it costs',
    answer: 'Not much.',
    author: 'Ada Example',
    published: '2026-11-01',
    updated: '2026-11-02',
    reviewed: '2026-11-03',
    questions: [{ question: 'Is it so?', answer: 'It is.' }],
    sources: [`A report ${a}`, `Another report ${mark('https://example.org/c')}`],
    opening: [
      'What it costs',
      `By Ada Example${mark('https://truvisory.com/about/')}, Founder`,
      'Published November 1, 2026',
      'Updated November 2, 2026',
      'Figures checked November 3, 2026',
    ],
  });
});

test('the review of a page is that of its words', () => {
  expect(readMarkdown('# A\n\n- Reviewed: November 3, 2026\n\nSome.\n').reviewed).toBe(
    '2026-11-03',
  );
});

test('a copy without an author and dates names none', () => {
  const { author, published, updated, reviewed } = readMarkdown(
    '# A\n\n- Address: <https://truvisory.com/>\n\nSome.\n',
  );
  expect({ author, published, updated, reviewed }).toEqual({});
});

test('an empty text says nothing', () => {
  expect(readMarkdown('')).toMatchObject({ headline: '', answer: '', blocks: [], sources: [] });
});

test('a source is a part of its sentence, and another link has its address behind its words', () => {
  expect(
    blocksOf(
      'It took [19%](/x/)[\\[1\\]](https://example.org/a), see [A, source 1](https://example.org/a) and [2](/y/).\n',
    ),
  ).toEqual([`It took 19%${mark('/x/')}${a}, see A, source 1${a} and 2${mark('/y/')}.`]);
});

test('empty cells are no blocks, and cells with words are one each', () => {
  expect(blocksOf('| | One |\n| - | - |\n| Price | |\n| `D1` | 5 **a** month |\n')).toEqual([
    'One',
    'Price',
    'D1',
    '5 a month',
  ]);
});

test('an entry of a list is a block without the entries of a list in it', () => {
  expect(blocksOf('1. One\n   - a **b**\n   - c\n2. Two\n\n> Note: d\n')).toEqual([
    'One',
    'a b',
    'c',
    'Two',
    'Note d',
  ]);
});

test('a line break is a blank', () => {
  expect(blocksOf('One\\\ntwo\nthree\n')).toEqual(['One two three']);
});

const site = 'https://truvisory.com';

test.each([
  [
    'a guide',
    `- [Costs](${site}/a.md): Not much. By Ada Example. Published 2026-11-01, updated 2026-11-02, reviewed 2026-11-03.`,
    {
      headline: 'Costs',
      answer: 'Not much.',
      author: 'Ada Example',
      published: '2026-11-01',
      updated: '2026-11-02',
      reviewed: '2026-11-03',
    },
  ],
  [
    'a page with dates',
    `- [About](${site}/about.md): By hand. Published 2026-11-01, updated 2026-11-02, reviewed 2026-11-03.`,
    {
      headline: 'About',
      answer: 'By hand.',
      published: '2026-11-01',
      updated: '2026-11-02',
      reviewed: '2026-11-03',
    },
  ],
  [
    'a page without them',
    `- [Home](${site}/index.md): Some.`,
    { headline: 'Home', answer: 'Some.' },
  ],
])('the entry of %s in an index is read', (_what, line, view) => {
  expect(readIndex(`# Site\n\n## Set\n\n${line}\n`)[0]?.view).toEqual(view);
});

test('an entry that leads to no copy, and what is no entry, are passed over', () => {
  expect(
    readIndex(
      `# Site\n\n[Not listed](${site}/x.md)\n\n- [Feed](${site}/feed.xml): Atom\n- words\n- [A](${site}/a.md): Some.\n`,
    ).map(({ address }) => address),
  ).toEqual([`${site}/a.md`]);
});
