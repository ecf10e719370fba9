import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError, root } from './step.ts';
import type { Library } from '../src/domain/library.ts';
import { isPreview } from '../src/domain/publication.ts';
import {
  countRules,
  HEADER_RULES,
  libraryHeaders,
  previewHeaders,
} from '../src/hosting/headers.ts';
import { onDemandRoutes } from '../src/site.ts';

/**
 * Makes what the adapter wrote for Workers a Pages build:
 * - `_routes.json` sends only on-demand routes to the Worker, so every other page is a plain file
 *   that costs no invocation and stays up when the daily quota is spent.
 *   https://developers.cloudflare.com/pages/functions/routing/
 * - wrangler would read the adapter's redirect file as a Workers configuration and stop.
 * - `_headers` gains the rules that follow from the library, and in a preview one that keeps search
 *   engines out of it.
 * - source maps and the Workers configuration are not for upload.
 * `coming` is the library when every scheduled page is public.
 * @throws {CommandError} when there are more headers than the host reads, or will be then.
 */
export async function finishPagesBuild(library: Library, coming: Library): Promise<void> {
  const dist = join(root, 'dist');
  await writeFile(
    join(dist, '_routes.json'),
    `${JSON.stringify({ version: 1, include: onDemandRoutes, exclude: [] }, null, 2)}\n`,
  );
  const common = await readFile(join(dist, '_headers'), 'utf8');
  const headers =
    common + libraryHeaders(library) + (isPreview(process.env) ? previewHeaders() : '');
  const rules = Math.max(countRules(headers), countRules(common + libraryHeaders(coming)));
  if (rules > HEADER_RULES) {
    throw new CommandError(
      `_headers would have ${rules} rules, and Cloudflare Pages reads ${HEADER_RULES}. Join rules in src/hosting/headers.ts.`,
    );
  }
  await writeFile(join(dist, '_headers'), headers);
  await rm(join(root, '.wrangler', 'deploy'), { recursive: true, force: true });
  await rm(join(dist, '.assetsignore'), { force: true });
  await rm(join(dist, '_worker.js', 'wrangler.json'), { force: true });
  await rm(join(dist, '_worker.js', '.prerender'), { recursive: true, force: true });
  for await (const file of glob('_worker.js/**/*.map', { cwd: dist })) {
    await rm(join(dist, file));
  }
}
