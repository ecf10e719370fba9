// Prints what a change makes different for machines: it builds the site of a base revision and of the
// working tree, reads both, and compares what they say. Exits with 0 whether or not there is a
// difference, and with 1 when there is nothing to compare.
//   npm run diff -- [--base <revision>] [--format text|comment] [--preview <address>]
// A site that is built already is not built again:
//   npm run diff -- --base-dist <folder> --dist <folder>
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../src/domain/today.ts';
import { compareSites } from '../src/diff/compare-sites.ts';
import { formatComment } from '../src/diff/format-comment.ts';
import { formatText } from '../src/diff/format-text.ts';
import type { SiteReading } from '../src/diff/site-reading.ts';
import { buildSite, isBuilt } from './build-site.ts';
import { readDist } from './read-dist.ts';
import { findBase, readRevision } from './read-revision.ts';
import { CommandError, main, root } from './step.ts';

await main(async () => {
  const options = readOptions();
  // Both builds are of the same day, so that the day itself is no difference.
  process.env['TODAY'] = today(process.env);
  // A terminal ends both builds, too; what they leave is cleaned away before this ends.
  process.on('SIGINT', () => undefined);
  const base = options['base-dist'] === undefined ? await findBase(options.base) : undefined;
  if (base) {
    console.error(`Comparing with ${base.name} (${base.commit.slice(0, 7)}); building …`);
  }
  const [before, after] = await both(
    base ? readRevision(base) : readDist(options['base-dist'] ?? ''),
    options.dist === undefined ? readWorkingTree() : readDist(options.dist),
  );
  const difference = compareSites(before, after);
  const name = options.base ?? base?.name;
  console.log(
    options.format === 'comment'
      ? formatComment(difference, {
          preview: options.preview,
          command: `npm run diff${name === undefined ? '' : ` -- --base ${name}`}`,
        })
      : formatText(difference),
  );
});

function readOptions() {
  const text = { type: 'string' } as const;
  const { values } = parse(() =>
    parseArgs({
      options: {
        base: text,
        'base-dist': text,
        dist: text,
        format: { ...text, default: 'text' },
        preview: text,
      },
    }),
  );
  if (values.format !== 'text' && values.format !== 'comment') {
    throw new CommandError(
      `There is no format "${values.format}". Write --format text or comment.`,
    );
  }
  if (values.preview !== undefined && URL.parse(values.preview)?.protocol !== 'https:') {
    throw new CommandError(
      `"${values.preview}" is no address of a preview. Write all of it: --preview https://….`,
    );
  }
  return values;
}

/** @throws {CommandError} when the command was called with something that it does not know. */
function parse<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

async function readWorkingTree(): Promise<SiteReading> {
  if (!(await isBuilt())) await buildSite({ isShown: false });
  return await readDist(join(root, 'dist'));
}

/** Both results. A failure waits for the other, so that nothing is cleaned away under a build. */
async function both(
  one: Promise<SiteReading>,
  other: Promise<SiteReading>,
): Promise<readonly [SiteReading, SiteReading]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}
