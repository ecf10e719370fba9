import { expect, test } from 'vitest';
import { guideSchema } from '../../src/schemas/guide.ts';
import { guideFrontmatter, words } from '../fixtures/entries.ts';

function faqs(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `question-${index}`,
    question: `Is this ${index}?`,
    answer: words(30),
  }));
}

function faqsWith(change: Record<string, unknown>) {
  return [{ ...faqs(1)[0], ...change }, ...faqs(6).slice(1)];
}

function faultsOf(changes: Record<string, unknown>): readonly string[] {
  const { error } = guideSchema.safeParse(guideFrontmatter(changes));
  return (error?.issues ?? []).map(({ path }) => path.join('.'));
}

test.each([
  ['6 questions', { faqs: faqs(6) }],
  ['10 questions', { faqs: faqs(10) }],
  ['an answer of 40 words', { answer: words(40) }],
  ['an answer of 80 words', { answer: words(80) }],
  ['a reply of 25 words', { faqs: faqsWith({ answer: words(25) }) }],
  ['a reply of 60 words', { faqs: faqsWith({ answer: words(60) }) }],
])('a guide with %s is accepted', (_what, changes) => {
  expect(faultsOf(changes)).toEqual([]);
});

test.each([
  ['5 questions', { faqs: faqs(5) }, 'faqs'],
  ['11 questions', { faqs: faqs(11) }, 'faqs'],
  ['an answer of 39 words', { answer: words(39) }, 'answer'],
  ['an answer of 81 words', { answer: words(81) }, 'answer'],
  ['a reply of 24 words', { faqs: faqsWith({ answer: words(24) }) }, 'faqs.0.answer'],
  ['a reply of 61 words', { faqs: faqsWith({ answer: words(61) }) }, 'faqs.0.answer'],
  ['a statement for a question', { question: 'What it is.' }, 'question'],
  [
    'a statement among its questions',
    { faqs: faqsWith({ question: 'It is.' }) },
    'faqs.0.question',
  ],
  ['a title of 111 characters', { title: 'x'.repeat(111) }, 'title'],
  ['a short title of 46 characters', { shortTitle: 'x'.repeat(46) }, 'shortTitle'],
  ['a description of 161 characters', { description: 'x'.repeat(161) }, 'description'],
  ['a description of 49 characters', { description: 'x'.repeat(49) }, 'description'],
  ['a sheet before the first', { sheet: 0 }, 'sheet'],
  ['half a sheet', { sheet: 1.5 }, 'sheet'],
  [
    'no word on whom it does not serve',
    { closing: { for: words(20), service: 'engagement' } },
    'closing.notFor',
  ],
  ['no service to end on', { closing: { for: words(20), notFor: words(20) } }, 'closing.service'],
])('a guide with %s is refused at that field', (_what, changes, field) => {
  expect(faultsOf(changes)).toEqual([field]);
});

test('a field that a guide does not have is refused', () => {
  expect(guideSchema.safeParse(guideFrontmatter({ cluster: 'things' })).success).toBe(false);
});

test.each([
  [{ redirect_from: ['/old/'], firstAddress: '/old/' }, true],
  [{ redirect_from: ['/older/'], firstAddress: '/old/' }, false],
  [{ firstAddress: '/old/' }, false],
])('the first address of a guide is one that is redirected: %o', (changes, isFit) => {
  expect(guideSchema.safeParse(guideFrontmatter(changes)).success).toBe(isFit);
});
