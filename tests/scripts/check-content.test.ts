import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { copyProject, runIn } from '../fixtures/project-copy.ts';

// The command as an editor runs it, in a copy of the project that is a repository of its own.
const copy = await copyProject();
afterAll(() => rm(copy, { recursive: true, force: true }));
const GUIDE = 'content/guides/ai-agents/index.mdx';
const PAGE = 'content/pages/about.mdx';

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', ...args], {
    cwd: copy,
    stdio: 'pipe',
  });
git('init', '--quiet', '--initial-branch=main');
git('add', 'content', 'public', 'src');
git('commit', '--quiet', '-m', 'The library');
git('tag', 'sound');
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => git('reset', '--quiet', '--hard', 'sound'));

const check = (...args: readonly string[]) => runIn(copy, ['scripts/check-content.ts', ...args]);

async function change(file: string, from: string | RegExp, to: string): Promise<string> {
  const text = await readFile(join(copy, file), 'utf8');
  const changed = text.replace(from, () => to);
  expect(changed).not.toBe(text);
  await writeFile(join(copy, file), changed);
  return text;
}

test('mistakes in several files are told in one run, and nothing of the program', async () => {
  await change(GUIDE, /^sheet: 1/m, 'sheet:1');
  await change(PAGE, /^---\n/, '—-\n');
  const { code, output } = await check();
  expect(code).toBe(1);
  expect(output).toContain(`${GUIDE}:`);
  expect(output).toContain('Fix: write "sheet: 1".');
  expect(output).toContain(`${PAGE}:1:1  TRV001`);
  expect(output).not.toMatch(/^\s+at /m);
});

test('what has one right answer is mended, and the file is as it was before', async () => {
  const guide = await change(GUIDE, /^sheet: 1/m, 'sheet:1');
  const page = await change(PAGE, /^---\n/, '\uFEFF\r\n\r\n—-\r\n');
  const { code, output } = await check('--fix');
  expect(output).toContain(`Mended ${GUIDE}: 1 place.`);
  expect(code).toBe(0);
  expect(await readFile(join(copy, GUIDE), 'utf8')).toBe(guide);
  expect(await readFile(join(copy, PAGE), 'utf8')).toBe(page);
});

test('JSON holds the findings and nothing else', async () => {
  await change(GUIDE, /^sheet: 1/m, 'sheet:1');
  const { code, stdout } = await check('--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([{ code: 'TRV002', file: GUIDE, column: 6 }]);
});

test('what was wrong before a change does not stop it; what it brought does', async () => {
  await change(PAGE, /^shortTitle: (.*)$/m, 'shortTitel: About');
  git('commit', '--quiet', '-am', 'A mistake');
  git('tag', '--force', 'base');
  await change(GUIDE, /^shortTitle:/m, '# Above all\nshortTitle:');
  const before = await check('--base', 'base', '--format', 'github');
  expect(before.output).toContain(`::notice file=${PAGE}`);
  expect(before.code).toBe(0);

  await change(GUIDE, /^sheet: 1/m, 'sheet:1');
  const after = await check('--base', 'base', '--format', 'github');
  expect(after.stdout).toContain(`::error file=${GUIDE}`);
  expect(after.stdout).toContain(`::notice file=${PAGE}`);
  expect(after.code).toBe(1);
});

test('an old problem on a line that the change wrote stops it', async () => {
  await change(PAGE, /^shortTitle: (.*)$/m, 'shortTitel: About');
  git('commit', '--quiet', '-am', 'A mistake');
  git('tag', '--force', 'base');
  await change(PAGE, 'shortTitel: About', 'shortTitel: About us');
  const { code, output } = await check('--base', 'base', '--format', 'github');
  expect(output).toContain(`::error file=${PAGE}`);
  expect(code).toBe(1);
});

test.each([
  [['--format', 'xml'], 'There is no format "xml". Use one of: text, github, json.'],
  [['--base', 'nowhere'], 'git rev-parse failed'],
  [['--fixx'], "Unknown option '--fixx'"],
])('%j is refused in a sentence', async (args, sentence) => {
  const { code, output } = await check(...args);
  expect(code).toBe(1);
  expect(output).toContain(sentence);
  expect(output).not.toMatch(/^\s+at /m);
});
