import { describe, expect, test } from 'vitest';
import { type MarkedText, textOf } from '../../src/search/marked-text.ts';
import type { PagefindData, PagefindSubResult } from '../../src/search/pagefind.ts';
import { readResult } from '../../src/search/search-result.ts';

function data(changes: Partial<PagefindData> = {}): PagefindData {
  return {
    url: '/things/',
    excerpt: 'Somewhere in the <mark>page.</mark>',
    meta: { title: 'What is a thing?', kind: 'Things · sheet 1' },
    sub_results: [],
    ...changes,
  };
}

function section(id: string, changes: Partial<PagefindSubResult> = {}): PagefindSubResult {
  return {
    title: `Section ${id}`,
    url: `/things/#${id}`,
    excerpt: `Section ${id}. A <mark>word</mark> in it.`,
    anchor: { id },
    weighted_locations: [{ balanced_score: 1 }],
    ...changes,
  };
}

const opening: PagefindSubResult = {
  title: 'What is a thing?',
  url: '/things/',
  excerpt: 'What is a <mark>thing?</mark> A <mark>thing</mark> is this.',
  weighted_locations: [],
};

const matchesOf = (marked: MarkedText) =>
  marked.filter(({ isMatch }) => isMatch).map(({ text }) => text);

test('a result tells its address, its title and its kind', () => {
  const result = readResult(data());
  expect(result).toMatchObject({ href: '/things/', kind: 'Things · sheet 1' });
  expect(textOf(result.title)).toBe('What is a thing?');
});

describe('the excerpt of a page', () => {
  test('is what stands before its first heading, where that matches', () => {
    const { title, excerpt } = readResult(data({ sub_results: [opening, section('costs')] }));
    expect(textOf(excerpt)).toBe('A thing is this.');
    expect(matchesOf(title)).toEqual(['thing?']);
  });

  test('is left to its sections where only they match', () => {
    expect(readResult(data({ sub_results: [section('costs')] })).excerpt).toEqual([]);
  });

  test('is the best place of the page where no section is told', () => {
    expect(textOf(readResult(data()).excerpt)).toBe('… Somewhere in the page.');
  });
});

describe('the sections of a page', () => {
  test('lead to their headings', () => {
    const [costs] = readResult(data({ sub_results: [section('costs')] })).sections;
    expect(costs?.href).toBe('/things/#costs');
    expect(textOf(costs?.title ?? [])).toBe('Section costs');
    expect(textOf(costs?.excerpt ?? [])).toBe('A word in it.');
  });

  test('are the three that match best, in the order of the page', () => {
    const scores = [5, 1, 9, 7].map((balanced_score, index) =>
      section(`${index}`, { weighted_locations: [{ balanced_score }] }),
    );
    const { sections } = readResult(data({ sub_results: scores }));
    expect(sections.map(({ href }) => href)).toEqual(['/things/#0', '/things/#2', '/things/#3']);
  });

  test('match better the more often they hold the word', () => {
    const often = section('often', {
      weighted_locations: Array.from({ length: 3 }, () => ({ balanced_score: 2 })),
    });
    const once = ['a', 'b', 'c'].map((id) =>
      section(id, { weighted_locations: [{ balanced_score: 3 }] }),
    );
    const { sections } = readResult(data({ sub_results: [...once, often] }));
    expect(sections.map(({ href }) => href)).toContain('/things/#often');
  });
});

test.each([
  ['Costs. What it <mark>costs.</mark>', 'Costs', 'What it costs.'],
  ['it <mark>costs</mark> a lot, and then', 'Costs', '… it costs a lot, and then …'],
  ['What does it <mark>cost?</mark> A lot.', 'What does it cost?', 'A lot.'],
  ['does it <mark>cost?</mark> A lot.', 'What does it cost?', 'A lot.'],
  ['<mark>Costs</mark>', 'Costs', ''],
  ['It is called “a <mark>cost.</mark>”', 'Price', '… It is called “a cost.”'],
])('of "%s" below "%s" a reader sees "%s"', (excerpt, title, shown) => {
  const [place] = readResult(data({ sub_results: [section('x', { title, excerpt })] })).sections;
  expect(textOf(place?.excerpt ?? [])).toBe(shown);
  expect(textOf(place?.title ?? [])).toBe(title);
});

test('a match in the part of a heading that the excerpt holds is marked in the title', () => {
  const sub = section('x', {
    title: 'What does it cost?',
    excerpt: 'it <mark>cost?</mark> A lot.',
  });
  const [place] = readResult(data({ sub_results: [sub] })).sections;
  expect(matchesOf(place?.title ?? [])).toEqual(['cost?']);
});
