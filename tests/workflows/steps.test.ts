import { spawnSync } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../fixtures/temporary-folder.ts';
import { scriptOf } from '../fixtures/workflows.ts';

// The scripts of steps, run as GitHub's machines run them.

function bash(script: string, folder: string, environment: NodeJS.ProcessEnv = {}) {
  const { status, stdout } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    { cwd: folder, env: { ...process.env, ...environment }, encoding: 'utf8' },
  );
  return { status, stdout: stdout.trim() };
}

/**
 * Runs a script with a `gh` that answers a question with `found`, fails at it when that is
 * undefined, and only notes everything else. Tells what was noted.
 */
async function withGitHub(
  script: string,
  { found, files }: { found: string | undefined; files: Readonly<Record<string, string>> },
) {
  const folder = await aFolder({
    ...files,
    'bin/gh': `#!/usr/bin/env bash
if [[ "$*" == *--paginate* ]]; then ${found === undefined ? 'exit 1' : `printf '%s' '${found}'`}
else echo "$*" >> "$LOG"; fi
`,
    log: '',
  });
  await chmod(join(folder, 'bin/gh'), 0o755);
  const { status } = bash(script, folder, {
    PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter),
    LOG: join(folder, 'log'),
    GH_REPO: 'example/site',
    REPOSITORY: 'example/site',
    NUMBER: '7',
  });
  const calls = (await readFile(join(folder, 'log'), 'utf8')).split('\n').filter(Boolean);
  return { status, calls };
}

const keepIssue = (issue: string, found: string | undefined) =>
  withGitHub(scriptOf('sources.yml', 'report', 'Open, mend or close the issue'), {
    found,
    files: { 'issue.md': issue },
  });

test('the first source that is gone opens the issue', async () => {
  expect(await keepIssue('One is gone.\n', '')).toEqual({
    status: 0,
    calls: ['issue create --title Cited sources that are gone --body-file issue.md'],
  });
});

test('an open issue is written anew, and there is never a second one', async () => {
  expect((await keepIssue('One is gone.\n', '12 open\n3 closed\n')).calls).toEqual([
    'issue edit 12 --body-file issue.md',
  ]);
});

test('a closed issue is opened again', async () => {
  expect((await keepIssue('One is gone.\n', '12 closed\n')).calls).toEqual([
    'issue reopen 12',
    'issue edit 12 --body-file issue.md',
  ]);
});

test('when all is well again, the issue is closed', async () => {
  expect((await keepIssue('', '12 open\n')).calls).toEqual([
    'issue close 12 --comment Every cited address is there again.',
  ]);
});

test.each(['', '12 closed\n'])('as long as all is well, nothing is done', async (found) => {
  expect(await keepIssue('', found)).toEqual({ status: 0, calls: [] });
});

test('when GitHub does not say whether there is an issue, no second one is opened', async () => {
  const { status, calls } = await keepIssue('One is gone.\n', undefined);
  expect(status).not.toBe(0);
  expect(calls).toEqual([]);
});

const comment = (found: string | undefined) =>
  withGitHub(
    scriptOf('preview.yml', 'comment', 'Write the comment, or mend the one that is there'),
    {
      found,
      files: { 'comment.md': 'What changes' },
    },
  );

test('a pull request without a comment gets one', async () => {
  expect(await comment('')).toEqual({
    status: 0,
    calls: [
      'api --silent --method POST repos/example/site/issues/7/comments --field body=@comment.md',
    ],
  });
});

test('a comment that is there is updated in its place', async () => {
  expect((await comment('41\n42\n')).calls).toEqual([
    'api --silent --method PATCH repos/example/site/issues/comments/41 --field body=@comment.md',
  ]);
});

test('when GitHub does not say whether there is a comment, no second one is written', async () => {
  const { status, calls } = await comment(undefined);
  expect(status).not.toBe(0);
  expect(calls).toEqual([]);
});

/** A clone of a repository, in which `ledger` has been put as the job does, and what came of the step. */
async function record(ledger: string, { isProtected = false, hasMovedOn = false } = {}) {
  const folder = await aFolder({
    'seed/content/ledger.yaml': 'public: [/a/]\n',
    'seed/content/guide.mdx': 'Words\n',
  });
  const git = (place: string, ...args: readonly string[]) => {
    const result = spawnSync('git', args, {
      cwd: join(folder, place),
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        ...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' },
        ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' },
      },
    });
    if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr}`);
    return result.stdout.trim();
  };
  const commit = (place: string) => {
    git(place, 'add', '.');
    git(place, 'commit', '--quiet', '--message', 'Write');
  };
  git('seed', 'init', '--quiet', '--initial-branch=main');
  commit('seed');
  git('.', 'clone', '--quiet', '--bare', 'seed', 'origin');
  git('.', 'clone', '--quiet', '--depth=1', `file://${join(folder, 'origin')}`, 'work');
  if (hasMovedOn) {
    await writeFile(join(folder, 'seed/content/guide.mdx'), 'Other words\n');
    commit('seed');
    git('seed', 'push', '--quiet', join(folder, 'origin'), 'main');
  }
  if (isProtected) {
    const hook = join(folder, 'origin/hooks/pre-receive');
    await writeFile(hook, '#!/bin/sh\nexit 1\n');
    await chmod(hook, 0o755);
  }
  await writeFile(join(folder, 'work/content/ledger.yaml'), ledger);
  const script = scriptOf('publish.yml', 'record', 'Commit the ledger, if it has changed');
  return {
    ...bash(script, join(folder, 'work'), { GIT_CONFIG_GLOBAL: '/dev/null' }),
    published: git('origin', 'show', 'main:content/ledger.yaml'),
    subjects: git('origin', 'log', '--format=%an: %s', 'main').split('\n'),
  };
}

test('what has become public is committed to main', async () => {
  const { status, published, subjects } = await record('public: [/a/, /b/]\n');
  expect(status).toBe(0);
  expect(published).toBe('public: [/a/, /b/]');
  expect(subjects).toEqual(['github-actions[bot]: Record what has become public', 'A: Write']);
});

test('on a day on which nothing has become public, nothing is committed', async () => {
  const { status, subjects } = await record('public: [/a/]\n');
  expect(status).toBe(0);
  expect(subjects).toEqual(['A: Write']);
});

test('when main has moved on, the run for its newest commit is left to record it', async () => {
  const { status, stdout, published } = await record('public: [/a/, /b/]\n', { hasMovedOn: true });
  expect(status).toBe(0);
  expect(stdout).toContain('main has moved on');
  expect(published).toBe('public: [/a/]');
});

test('where main lets nobody push, the run fails and says what to do', async () => {
  const { status, stdout } = await record('public: [/a/, /b/]\n', { isProtected: true });
  expect(status).toBe(1);
  expect(stdout).toContain('README.md says how to give this job a key of its own.');
});
