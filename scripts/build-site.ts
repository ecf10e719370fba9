import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, isStamped, stamp } from './fingerprint.ts';
import { finishPagesBuild } from './finish-pages-build.ts';
import { bin, CommandError, root, runNode } from './step.ts';

const INPUTS = [
  'content/**/*',
  'public/**/*',
  'scripts/**/*',
  'src/**/*',
  '*.{json,mjs,toml}',
  'tailwind.config.ts',
];

/** Whether dist/ was built today from what is there now. A day is part of it, since pages show dates. */
export async function isBuilt(): Promise<boolean> {
  return existsSync(join(root, 'dist')) && (await isStamped('build', await buildFingerprint()));
}

/**
 * Builds the site into dist/, printing what the tools print.
 * @throws {CommandError} when the content has problems or a tool fails.
 */
export async function buildSite(): Promise<void> {
  const digest = await buildFingerprint();
  const check = await runNode(['scripts/check-content.ts'], { isShown: true });
  if (check.code !== 0) throw new CommandError('Nothing was built: mend the problems above first.');
  const astro = await runNode([bin('astro', 'bin/astro.mjs'), 'build'], { isShown: true });
  if (astro.code !== 0) throw new CommandError('Astro could not build the site; see above.');
  await finishPagesBuild();
  await stamp('build', digest);
}

async function buildFingerprint(): Promise<string> {
  return `${new Date().toISOString().slice(0, 10)} ${await fingerprint(INPUTS)}`;
}
