import { expect, test } from 'vitest';
import { resolveLibrary } from '../../src/domain/library.ts';
import { checkLengths, checkReadingLevel } from '../../src/editorial/length-rules.ts';
import { aGuide, GUIDE_TEXT, someEntries, someFaqs, TODAY, words } from '../fixtures/entries.ts';

/** The words of the fixture's own fields (its answer of 50, six questions of 4 and answers of 30) and the three of its headings. */
const OWN_WORDS = 50 + 6 * 34 + 3;

/** What is said of a guide of so many words. */
function problemsOfLength(count: number, id: string) {
  const text = `${words(count - OWN_WORDS)}\n\n${GUIDE_TEXT.replace('Some words.', '')}`;
  const faqs = someFaqs('other');
  const entries = someEntries({
    guides: [aGuide('things/index'), aGuide(id, { sheet: 2, faqs }, text)],
  });
  return checkLengths(entries, resolveLibrary(entries, TODAY).library).filter(
    ({ file }) => file === `content/guides/${id}.mdx`,
  );
}

test.each([
  ['things/costs', 1_500],
  ['things/costs', 2_600],
  ['tools/index', 3_500],
])('%s may have %i words', (id, count) => {
  expect(problemsOfLength(count, id)).toEqual([]);
});

test.each([
  [
    'things/costs',
    1_499,
    'has 1,499 words, its questions included; it needs 1,500 to 2,600.',
    'add at least 1 ',
  ],
  [
    'things/costs',
    2_602,
    'has 2,602 words, its questions included; it needs 1,500 to 2,600.',
    'cut at least 2 ',
  ],
  [
    'tools/index',
    3_501,
    'has 3,501 words, its questions included; it needs 1,500 to 3,500.',
    'cut at least 1 ',
  ],
])('%s with %i words is told how many to add or cut', (id, count, message, remedy) => {
  expect(problemsOfLength(count, id)).toMatchObject([
    {
      message: expect.stringContaining(message) as string,
      remedy: expect.stringContaining(remedy) as string,
    },
  ]);
});

const HARD =
  'Organizational considerations necessitate comprehensive documentation of differentiated responsibilities.';

test('a guide of hard sentences is told so at the hardest of them', () => {
  const hard = Array.from({ length: 30 }, () => HARD).join(' ');
  const guide = aGuide('things/index', {}, `Plain words.\n\n${hard}\n\n${GUIDE_TEXT}`);
  expect(checkReadingLevel(guide)).toMatchObject([
    { place: { line: 12, column: 1 }, message: expect.stringContaining(HARD) as string },
  ]);
});

test('a hard sentence in a guide of plain ones is no problem', () => {
  const text = `${HARD}\n\n${'It is so. '.repeat(200)}\n\n${GUIDE_TEXT}`;
  expect(checkReadingLevel(aGuide('things/index', {}, text))).toEqual([]);
});
