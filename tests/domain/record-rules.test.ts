import { expect, test } from 'vitest';
import type { Entries } from '../../src/domain/entry.ts';
import { resolveLibrary } from '../../src/domain/library.ts';
import type { Problem } from '../../src/domain/problem.ts';
import {
  aGuide,
  aPage,
  aService,
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
  [
    'reviewed',
    { reviewed: '2026-10-31' },
    '"reviewed" (2026-10-31) is before "published" (2026-11-01).',
  ],
])('a wrong date "%s" is reported at its field: %j', (field, dates, part) => {
  expect(problemsOf({ guides: [aGuide('things/index', dates)] })).toMatchObject([
    { place: { field: [field] }, message: expect.stringContaining(part) as string },
  ]);
});

test('a page that is published in the future is reported', () => {
  const dates = { published: '2026-12-01', updated: '2026-12-01', reviewed: '2026-12-01' };
  expect(problemsOf({ guides: [aGuide('things/index', dates)] })).toMatchObject([
    { place: { field: ['published'] } },
    { place: { field: ['updated'] } },
    { place: { field: ['reviewed'] } },
  ]);
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

test('a question that another guide answers is reported, however it is written', () => {
  const faqs = otherFaqs.map((faq, index) =>
    index === 2 ? { ...faq, question: 'IS THIS, question 1?' } : faq,
  );
  const guides = [aGuide('things/index'), aGuide('things/costs', { sheet: 2, faqs })];
  expect(problemsOf({ guides })).toMatchObject([
    {
      file: 'content/guides/things/index.mdx',
      place: { field: ['faqs', 0, 'question'] },
      message:
        'The question "Is this question 1?" is also asked in content/guides/things/costs.mdx.',
    },
    {
      file: 'content/guides/things/costs.mdx',
      place: { field: ['faqs', 2, 'question'] },
    },
  ]);
});

test('a guide that was copied and not finished is told so once, and so is the original', () => {
  const guides = [aGuide('things/index'), aGuide('things/costs', { sheet: 2 })];
  expect(problemsOf({ guides }).map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'content/guides/things/index.mdx: 6 of the questions are also asked in content/guides/things/costs.mdx.',
    'content/guides/things/costs.mdx: 6 of the questions are also asked in content/guides/things/index.mdx.',
  ]);
});

test('two pages with the same title are reported, whatever their kind', () => {
  const services = [aService('engagement')];
  const pages = [
    aPage('index'),
    aPage('about', { title: 'The service: Engagement!' }),
    aPage('404'),
  ];
  expect(problemsOf({ pages, services })).toMatchObject([
    {
      file: 'content/pages/about.mdx',
      place: { field: ['title'] },
      message: 'The title is the same as in content/services/engagement.mdx.',
    },
    {
      file: 'content/services/engagement.mdx',
      place: { field: ['title'] },
      message: 'The title is the same as in content/pages/about.mdx.',
    },
  ]);
});

test('two guides in one place of a cluster are reported', () => {
  const guides = [aGuide('things/index'), aGuide('things/costs', { sheet: 1, faqs: otherFaqs })];
  expect(problemsOf({ guides })).toMatchObject([
    {
      file: 'content/guides/things/index.mdx',
      place: { field: ['sheet'] },
      message: 'Sheet 1 of this cluster is also content/guides/things/costs.mdx.',
    },
    {
      file: 'content/guides/things/costs.mdx',
      place: { field: ['sheet'] },
      message: 'Sheet 1 of this cluster is also content/guides/things/index.mdx.',
    },
  ]);
});

test('the same sheet number in two clusters is accepted', () => {
  const guides = [aGuide('things/index'), aGuide('animals/index', { faqs: otherFaqs })];
  expect(problemsOf({ guides })).toEqual([]);
});

test('two files of one address are reported', () => {
  const guides = [aGuide('things/index'), aGuide('about/index', { faqs: otherFaqs })];
  const { problems } = resolveLibrary(someEntries({ guides }), TODAY);
  expect(problems.map(({ message }) => message)).toEqual([
    'The address /about/ is also that of content/pages/about.mdx.',
    'The address /about/ is also that of content/guides/about/index.mdx.',
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
