import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject } from '../fixtures/project-copy.ts';
import { E2E_PORT } from './server.ts';

// What an editor sees of mistakes while writing, on a development server of its own.
const PORT = E2E_PORT + 50;
const GUIDE = 'content/guides/ai-agents/index.mdx';
const ADDRESS = `http://localhost:${PORT}/ai-agents/`;

let copy = '';
let server: ChildProcess;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  copy = await copyProject();
  const command = ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(PORT)];
  server = spawn(process.execPath, command, {
    cwd: copy,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  await expect
    .poll(async () => (await fetch(ADDRESS).catch(() => undefined))?.status, { timeout: 100_000 })
    .toBe(200);
});

test.afterAll(async () => {
  server.kill();
  await rm(copy, { recursive: true, force: true });
});

test('a page tells its own problems, and gives way to what has to be mended while it cannot be shown', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const guide = join(copy, GUIDE);
  const sound = await readFile(guide, 'utf8');

  await writeFile(guide, sound.replace('](./shipping-agents-safely.mdx', '](./shipping-agent.mdx'));
  await page.goto(ADDRESS);
  // The bar hides below the window until a pointer comes near.
  await page.locator('button[data-app-id="content-findings"]').dispatchEvent('click');
  const panel = page.locator('astro-dev-toolbar-window').filter({ hasText: 'The check finds' });
  await expect(panel).toContainText(`${GUIDE}:`, { timeout: 30_000 });
  await expect(panel).toContainText('TRV124');
  await expect(panel).toContainText('The link "./shipping-agent.mdx" leads nowhere');
  await expect(panel).toContainText('Fix: ');
  await expect(panel).toContainText('Open in the editor');

  await writeFile(guide, sound.replace('\nsheet: 1', '\nsheet:1'));
  const heading = page.getByRole('heading', { name: 'This page cannot be shown yet' });
  await expect(heading).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('main')).toContainText('Fix: write "sheet: 1".');
  await expect(page.getByRole('main')).not.toContainText('node_modules');

  await writeFile(guide, sound);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/What is an AI agent/, {
    timeout: 30_000,
  });
});
