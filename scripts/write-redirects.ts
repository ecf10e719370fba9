import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentsOf, type Library } from '../src/domain/library.ts';
import { formatRedirect, redirectsOf } from '../src/hosting/redirects.ts';
import { CommandError } from './step.ts';

/**
 * Writes `_redirects`, from which Cloudflare Pages sends former addresses on. To be called when
 * every other file is in `dist`: a redirect would hide a file of the same address.
 * @throws {CommandError} that names the former addresses at which the build wrote a file.
 */
export async function writeRedirects(library: Library, dist: string): Promise<void> {
  const hasFile = (path: string) =>
    statSync(join(dist, path.replace(/\/$/, '/index.html')), { throwIfNoEntry: false })?.isFile() ??
    false;
  const redirects = redirectsOf(documentsOf(library), hasFile);
  const hiding = redirects.filter(({ from }) => hasFile(from));
  if (hiding.length > 0) {
    throw new CommandError(
      `A former address is that of a file of the site: ${hiding.map(({ from }) => from).join(', ')}. Take it out of "redirect_from".`,
    );
  }
  await writeFile(
    join(dist, '_redirects'),
    redirects.map((redirect) => `${formatRedirect(redirect)}\n`).join(''),
  );
}
