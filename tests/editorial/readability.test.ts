import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { median } from '../../scripts/measurement.ts';
import { guideReadability, readability } from '../../src/editorial/readability.ts';
import { readContent } from '../../src/editorial/read-content.ts';
import { aGuide, GUIDE_TEXT } from '../fixtures/entries.ts';

test('the grade follows from words, sentences and syllables', () => {
  // 0.39 × 6 words a sentence + 11.8 × 1 syllable a word - 15.59
  const { words, sentences, grade } = readability([
    'The cat sat on the mat.',
    'It ate at six, and then slept.',
  ]);
  expect({ words, sentences }).toEqual({ words: 13, sentences: 2 });
  expect(grade).toBeCloseTo(0.39 * 6.5 + 11.8 - 15.59);
});

test('headings and tables are not read as sentences', () => {
  const table = '| Price | Speed |\n| --- | --- |\n| Low | High |';
  const plain = guideReadability(aGuide('things/index'));
  const withTable = guideReadability(
    aGuide('things/index', {}, `### A part\n\n${table}\n\n${GUIDE_TEXT}`),
  );
  expect(withTable).toEqual(plain);
});

describe('the guides of this site', async () => {
  const { entries } = await readContent(fileURLToPath(new URL('../..', import.meta.url)));
  const guides = entries.guides.map((guide) => ({ id: guide.id, ...guideReadability(guide) }));

  test.each(guides)('$id asks for no more than grade 14', ({ grade }) => {
    expect(grade).toBeLessThanOrEqual(14);
  });

  test('the one in the middle asks for grade 12 at most', () => {
    expect(median(guides.map(({ grade }) => grade))).toBeLessThanOrEqual(12);
  });
});
