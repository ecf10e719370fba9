import { expect, test } from 'vitest';
import { resolveLibrary } from '../../src/domain/library.ts';
import { aPage, anAuthor, someEntries, TODAY } from '../fixtures/entries.ts';

test('an author has the address of the page about them', () => {
  const { library } = resolveLibrary(someEntries(), TODAY);
  expect(library.authors.get('ada')?.path).toBe('/about/');
});

test('an author whose page does not exist is reported with the page that was meant', () => {
  const pages = [aPage('index'), aPage('abuot'), aPage('404')];
  const { problems } = resolveLibrary(someEntries({ pages }), TODAY);
  expect(problems).toContainEqual(
    expect.objectContaining({
      file: 'content/authors/ada.yaml',
      place: { field: ['page'] },
      message: 'No page "about". Did you mean "abuot"?',
    }),
  );
});

test('a site without a record of its founder is told which file to add', () => {
  const { problems } = resolveLibrary(someEntries({ authors: [anAuthor('ada')] }), TODAY);
  expect(problems).toMatchObject([
    { file: 'src/site.ts', remedy: 'add content/authors/tony-adams.yaml.' },
  ]);
});
