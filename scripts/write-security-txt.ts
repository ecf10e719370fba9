import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  findSecurityProblem,
  SECURITY_TXT_PATH,
  securityTxt,
  type SecuritySettings,
} from '../src/hosting/security-txt.ts';
import { absoluteUrl } from '../src/seo/url.ts';
import { site } from '../src/site.ts';
import { CommandError } from './step.ts';

/**
 * Writes `security.txt` into `dist` when there are settings for it.
 * @throws {CommandError} when they are not sound on the day `today`, or soon will not be.
 */
export async function writeSecurityTxt(
  settings: SecuritySettings | undefined,
  { dist, today }: { readonly dist: string; readonly today: string },
): Promise<void> {
  if (!settings) return;
  const problem = findSecurityProblem(settings, today);
  if (problem !== undefined) throw new CommandError(`src/site.ts, "security": ${problem}`);
  const file = join(dist, SECURITY_TXT_PATH);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(
    file,
    securityTxt(settings, {
      canonical: absoluteUrl(SECURITY_TXT_PATH),
      language: new Intl.Locale(site.language).language,
    }),
  );
}
