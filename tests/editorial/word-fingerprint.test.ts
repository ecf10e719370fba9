import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { readBody } from '../../src/domain/body.ts';
import { buildSources } from '../../src/domain/source.ts';
import { wordFingerprint } from '../../src/editorial/word-fingerprint.ts';
import { splitFrontmatter } from '../../src/editorial/frontmatter.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { guideFile } from '../fixtures/content-folder.ts';
import {
  aGuide,
  aSource,
  comparisonTableFrontmatter,
  someFaqs,
  words,
} from '../fixtures/entries.ts';

const sources = (changes = {}) => buildSources([aSource('report', changes)], () => undefined);

const TEXT = `## What it isn't

It doesn't take long: "19 days", said Ada, and *nobody* asked for more. See
[the page](./costs.mdx) for prices.<Cite source="report" />

- One thing, of \`two\`

| Case | Price |
| --- | --- |
| First | $3.50 |

<Faqs />
`;

function fingerprint(text: string, changes: Record<string, unknown> = {}, its = sources()) {
  return wordFingerprint(aGuide('things/index', changes, text), its);
}

const AS_IT_IS = fingerprint(TEXT);

test.each([
  ['line breaks', (text: string) => text.replace('more. See\n', 'more.\nSee ')],
  ['a paragraph that is split', (text: string) => text.replace('more. See', 'more.\n\nSee')],
  ['the level of a heading', (text: string) => text.replace('## ', '### ')],
  ['emphasis', (text: string) => text.replace('*nobody*', '**nobody**')],
  ['emphasis that is taken away', (text: string) => text.replace('*nobody*', 'nobody')],
  ['typographic quotes', (text: string) => text.replace('"19 days"', '“19 days”')],
  ['typographic apostrophes', (text: string) => text.replaceAll("n't", 'n’t')],
  ['punctuation between words', (text: string) => text.replace('long: ', 'long, ')],
  ['the target of a link', (text: string) => text.replace('./costs.mdx', './index.mdx')],
  ['a citation', (text: string) => text.replace('<Cite source="report" />', '')],
  ['a comment', (text: string) => `{/* To be checked. */}\n\n${text}`],
  ['the marks of a list', (text: string) => text.replace('- One', '* One')],
])('%s: the words stay', (_what, change) => {
  expect(change(TEXT)).not.toBe(TEXT);
  expect(fingerprint(change(TEXT))).toBe(AS_IT_IS);
});

test.each([
  ['a word', (text: string) => text.replace('long', 'longer')],
  ['a number', (text: string) => text.replace('19 days', '18 days')],
  ['a decimal', (text: string) => text.replace('$3.50', '$35.0')],
  ['a currency', (text: string) => text.replace('$3.50', '€3.50')],
  ['a word that is taken away', (text: string) => text.replace('and *nobody*', '*nobody*')],
  ['the words of a link', (text: string) => text.replace('[the page]', '[another page]')],
  ['a heading', (text: string) => text.replace("isn't", 'is')],
])('%s: the words change', (_what, change) => {
  expect(fingerprint(change(TEXT))).not.toBe(AS_IT_IS);
});

const faqs = someFaqs();

test.each([
  ['the title', { title: 'Another title' }],
  ['the description', { description: words(13) }],
  ['the first paragraph', { answer: words(51) }],
  ['a question that is added', { faqs: [...faqs, { ...faqs[0], id: 'more', question: 'Why?' }] }],
  ['an answer', { faqs: [{ ...faqs[0], answer: words(31) }, ...faqs.slice(1)] }],
  ['the interest', { interest: 'sells another thing' }],
  ['a figure', { figures: [comparisonTableFrontmatter] }],
])('%s is words', (_what, changes) => {
  expect(fingerprint(TEXT, changes)).not.toBe(fingerprint(TEXT, { faqs }));
});

test.each([
  ['dates', { updated: '2026-11-20', reviewed: '2026-11-20' }],
  ['what changed', { changes: [{ date: '2026-11-02', what: 'Some of the words.' }] }],
  ['former addresses', { redirect_from: ['/old/'] }],
  ['former anchors', { formerAnchors: { old: 'new' } }],
  ['the place in its set', { sheet: 2 }],
  ['the id of a question', { faqs: [{ ...faqs[0], id: 'renamed' }, ...faqs.slice(1)] }],
])('%s are no words', (_what, changes) => {
  expect(fingerprint(TEXT, changes)).toBe(AS_IT_IS);
});

test('a cell of a table that a figure draws is words, and what is drawn in it as heavier is not', () => {
  const chart = (label: string, emphasis: boolean) => ({
    kind: 'bar-chart',
    id: 'chart',
    title: 'A chart',
    finding: 'It shows.',
    scale: 'Share',
    rows: ['One', label].map((name) => ({
      label: name,
      source: 'report',
      statistic: 'slowdown',
      emphasis,
    })),
  });
  const drawn = fingerprint(TEXT, { figures: [chart('Two', false)] });
  expect(fingerprint(TEXT, { figures: [chart('Two', true)] })).toBe(drawn);
  expect(fingerprint(TEXT, { figures: [chart('Three', false)] })).not.toBe(drawn);
});

const CALLOUT = '<Stat source="report" statistic="slowdown" />\n\n<Faqs />\n';
const corrected = sources({
  statistics: { slowdown: { figure: '21% longer', measures: 'time per task' } },
});

test('a recorded figure that a page shows is among its words', () => {
  expect(fingerprint(CALLOUT, {}, corrected)).not.toBe(fingerprint(CALLOUT));
});

test('a recorded figure that a page does not show is not', () => {
  expect(fingerprint(TEXT, {}, corrected)).toBe(AS_IT_IS);
});

test('a page that shows a figure which cannot be found has no fingerprint', () => {
  expect(fingerprint(CALLOUT, {}, new Map())).toBeUndefined();
});

test('the way in which YAML is written does not count', () => {
  const file = guideFile({ title: 'A guide: about “one” thing' }, TEXT);
  const of = (text: string) => {
    const { yaml, body } = splitFrontmatter(text) ?? { yaml: '', body: '' };
    const entry = { data: guideSchema.parse(parse(yaml)), body: readBody(body) };
    return wordFingerprint(entry, sources());
  };
  const folded = file
    .replace(/^title: .*$/m, 'title: \'A guide: about "one" thing\'')
    .replace(/^interest: (.*)$/m, 'interest: >-\n  $1')
    .replace(/^sheet: .*\n/m, '')
    .replace(/^author:/m, 'sheet: 1\nauthor:');
  expect(folded).not.toBe(file);
  expect(of(folded)).toBe(of(file));
});
