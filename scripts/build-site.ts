import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isPreview } from '../src/domain/publication.ts';
import { today } from '../src/domain/today.ts';
import { partOf } from '../src/domain/library.ts';
import { checkContent } from '../src/editorial/check-content.ts';
import { site } from '../src/site.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { drawCards, refuseGaps } from './draw-cards.ts';
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

/** Whether dist/ was built today from what is there now, as a preview or as the site. A day is part of it, since pages show dates. */
export async function isBuilt(): Promise<boolean> {
  return existsSync(join(root, 'dist')) && (await isStamped('build', await buildFingerprint()));
}

/**
 * Builds the site into dist/, or a preview of it, which also has the pages that are not public. What
 * the tools print is shown as it comes with `isShown`, and otherwise only when one of them fails.
 * @throws {CommandError} when the content has problems or a tool fails.
 */
export async function buildSite({ isShown }: { readonly isShown: boolean }): Promise<void> {
  const digest = await buildFingerprint();
  const run = async (args: readonly string[], failure: string) => {
    const { code, output } = await runNode(args, { isShown });
    if (code !== 0) throw new CommandError(isShown ? failure : `${output}\n${failure}`);
  };
  await run(
    ['scripts/check-content.ts', '--build'],
    'Nothing was built: mend the problems above first.',
  );
  await run([bin('astro', 'bin/astro.mjs'), 'build'], 'Astro could not build the site; see above.');
  const day = today(process.env);
  const { library: publicLibrary, wholeLibrary } = await checkContent(root, day);
  const library = isPreview(process.env) ? wholeLibrary : publicLibrary;
  const dist = join(root, 'dist');
  const coming = partOf(wholeLibrary, ['live', 'scheduled']);
  await finishPagesBuild(library, coming);
  await slimPages(dist);
  await writeSurfaces(library, dist);
  refuseGaps(coming);
  await drawCards(library);
  await buildSearchIndex(library);
  await writeSecurityTxt(site.security, { dist, today: day });
  await writeIndexNowKey(site.indexNowKey, dist);
  await writeRedirects(library, dist);
  await refuseDifferences(library, dist);
  await stamp('build', digest);
}

async function buildFingerprint(): Promise<string> {
  const kind = isPreview(process.env) ? 'preview' : 'site';
  return `${kind} ${today(process.env)} ${await fingerprint(INPUTS)}`;
}
