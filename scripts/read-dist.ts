import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { readSite } from '../src/diff/read-site.ts';
import type { SiteReading } from '../src/diff/site-reading.ts';
import { CommandError } from './step.ts';

/**
 * Reads the built site in a folder as machines do.
 * @throws {CommandError} when the folder holds none, or one of its files breaks the rules of its format.
 */
export async function readDist(folder: string): Promise<SiteReading> {
  const dist = resolve(folder);
  if (!existsSync(join(dist, 'index.html'))) {
    throw new CommandError(`${folder} holds no built site: there is no index.html in it.`);
  }
  const entries = await Array.fromAsync(glob('**/*', { cwd: dist, withFileTypes: true }));
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dist, join(parentPath, name)).split(sep).join('/'));
  try {
    return await readSite({ files, read: (path) => readFile(join(dist, path), 'utf8') });
  } catch (error) {
    throw new CommandError(`The site in ${folder} cannot be read: ${String(error)}`);
  }
}
