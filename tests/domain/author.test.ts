import { expect, test } from 'vitest';
import { resolveLibrary } from '../../src/domain/library.ts';
import { aGuide, aPage, anAuthor, someEntries, TODAY } from '../fixtures/entries.ts';

test('an author has the address of the page about them', () => {
  const { library } = resolveLibrary(someEntries(), TODAY);
  expect(library.authors.get('tony-adams')?.path).toBe('/about/');
});

test('an author whose page does not exist is reported with the page that was meant', () => {
  const pages = [aPage('index'), aPage('abuot'), aPage('404')];
  const { problems } = resolveLibrary(someEntries({ pages }), TODAY);
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: 'content/authors/tony-adams.yaml',
      place: { field: ['page'] },
      message: 'No page "about". Did you mean "abuot"?',
    }),
  );
});

test('a site without a record of its founder is told which file to add', () => {
  const entries = someEntries({
    authors: [anAuthor('ada')],
    guides: [aGuide('things/index', { author: 'ada' })],
  });
  const { problems } = resolveLibrary(entries, TODAY);
  expect(problems).toMatchObject([
    {
      file: 'content/authors/tony-adams.yaml',
      remedy: expect.stringContaining('add this file') as string,
    },
  ]);
});

test('a founder without a record is told of once, not by each guide', () => {
  const { problems } = resolveLibrary(someEntries({ authors: [anAuthor('ada')] }), TODAY);
  expect(problems.map(({ code }) => code)).toEqual(['TRV171']);
});

test('a guide is not blamed for the missing page of its author', () => {
  const pages = [aPage('index'), aPage('404')];
  const { problems } = resolveLibrary(someEntries({ pages }), TODAY);
  expect(problems.map(({ file }) => file)).toEqual(['content/authors/tony-adams.yaml']);
});

test('two authors cannot share a page', () => {
  const authors = [anAuthor('tony-adams'), anAuthor('ada')];
  const { problems } = resolveLibrary(someEntries({ authors }), TODAY);
  expect(problems).toMatchObject([
    { file: 'content/authors/ada.yaml', message: expect.stringContaining('already') as string },
  ]);
});
