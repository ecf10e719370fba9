import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { lendPackages } from '../../scripts/read-revision.ts';
import { root } from '../../scripts/step.ts';
import { aFolder } from '../fixtures/temporary-folder.ts';

const GUIDE = 'content/guides/fractional-cto/fractional-cto-that-ships.mdx';
const dist = join(root, 'dist');

/** As a terminal has it: the test runner's own variables would make a build one for development. */
const { PATH, HOME } = process.env;
const environment = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' };

/** What a command prints and how it ends, run in a folder. */
async function run(folder: string, command: string, ...args: readonly string[]) {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, args, {
      cwd: folder,
      env: environment,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

const diff = (folder: string, ...args: readonly string[]) =>
  run(folder, process.execPath, 'scripts/diff.ts', ...args);

/** A repository with this project in it, of which a file was changed before its only commit. */
async function aRepository(file: string, change: (text: string) => string): Promise<string> {
  const folder = await aFolder();
  const elsewhere = ['.astro', '.git', '.wrangler', 'dist', 'node_modules', 'tests'];
  for (const entry of await readdir(root)) {
    if (elsewhere.includes(entry)) continue;
    await cp(join(root, entry), join(folder, entry), { recursive: true });
  }
  // Nothing was public before, so a change needs no new date.
  await rm(join(folder, 'content', 'ledger.yaml'));
  await lendPackages(root, folder);
  const text = await readFile(join(folder, file), 'utf8');
  expect(change(text)).not.toBe(text);
  await writeFile(join(folder, file), change(text));
  const git = async (...args: readonly string[]) => {
    expect(await run(folder, 'git', ...args)).toMatchObject({ code: 0 });
  };
  await git('init', '--quiet', '--initial-branch=main');
  await writeFile(join(folder, '.gitignore'), 'node_modules\n');
  await git('add', '.');
  await git('-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'A base');
  return folder;
}

test('a base revision is built with its own scripts, and nothing of it is left behind', async () => {
  const folder = await aRepository(GUIDE, (text) =>
    text.replace(/^shortTitle: .*$/m, 'shortTitle: An earlier name'),
  );
  const { code, stdout } = await diff(folder, '--dist', dist);
  expect(stdout).toMatch(/title.*: An earlier name · Truvisory → .+ · Truvisory/);
  expect(code).toBe(0);
  expect(stdout).not.toContain('order');
  const { stdout: trees } = await run(folder, 'git', 'worktree', 'list');
  expect(trees.trim().split('\n')).toHaveLength(1);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
}, 120_000);

test('a base revision that cannot be built is named, with what is wrong', async () => {
  const folder = await aRepository(GUIDE, (text) => text.replace(/^author: /m, 'authr: '));
  const { code, stdout, stderr } = await diff(folder, '--base', 'HEAD', '--dist', dist);
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(GUIDE);
  expect(stderr).toMatch(/The site of HEAD \([0-9a-f]{7}\) could not be built/);
  expect(stderr).not.toMatch(/^\s+at /m);
}, 120_000);

test('two folders are compared without a build, as text or as a comment', async () => {
  const base = await aFolder({
    'index.html': '<!doctype html><title>Old</title><main><h1>Home</h1></main>',
  });
  const head = await aFolder({
    'index.html': '<!doctype html><title>New</title><main><h1>Home</h1></main>',
  });
  const folders = ['--base-dist', base, '--dist', head];
  expect(await diff(root, ...folders)).toMatchObject({
    code: 0,
    stdout: '1 page changed, 0 as before.\n\nchanged  /\n  title: Old → New\n',
  });
  const comment = await diff(
    root,
    ...folders,
    ...['--format', 'comment', '--base', 'main', '--preview', 'https://abc.pages.dev'],
  );
  expect(comment.code).toBe(0);
  expect(comment.stdout).toContain('<!-- truvisory-preview -->\n');
  expect(comment.stdout).toContain('- changed [`/`](<https://abc.pages.dev/>)');
  expect((await diff(root, '--base-dist', head, '--dist', head)).stdout).toBe(
    'No difference that a machine would see.\n',
  );
}, 60_000);

test.each([
  ['a revision that is not there', ['--base', 'nowhere'], /no revision "nowhere".*git fetch/],
  ['a folder without a site', ['--base-dist', 'src', '--dist', 'src'], /src holds no built site/],
  ['a format that does not exist', ['--format', 'html'], /--format text or comment/],
  ['a preview that is no address', ['--preview', 'abc.pages.dev'], /--preview https:/],
  ['an option that does not exist', ['--bass', 'main'], /--bass/],
])(
  '%s is refused in plain words',
  async (_, args, message) => {
    const { code, stdout, stderr } = await diff(root, ...args);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  },
  30_000,
);
