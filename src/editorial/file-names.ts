import { PACK_SLUG } from '../domain/pack.ts';
import type { Problem } from '../domain/problem.ts';
import { LEDGER_FILE } from './ledger.ts';

/** What a file in `content/` is called; its path becomes an address or an id, so it is held to the same letters. */
const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ALLOWED = [
  /^content\/dictionary\.txt$/,
  new RegExp(`^content/guides/${SLUG}/${SLUG}\\.mdx$`),
  new RegExp(`^content/(pages|services)/${SLUG}\\.mdx$`),
  new RegExp(`^content/(authors|sources)/${SLUG}\\.yaml$`),
  new RegExp(`^${LEDGER_FILE}$`),
];

const TOP = { line: 1, column: 1 };
const OF_A_PACK = new RegExp(`/${PACK_SLUG}\\.mdx$`);

/** Reports files that no collection reads, which would otherwise be left out in silence. */
export function checkFileNames(files: readonly string[]): readonly Problem[] {
  const taken: readonly Problem[] = files
    .filter((file) => file.startsWith('content/guides/') && OF_A_PACK.test(file))
    .map((file) => ({
      file,
      code: 'TRV006',
      place: TOP,
      message: `The address that ends in /${PACK_SLUG}/ is that of all guides of the cluster on one page.`,
      remedy: 'give the file another name.',
    }));
  const unused: readonly Problem[] = files
    .filter((file) => !ALLOWED.some((pattern) => pattern.test(file)))
    .map((file) => ({
      file,
      code: 'TRV005',
      place: TOP,
      message: 'The site does not use a file of this name in this place.',
      remedy:
        'guides are content/guides/<cluster>/<guide>.mdx, pages and services <name>.mdx, authors and sources <id>.yaml; names have lowercase letters, digits and single hyphens.',
    }));
  return [...taken, ...unused];
}
