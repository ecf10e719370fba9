import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findKeyProblem, keyPath } from '../src/indexnow/key.ts';
import { CommandError } from './step.ts';

/**
 * Writes the file by which search engines see that an announcement comes from the site's owner,
 * when there is a key. To be called when every other file of the site is in `dist`.
 * @throws {CommandError} when it cannot be one, or another file has the name that it would get.
 */
export async function writeIndexNowKey(key: string | undefined, dist: string): Promise<void> {
  if (key === undefined) return;
  const problem = findKeyProblem(key);
  if (problem !== undefined) throw new CommandError(`src/site.ts, "indexNowKey": ${problem}`);
  const file = join(dist, keyPath(key));
  if (existsSync(file)) {
    throw new CommandError(
      `src/site.ts, "indexNowKey": ${keyPath(key)} is another file of the site. Make a key that is no name: openssl rand -hex 16`,
    );
  }
  await writeFile(file, key);
}
