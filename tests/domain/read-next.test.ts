import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/domain/library.ts';
import { readNext } from '../../src/domain/read-next.ts';
import { aGuide, someEntries, someFaqs, TODAY } from '../fixtures/entries.ts';

/** A guide with questions that no other guide asks. */
function guideWithOwnQuestions(id: string, changes: Record<string, unknown> = {}) {
  const faqs = someFaqs(id.replaceAll('/', '-'));
  return aGuide(id, { faqs, ...changes });
}

const library = buildLibrary(
  someEntries({
    guides: [
      guideWithOwnQuestions('things/index', { related: ['../animals/index.mdx'] }),
      guideWithOwnQuestions('things/second', { sheet: 2, related: ['./index.mdx'] }),
      guideWithOwnQuestions('things/third', { sheet: 3, related: ['../animals/index.mdx'] }),
      guideWithOwnQuestions('things/fourth', { sheet: 4 }),
      guideWithOwnQuestions('animals/index'),
    ],
  }),
  TODAY,
);

test.each([
  ['things/index', ['things/second', 'things/third', 'things/fourth', 'animals/index']],
  ['things/second', ['things/index', 'things/third']],
  ['things/third', ['things/second', 'things/fourth', 'animals/index']],
  ['things/fourth', ['things/third']],
  ['animals/index', []],
])('after %s come the sheets next to it, or its whole set, and what it names', (id, expected) => {
  const guide = library.guides.find((candidate) => candidate.id === id);
  if (!guide) throw new Error(`There is no guide ${id}.`);
  expect(readNext(library, guide).map((next) => next.id)).toEqual(expected);
});
