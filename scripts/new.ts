// Writes a new content file with everything that can be known, and says what to do next.
//   npm run new guide <set>/<guide>    npm run new source <id>    npm run new page|service|author <id>
// It never changes a file that exists.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clusterOf } from '../src/domain/content-path.ts';
import type { Entries } from '../src/domain/entry.ts';
import { didYouMean, listChoices } from '../src/domain/suggestion.ts';
import { today } from '../src/domain/today.ts';
import { checkFileNames } from '../src/editorial/file-names.ts';
import { readContent } from '../src/editorial/read-content.ts';
import { guideSkeleton } from '../src/editorial/skeletons/guide.ts';
import {
  authorSkeleton,
  pageSkeleton,
  serviceSkeleton,
  sourceSkeleton,
} from '../src/editorial/skeletons/others.ts';
import type { NewFile } from '../src/editorial/skeletons/skeleton.ts';
import { CommandError, main, root } from './step.ts';

const KINDS: Readonly<Record<string, (id: string, entries: Entries, day: string) => NewFile>> = {
  guide: (id, entries, day) => guideSkeleton(id, entries, day),
  source: (id, _entries, day) => sourceSkeleton(id, day),
  page: (id, _entries, day) => pageSkeleton(id, day),
  service: (id, _entries, day) => serviceSkeleton(id, day),
  author: (id) => authorSkeleton(id),
};

const EXAMPLES = `For example:
  npm run new guide fractional-cto/what-it-costs
  npm run new source rand-2024`;

await main(async () => {
  const [kind = '', given = '', ...others] = process.argv.slice(2);
  const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  const kinds = Object.keys(KINDS);
  if (!make) {
    throw new CommandError(
      `Say what shall be new: ${listChoices(kinds)}.${didYouMean(kind, kinds)}\n${EXAMPLES}`,
    );
  }
  if (given === '' || others.length > 0) {
    throw new CommandError(
      `Give the new ${kind} one name, in lowercase letters, digits and hyphens.\n${EXAMPLES}`,
    );
  }
  const { entries } = await readContent(root);
  const id = given.replace(/\.(mdx|yaml)$/, '');
  if (kind === 'guide') refuseUnknownSet(id, entries);
  const { file, text } = make(id, entries, today(process.env));
  const [misnamed] = checkFileNames([file]);
  if (misnamed) {
    throw new CommandError(`"${given}" cannot be a name here.\n  Fix: ${misnamed.remedy}`);
  }
  await mkdir(dirname(join(root, file)), { recursive: true });
  try {
    await writeFile(join(root, file), text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new CommandError(`${file} exists already; nothing was changed.`);
  }
  console.log(`Wrote ${file}. Fill the gaps; npm run check names them one by one.`);
});

/** A guide joins a set that exists; a new set begins with its pillar. */
function refuseUnknownSet(id: string, { guides }: Entries): void {
  const cluster = clusterOf(id);
  const sets = [...new Set(guides.map((guide) => clusterOf(guide.id)))];
  if (!id.includes('/')) {
    throw new CommandError(
      `Say to which set the guide belongs: npm run new guide <set>/${id}. The sets are ${listChoices(sets)}.`,
    );
  }
  if (sets.includes(cluster) || id === `${cluster}/index`) return;
  throw new CommandError(
    `There is no set "${cluster}".${didYouMean(cluster, sets)} The sets are ${listChoices(sets)}. A new set begins with its pillar: npm run new guide ${cluster}/index`,
  );
}
