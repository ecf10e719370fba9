import { expect, test } from 'vitest';
import type { Entries } from '../../src/domain/entry.ts';
import { resolveLibrary } from '../../src/domain/library.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { aGuide, aPage, aService, someEntries, someFaqs, TODAY } from '../fixtures/entries.ts';

function problemsOf(changes: Partial<Entries>): readonly Problem[] {
  return resolveLibrary(someEntries(changes), TODAY).problems;
}

const otherFaqs = someFaqs('other');

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
      message: 'Sheet 1 of this set is also content/guides/things/costs.mdx.',
      remedy: 'write 2, the next free number, in the newer of the two.',
    },
    {
      file: 'content/guides/things/costs.mdx',
      place: { field: ['sheet'] },
      message: 'Sheet 1 of this set is also content/guides/things/index.mdx.',
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

test.each([
  ['description', 'The description is the same as in'],
  ['shortTitle', 'The short title is the same as in'],
] as const)('two pages with the same %s are reported, whatever their kind', (name, message) => {
  const about = aPage('about', { [name]: aService('engagement').data[name].toUpperCase() });
  expect(problemsOf({ pages: [aPage('index'), about, aPage('404')] })).toMatchObject([
    {
      file: 'content/pages/about.mdx',
      place: { field: [name] },
      message: `${message} content/services/engagement.mdx.`,
    },
    {
      file: 'content/services/engagement.mdx',
      place: { field: [name] },
      message: `${message} content/pages/about.mdx.`,
    },
  ]);
});

/** The problems of a guide whose fourth question is this one. */
function problemsOfQuestion(question: string): readonly Problem[] {
  const faqs = otherFaqs.map((faq, index) => (index === 3 ? { ...faq, question } : faq));
  return problemsOf({ guides: [aGuide('things/index', { faqs })] });
}

test('a question that a guide asks twice is reported where it stands again', () => {
  expect(problemsOfQuestion('Is this Other 1?')).toMatchObject([
    {
      place: { field: ['faqs', 3, 'question'] },
      message: '"Is this Other 1?" is asked in this guide a second time.',
    },
  ]);
});

test('a question that is that of the whole guide is reported', () => {
  expect(problemsOfQuestion('What is this one thing?')).toMatchObject([
    {
      place: { field: ['faqs', 3, 'question'] },
      message:
        '"What is this one thing?" is the question of the whole guide, which its first paragraph answers.',
    },
  ]);
});
