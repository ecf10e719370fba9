import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../src/domain/today.ts';
import { checkContent } from '../src/editorial/check-content.ts';
import { site } from '../src/site.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { drawCards } from './draw-cards.ts';
import { fingerprint, isStamped, stamp } from './fingerprint.ts';
import { finishPagesBuild } from './finish-pages-build.ts';
import { refuseDifferences } from './refuse-differences.ts';
import { slimPages } from './slim-pages.ts';
import { bin, CommandError, root, runNode } from './step.ts';
import { writeIndexNowKey } from './write-indexnow-key.ts';
import { writeRedirects } from './write-redirects.ts';
import { writeSecurityTxt } from './write-security-txt.ts';
import { writeSurfaces } from './write-surfaces.ts';

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
 * Builds the site into dist/. What the tools print is shown as it comes with `isShown`, and
 * otherwise only when one of them fails.
 * @throws {CommandError} when the content has problems or a tool fails.
 */
export async function buildSite({ isShown }: { readonly isShown: boolean }): Promise<void> {
  const digest = await buildFingerprint();
  const run = async (args: readonly string[], failure: string) => {
    const { code, output } = await runNode(args, { isShown });
    if (code !== 0) throw new CommandError(isShown ? failure : `${output}\n${failure}`);
  };
  await run(['scripts/check-content.ts'], 'Nothing was built: mend the problems above first.');
  await run([bin('astro', 'bin/astro.mjs'), 'build'], 'Astro could not build the site; see above.');
  const day = today(process.env);
  const { library } = await checkContent(root, day);
  const dist = join(root, 'dist');
  await finishPagesBuild(library);
  await slimPages(dist);
  await writeSurfaces(library, dist);
  await drawCards(library);
  await buildSearchIndex(library);
  await writeSecurityTxt(site.security, { dist, today: day });
  await writeIndexNowKey(site.indexNowKey, dist);
  await writeRedirects(library, dist);
  await refuseDifferences(library, dist);
  await stamp('build', digest);
}

async function buildFingerprint(): Promise<string> {
  return `${today(process.env)} ${await fingerprint(INPUTS)}`;
}
