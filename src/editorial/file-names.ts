import type { Problem } from '../domain/problem.ts';

/** What a file in `content/` is called; its path becomes an address or an id, so it is held to the same letters. */
const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ALLOWED = [
  new RegExp(`^content/guides/${SLUG}/${SLUG}\\.mdx$`),
  new RegExp(`^content/(pages|services)/${SLUG}\\.mdx$`),
  new RegExp(`^content/(authors|sources)/${SLUG}\\.yaml$`),
];

/** Reports files that no collection reads, which would otherwise be left out in silence. */
export function checkFileNames(files: readonly string[]): readonly Problem[] {
  return files
    .filter((file) => !ALLOWED.some((pattern) => pattern.test(file)))
    .map((file) => ({
      file,
      message: 'The site does not use a file of this name in this place.',
      remedy:
        'guides are content/guides/<cluster>/<guide>.mdx, pages and services <name>.mdx, authors and sources <id>.yaml; names have lowercase letters, digits and single hyphens.',
    }));
}
