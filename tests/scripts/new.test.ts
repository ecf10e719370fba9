import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { copyProject, runIn } from '../fixtures/project-copy.ts';

const copy = await copyProject();
afterAll(() => rm(copy, { recursive: true, force: true }));
vi.setConfig({ testTimeout: 60_000 });

const make = (...args: readonly string[]) =>
  runIn(copy, ['scripts/new.ts', ...args], { TODAY: '2026-12-01' });

test('a new guide is written where its address says, with the day of today', async () => {
  const { code, output } = await make('guide', 'cloudflare/queues-explained');
  expect(output).toContain('Wrote content/guides/cloudflare/queues-explained.mdx.');
  expect(code).toBe(0);
  const text = await readFile(join(copy, 'content/guides/cloudflare/queues-explained.mdx'), 'utf8');
  expect(text).toContain('published: 2026-12-01\n');
});

test('a file that exists is never changed', async () => {
  const file = join(copy, 'content/guides/cloudflare/index.mdx');
  const before = await readFile(file, 'utf8');
  const { code, output } = await make('guide', 'cloudflare/index');
  expect(output).toContain('content/guides/cloudflare/index.mdx exists already');
  expect(code).toBe(1);
  expect(await readFile(file, 'utf8')).toBe(before);
});

test.each([
  [['guide', 'cloudflar/queues'], 'There is no set "cloudflar". Did you mean "cloudflare"?'],
  [['guide', 'queues'], 'Say to which set the guide belongs'],
  [['gide', 'cloudflare/queues'], 'Did you mean "guide"?'],
  [['source', 'Rand 2024'], '"Rand 2024" cannot be a name here.'],
  [['source', '../../package'], 'cannot be a name here.'],
  [['source'], 'Give the new source one name'],
  [[], 'Say what shall be new'],
])('%j is refused in a sentence that says what to write', async (args, sentence) => {
  const { code, output } = await make(...args);
  expect(output).toContain(sentence);
  expect(output).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
});
