import { documentsOf, type Library } from '../domain/library.ts';
import type { Problem } from '../domain/problem.ts';

/** The records that no page cites: the list of sources would promise evidence that nobody finds. */
export function checkUnusedSources(library: Library): readonly Problem[] {
  const cited = new Set(
    documentsOf(library).flatMap(({ citations }) => citations.map(({ source }) => source)),
  );
  return [...library.sources.values()]
    .filter((source) => !cited.has(source))
    .map(({ id, file }) => ({
      file,
      place: { line: 1, column: 1 },
      code: 'TRV252',
      message: 'No page cites this source.',
      remedy: `cite it where it is used, <Cite source="${id}" />, or remove the file.`,
    }));
}
