import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/step.ts';

// A copy of the project whose content an editor has broken, built with the project's own commands.
let copy = '';
const GUIDE = 'content/guides/fractional-cto/fractional-cto-that-ships.mdx';

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'truvisory-build-'));
  for (const entry of ['content', 'public', 'scripts', 'src', 'migrations']) {
    await cp(join(root, entry), join(copy, entry), { recursive: true });
  }
  for (const file of [
    'astro.config.mjs',
    'package.json',
    'tailwind.config.ts',
    'tsconfig.json',
    'wrangler.toml',
  ]) {
    await cp(join(root, file), join(copy, file));
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => rm(copy, { recursive: true, force: true }));

describe.each([
  ['npm run build', ['scripts/build.ts']],
  ['astro build alone', ['node_modules/astro/bin/astro.mjs', 'build']],
] as const)('%s stops, and says where and what to do', (_, command) => {
  test.each([
    [
      'on a link that leads nowhere',
      ['(./index.mdx)', '(./indx.mdx)'],
      /there is no content\/guides\/fractional-cto\/indx\.mdx.*Did you mean/,
    ],
    [
      'on a link to a place that is not there',
      ['(./index.mdx)', '(./index.mdx#no-such-heading)'],
      /has no "#no-such-heading"/,
    ],
    [
      'on a source that has no record',
      ['<Cite source="gwp-advice-gap" />', '<Cite source="gwp-advise-gap" />'],
      /No source "gwp-advise-gap"\. Did you mean "gwp-advice-gap"\?/,
    ],
    [
      'on a figure that its record does not hold',
      ['statistic="slowdown">19%<', 'statistic="slowdown">20%<'],
      /The text says "20%", but the record says "19% longer"/,
    ],
    ['on a field that does not exist', ['\nauthor: ', '\nauthr: '], /authr/],
  ] as const)(
    '%s',
    async (_name, [right, wrong], message) => {
      const file = join(copy, GUIDE);
      const original = await readFile(file, 'utf8');
      expect(original).toContain(right);
      await writeFile(file, original.replace(right, wrong));
      try {
        const { code, output } = await run(command);
        expect(output).toContain(GUIDE);
        expect(output.replace(/\s+/g, ' ')).toMatch(message);
        expect(code).toBe(1);
        expect(existsSync(join(copy, 'dist', 'index.html'))).toBe(false);
      } finally {
        await writeFile(file, original);
      }
    },
    60_000,
  );
});

function run(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: copy,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('exit', (code) => {
      resolve({ code, output });
    });
  });
}
