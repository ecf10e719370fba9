import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { SECURITY_TXT_PATH } from '../hosting/security-txt.ts';
import { keyPath } from '../indexnow/key.ts';
import { site } from '../site.ts';
import { correctionsPaths, feedPaths } from '../surfaces/address.ts';
import { llmsFullPath } from '../surfaces/llms-txt.ts';

/** What the build writes once for the whole site, whatever its pages are. */
const WRITTEN: readonly string[] = [
  '/404.html',
  '/sitemap-index.xml',
  '/sitemap-0.xml',
  '/llms.txt',
  llmsFullPath,
  ...Object.values(feedPaths()),
  ...Object.values(correctionsPaths),
  SECURITY_TXT_PATH,
  ...(site.indexNowKey === undefined ? [] : [keyPath(site.indexNowKey)]),
];

/**
 * The addresses of the files of the site that belong to no page of `content/`: what lies in
 * `public/`, what the routes of `src/pages/` write, as far as their names tell, and what the build
 * writes for the whole site.
 */
export async function listSiteFiles(root: string): Promise<readonly string[]> {
  return [
    ...WRITTEN,
    ...(await listFiles(join(root, 'public'), '**/*.*')),
    ...(await listFiles(join(root, 'src', 'pages'), '**/*.ts')).map((file) =>
      file.replace(/\.ts$/, ''),
    ),
  ];
}

async function listFiles(folder: string, pattern: string): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const file of glob(pattern, { cwd: folder })) {
    files.push(`/${file.split(sep).join('/')}`);
  }
  return files;
}
