import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from './step.ts';

/** A digest of the files that match the patterns: the same as long as no name and no byte changes. */
export async function fingerprint(patterns: readonly string[]): Promise<string> {
  const files: string[] = [];
  for await (const entry of glob(patterns, { cwd: root, withFileTypes: true })) {
    if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  }
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    hash
      .update(`${file}\0`)
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

const stampFile = (name: string) => join(root, 'node_modules', '.cache', 'truvisory', name);

/** Whether the work of this name was last finished for the same fingerprint. */
export async function isStamped(name: string, digest: string): Promise<boolean> {
  try {
    return (await readFile(stampFile(name), 'utf8')) === digest;
  } catch {
    return false;
  }
}

/** Notes that the work of this name is finished for a fingerprint. */
export async function stamp(name: string, digest: string): Promise<void> {
  await mkdir(dirname(stampFile(name)), { recursive: true });
  await writeFile(stampFile(name), digest);
}
