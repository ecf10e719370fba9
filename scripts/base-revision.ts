import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CommandError } from './step.ts';

const run = promisify(execFile);

/**
 * What git prints.
 * @throws {CommandError} with git's own words when it fails.
 */
export async function git(root: string, ...args: readonly string[]): Promise<string> {
  try {
    // A guide can be long, and so can the difference of all of them.
    return (await run('git', args, { cwd: root, maxBuffer: 1e9 })).stdout;
  } catch (error) {
    const reason =
      error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new CommandError(`git ${args[0] ?? ''} failed: ${reason.trim()}`);
  }
}

/**
 * The revision that a change is compared with: where it left `base`, or `base` itself when the
 * history is too short to tell.
 * @throws {CommandError} when there is no such revision.
 */
export async function findBase(root: string, base: string): Promise<string> {
  const commit = (await git(root, 'rev-parse', '--verify', `${base}^{commit}`)).trim();
  try {
    return (await git(root, 'merge-base', commit, 'HEAD')).trim();
  } catch {
    return commit;
  }
}

/** Does something with the files of a revision, in a folder that lasts as long as that. */
export async function withRevision<Result>(
  root: string,
  revision: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const parent = await mkdtemp(join(tmpdir(), 'truvisory-base-'));
  const folder = join(parent, 'tree');
  try {
    await git(root, 'worktree', 'add', '--detach', folder, revision);
    return await work(folder);
  } finally {
    await rm(parent, { recursive: true, force: true });
    await git(root, 'worktree', 'prune');
  }
}
