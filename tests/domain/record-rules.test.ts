import { expect, test } from 'vitest';
import type { Entries } from '../../src/domain/entry.ts';
import { resolveLibrary } from '../../src/domain/library.ts';
import type { Problem } from '../../src/domain/problem.ts';
import {
  aCluster,
  aGuide,
  aPage,
  aSource,
  comparisonTableFrontmatter,
  someEntries,
  someFaqs,
  TODAY,
} from '../fixtures/entries.ts';

function problemsOf(changes: Partial<Entries>): readonly Problem[] {
  return resolveLibrary(someEntries(changes), TODAY).problems;
}

const otherFaqs = someFaqs('other');

test.each([
  ['published today', { published: TODAY, updated: TODAY, reviewed: TODAY }],
  [
    'reviewed without a change',
    { published: '2026-11-01', updated: '2026-11-01', reviewed: TODAY },
  ],
  [
    'reviewed before it was public',
    { published: '2026-11-01', updated: TODAY, reviewed: '2026-10-31' },
  ],
  ['changed after its review', { published: '2026-11-01', updated: TODAY, reviewed: '2026-11-02' }],
])('a page that was %s is accepted', (_when, dates) => {
  expect(problemsOf({ guides: [aGuide('things/index', dates)] })).toEqual([]);
});

test.each([
  ['updated', { updated: '2026-11-23' }, 'lies in the future; today is 2026-11-22.'],
  ['reviewed', { reviewed: '2027-01-01' }, 'lies in the future; today is 2026-11-22.'],
  [
    'updated',
    { updated: '2026-10-31' },
    '"updated" (2026-10-31) is before "published" (2026-11-01).',
  ],
])('a wrong date "%s" is reported at its field: %j', (field, dates, part) => {
  expect(problemsOf({ guides: [aGuide('things/index', dates)] })).toMatchObject([
    { place: { field: [field] }, message: expect.stringContaining(part) as string },
  ]);
});

test('a page that is scheduled was changed on its day, and reviewed before', () => {
  const dates = { published: '2026-12-01', updated: '2026-12-01', reviewed: TODAY };
  expect(problemsOf({ guides: [aGuide('things/index', dates)] })).toEqual([]);
});

test('a page that is scheduled cannot have been changed after its day, or reviewed on a day to come', () => {
  const dates = { published: '2026-12-01', updated: '2026-12-02', reviewed: '2026-12-01' };
  expect(problemsOf({ guides: [aGuide('things/index', dates)] })).toMatchObject([
    {
      code: 'TRV400',
      place: { field: ['updated'] },
      remedy: 'write 2026-12-01, the day on which the page goes live.',
    },
    {
      code: 'TRV400',
      place: { field: ['reviewed'] },
      remedy: `write ${TODAY}, or an earlier day.`,
    },
  ]);
});

test('a draft with the title of another page is told so, and the other page is not', () => {
  const title = 'The same words';
  const problems = problemsOf({ guides: aCluster([{ title }, { title, draft: true }]) });
  expect(problems).toContainEqual(expect.objectContaining({ code: 'TRV151' }));
  expect(new Set(problems.map(({ file }) => file))).toEqual(
    new Set(['content/guides/things/1.mdx']),
  );
});

test('the dates of pages are held to the same rules as those of guides', () => {
  const pages = [aPage('index'), aPage('about', { updated: '2026-11-23' }), aPage('404')];
  expect(problemsOf({ pages })).toMatchObject([{ file: 'content/pages/about.mdx' }]);
});

test('two figures of one page with the same id are reported', () => {
  const about = aPage(
    'about',
    { figures: [comparisonTableFrontmatter, comparisonTableFrontmatter] },
    '<Figure id="options" />',
  );
  expect(problemsOf({ pages: [aPage('index'), about, aPage('404')] })).toMatchObject([
    {
      place: { field: ['figures', 1, 'id'] },
      message: 'The id "options" is used twice in "figures".',
    },
  ]);
});

test('two questions of one guide with the same id are reported', () => {
  const faqs = otherFaqs.map((faq, index) => (index === 3 ? { ...faq, id: 'other-1' } : faq));
  expect(problemsOf({ guides: [aGuide('things/index', { faqs })] })).toMatchObject([
    { place: { field: ['faqs', 3, 'id'] }, message: 'The id "other-1" is used twice in "faqs".' },
  ]);
});

test('a source that was checked tomorrow is reported', () => {
  const sources = [aSource('report', { checked: '2026-11-23' })];
  const { problems } = resolveLibrary(someEntries({ sources }), TODAY);
  expect(problems).toMatchObject([
    { file: 'content/sources/report.yaml', place: { field: ['checked'] } },
  ]);
});

test('figures that are said to hold after the day on which they were checked are reported', () => {
  const sources = [
    aSource('early', { checked: '2026-11-01', asOf: '2026-11-02' }),
    aSource('fitting', { checked: '2026-11-01', asOf: '2026-11' }),
  ];
  const { problems } = resolveLibrary(someEntries({ sources }), TODAY);
  expect(problems).toMatchObject([
    { file: 'content/sources/early.yaml', place: { field: ['asOf'] } },
  ]);
});

test.each([
  ['a day that has not come', '2026-12-01', 'published', 'TRV405'],
  ['a year that has not come', '2027', 'published', 'TRV405'],
  ['a day after it was checked', '2026-11-02', 'checked', 'TRV406'],
])('a source published on %s is reported', (_what, published, field, code) => {
  const sources = [aSource('early', { checked: '2026-11-01', published })];
  expect(resolveLibrary(someEntries({ sources }), TODAY).problems).toMatchObject([
    { file: 'content/sources/early.yaml', place: { field: [field] }, code },
  ]);
});

test.each(['2026-11-01', '2026-11', '2026', 'undated'])(
  'a source published on %s may have been checked on the first of November',
  (published) => {
    const sources = [aSource('fitting', { checked: '2026-11-01', published })];
    expect(resolveLibrary(someEntries({ sources }), TODAY).problems).toEqual([]);
  },
);
