import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The addresses of the files of the site that are no page of `content/`: what lies in `public/` and
 * what the routes of `src/pages/` write, as far as their names tell. The build knows the rest.
 */
export async function listSiteFiles(root: string): Promise<readonly string[]> {
  return [
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
