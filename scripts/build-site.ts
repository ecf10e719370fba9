import { bin, CommandError, runNode } from './step.ts';
import { finishPagesBuild } from './finish-pages-build.ts';

/**
 * Builds the site into dist/, printing what the tools print.
 * @throws {CommandError} when the content has problems or a tool fails.
 */
export async function buildSite(): Promise<void> {
  const check = await runNode(['scripts/check-content.ts'], { isShown: true });
  if (check.code !== 0) throw new CommandError('Nothing was built: mend the problems above first.');
  const astro = await runNode([bin('astro', 'bin/astro.mjs'), 'build'], { isShown: true });
  if (astro.code !== 0) throw new CommandError('Astro could not build the site; see above.');
  await finishPagesBuild();
}
