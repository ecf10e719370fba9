import { expect, test } from 'vitest';
import { fillGaps } from '../../src/schemas/draft-gaps.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { guideFrontmatter, someFaqs } from '../fixtures/entries.ts';

const filled = (changes: Record<string, unknown>) =>
  fillGaps(guideSchema, guideFrontmatter({ draft: true, ...changes }));

test('a draft that lacks nothing stays what it is', () => {
  expect(filled({})).toEqual(guideSchema.parse(guideFrontmatter({ draft: true })));
});

test('a text of the wrong length is shown as it was written', () => {
  expect(filled({ answer: 'Too short.' })).toMatchObject({ answer: 'Too short.' });
});

test('questions that are finished are shown, and the others are not', () => {
  const [first] = someFaqs();
  const faqs = [first, { id: null, question: null, answer: null }];
  expect(filled({ faqs })).toMatchObject({ faqs: [first] });
});

test('what is missing within a field is filled in beside what is there', () => {
  expect(filled({ closing: { notFor: null, for: null, service: 'engagement' } })).toMatchObject({
    closing: { notFor: 'Not written yet.', for: 'Not written yet.', service: 'engagement' },
  });
});

test('a file with nothing but the word draft has every field that its page prints', () => {
  const page = fillGaps(pageSchema, { draft: true, title: null });
  expect(page).toMatchObject({
    draft: true,
    title: 'No title yet',
    published: '2000-01-01',
    figures: [],
  });
  const wanting = Object.entries(page).filter(([, value]) => value === undefined);
  expect(wanting.map(([name]) => name)).toEqual(['openingFigure']);
});

test('a field that does not exist is left out', () => {
  expect(filled({ auther: 'somebody' })).not.toHaveProperty('auther');
});
