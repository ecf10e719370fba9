import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findKeyProblem, keyPath } from '../src/indexnow/key.ts';
import { CommandError } from './step.ts';

/**
 * Writes the file by which search engines see that an announcement comes from the site's owner,
 * when there is a key.
 * @throws {CommandError} when it cannot be one.
 */
export async function writeIndexNowKey(key: string | undefined, dist: string): Promise<void> {
  if (key === undefined) return;
  const problem = findKeyProblem(key);
  if (problem !== undefined) throw new CommandError(`src/site.ts, "indexNowKey": ${problem}`);
  await writeFile(join(dist, keyPath(key)), key);
}
