// Runs every check: types, lint, format, content, build, unit and component tests, browser tests.
// One failing check does not keep the others from running. The last line sums all of them.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { findOrInstallChromium } from './chromium.ts';
import { bin, CommandError, main, runNode, step } from './step.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

async function runTool(args: readonly string[]): Promise<Count> {
  const { code, output } = await runNode(args);
  if (code === 0) return PASSED;
  console.error(output);
  return FAILED;
}

/** Runs a test runner that writes a report, and reads its counts; a runner that breaks off has failed. */
async function runReporting(
  args: readonly string[],
  report: string,
  environment: NodeJS.ProcessEnv,
  read: (report: unknown) => Count,
): Promise<Count> {
  const { code } = await runNode(args, { environment, isShown: true });
  try {
    const count = read(JSON.parse(await readFile(report, 'utf8')));
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } catch (error) {
    console.error(`No report was written: ${String(error)}`);
    return FAILED;
  }
}

function readNumber(report: unknown, ...path: readonly string[]): number {
  const value = path.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined),
    report,
  );
  if (typeof value !== 'number') throw new Error(`it has no number "${path.join('.')}"`);
  return value;
}

const runVitest = (folder: string) => {
  const report = join(folder, 'vitest.json');
  return runReporting(
    [
      bin('vitest', 'vitest.mjs'),
      ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    report,
    {},
    (json) => ({
      passed: readNumber(json, 'numPassedTests'),
      failed: readNumber(json, 'numFailedTests'),
      skipped: readNumber(json, 'numPendingTests') + readNumber(json, 'numTodoTests'),
    }),
  );
};

const runPlaywright = async (folder: string) => {
  const report = join(folder, 'playwright.json');
  return runReporting(
    [bin('@playwright/test', 'cli.js'), 'test', '--reporter=line,json'],
    report,
    {
      CHROMIUM_PATH: await findOrInstallChromium(),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
    (json) => ({
      passed: readNumber(json, 'stats', 'expected') + readNumber(json, 'stats', 'flaky'),
      failed: readNumber(json, 'stats', 'unexpected'),
      skipped: readNumber(json, 'stats', 'skipped'),
    }),
  );
};

const build = async () => {
  try {
    await buildSite({ isShown: false });
    return PASSED;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    return FAILED;
  }
};

await main(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'truvisory-test-'));
  // Collections have types only after this, and the linter needs them as much as the checker.
  await runNode([bin('astro', 'bin/astro.mjs'), 'sync']);
  const checks: readonly (readonly [string, string, () => Promise<Count>])[] = [
    ['Types', 'astro check', () => runTool([bin('@astrojs/check', 'bin/astro-check.js')])],
    ['Lint', 'eslint', () => runTool([bin('eslint', 'bin/eslint.js'), '--max-warnings=0', '.'])],
    [
      'Format',
      'prettier',
      () => runTool([bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
    ],
    ['Content', 'every rule', () => runTool(['scripts/check-content.ts'])],
    ['Build', 'the site, into dist/', build],
    ['Unit', 'vitest', () => runVitest(folder)],
    ['Browser', 'playwright, on workerd', () => runPlaywright(folder)],
  ];

  const total = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  for (const [name, what, run] of checks) {
    const count = await step(name, what, async () => {
      try {
        return await run();
      } catch (error) {
        console.error(error instanceof CommandError ? error.message : error);
        return FAILED;
      }
    });
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    if (count.failed > 0) failures.push(name);
  }
  await rm(folder, { recursive: true, force: true });

  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 ? 1 : 0;
});
