import { site } from '../site.ts';
import type { Author, Page } from './document.ts';
import type { Entries } from './entry.ts';
import { unknownReference } from './problem.ts';
import type { Report } from './source.ts';

/** The authors by id, each with the address of the page about them. */
export function buildAuthors(
  entries: Entries['authors'],
  pages: readonly Page[],
  report: Report,
): ReadonlyMap<string, Author> {
  const authors = new Map<string, Author>();
  for (const { id, file, data } of entries) {
    const page = pages.find((candidate) => candidate.id === data.page);
    if (!page) {
      report(
        unknownReference(
          { file, field: ['page'] },
          'page',
          data.page,
          pages.map((candidate) => candidate.id),
        ),
      );
    }
    // Also without its page: the guides that name the author are not at fault.
    authors.set(id, { ...data, id, path: page?.path ?? '/' });
  }
  const pagesTaken = new Map<string, string>();
  for (const { file, data } of entries) {
    const other = pagesTaken.get(data.page);
    if (other !== undefined) {
      report({
        file,
        place: { field: ['page'] },
        code: 'TRV170',
        message: `The page "${data.page}" is already that of ${other}.`,
        remedy: 'write the id of another page, and add that page: content/pages/<id>.mdx.',
      });
    }
    pagesTaken.set(data.page, file);
  }
  if (!entries.some(({ id }) => id === site.founder)) {
    const file = `content/authors/${site.founder}.yaml`;
    report({
      file,
      missing: file,
      code: 'TRV171',
      message: 'The founder has no author record.',
      remedy:
        'add this file, or give the record back its name; another founder is named in src/site.ts.',
    });
  }
  return authors;
}
