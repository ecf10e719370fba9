import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../src/domain/library.ts';
import { findDifferences } from '../src/parity/find-differences.ts';
import { formatDifference } from '../src/parity/view.ts';
import { CommandError } from './step.ts';

/**
 * Reads every page of `dist` and all that machines are given of it, and holds them against each other.
 * @throws {CommandError} with both texts of each difference: a site that says two things is not published.
 */
export async function refuseDifferences(library: Library, dist: string): Promise<void> {
  const differences = await findDifferences(library, (path) => readFile(join(dist, path), 'utf8'));
  if (differences.length === 0) return;
  throw new CommandError(
    [
      'Machines would be told something else than readers:',
      ...differences.map(formatDifference),
      'Fix: the text comes from the page; mend what makes the surface (src/seo/ or src/surfaces/).',
    ].join('\n\n'),
  );
}
