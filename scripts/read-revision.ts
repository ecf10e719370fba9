import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SiteReading } from '../src/diff/site-reading.ts';
import { readDist } from './read-dist.ts';
import { CommandError, root, runNode } from './step.ts';

/** A revision to compare with, as it was asked for and as git knows it. */
export interface Base {
  readonly name: string;
  readonly commit: string;
}

/**
 * The revision with which a branch is compared: what both have in common, so that what has happened
 * on the other branch since is no difference. Without a name it is `origin/main`, or `main`.
 * @throws {CommandError} when there is none of that name.
 */
export async function findBase(name: string | undefined): Promise<Base> {
  for (const candidate of name === undefined ? ['origin/main', 'main'] : [name]) {
    const commit = await findCommit(candidate);
    if (commit !== undefined) return { name: candidate, commit };
  }
  throw new CommandError(
    `There is no revision ${name === undefined ? 'origin/main or main' : `"${name}"`} here to compare with. Fetch it first (git fetch origin main), or name another one: --base <revision>.`,
  );
}

async function findCommit(name: string): Promise<string | undefined> {
  try {
    const commit = await git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
    // A shallow clone may not hold what both have in common.
    return await git('merge-base', commit, 'HEAD').catch(() => commit);
  } catch {
    return undefined;
  }
}

/**
 * Builds the site of a revision with the scripts of that revision, in a work tree that is gone
 * afterward, and reads it. It borrows the packages of this one.
 * @throws {CommandError} with what the build printed when it fails.
 */
export async function readRevision({ name, commit }: Base): Promise<SiteReading> {
  const folder = await mkdtemp(join(tmpdir(), 'truvisory-diff-'));
  const tree = join(folder, 'base');
  try {
    await git('worktree', 'add', '--detach', '--force', tree, commit);
    await lendPackages(root, tree);
    if (!(await haveSamePackages(tree))) {
      console.error(
        `${name} has another package-lock.json; its site is built with the packages that are installed here.`,
      );
    }
    const { code, output } = await runNode(['scripts/build.ts'], { folder: tree });
    if (code !== 0) {
      throw new CommandError(
        `${output}\nThe site of ${name} (${commit.slice(0, 7)}) could not be built, so there is nothing to compare with; see above.`,
      );
    }
    return await readDist(join(tree, 'dist'));
  } finally {
    await git('worktree', 'remove', '--force', tree).catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Gives a work tree the packages of another, each as a link, with a folder of its own for what tools
 * keep beside them: two builds must not share a cache. Only drawn cards, which are kept by what is
 * on them, serve both.
 */
export async function lendPackages(from: string, to: string): Promise<void> {
  const packages = await readdir(join(from, 'node_modules'));
  await mkdir(join(to, 'node_modules', '.astro'), { recursive: true });
  const cards = join('.astro', 'cards');
  const lent = [
    ...packages.filter((name) => !name.startsWith('.')),
    ...(existsSync(join(from, 'node_modules', cards)) ? [cards] : []),
  ];
  for (const name of lent) {
    await symlink(join(from, 'node_modules', name), join(to, 'node_modules', name), 'junction');
  }
}

async function haveSamePackages(tree: string): Promise<boolean> {
  const [one, other] = await Promise.all(
    [root, tree].map((folder) =>
      readFile(join(folder, 'package-lock.json'), 'utf8').catch(() => ''),
    ),
  );
  return one === other;
}

async function git(...args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', args, { cwd: root });
    return stdout.trim();
  } catch (error) {
    throw new CommandError(`git ${args.join(' ')} failed: ${String(error)}`);
  }
}
