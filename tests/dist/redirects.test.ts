import { existsSync, statSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/editorial/check-content.ts';
import { documentsOf } from '../../src/domain/library.ts';
import { readContent } from '../../src/editorial/read-content.ts';
import { checkRedirects } from '../../src/editorial/redirect-rules.ts';
import { listSiteFiles } from '../../src/editorial/site-files.ts';
import { root } from '../../scripts/step.ts';
import { dist } from './site.ts';

const rules = (await readFile(join(dist, '_redirects'), 'utf8'))
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [from = '', to = '', status] = line.split(' ');
    return { line, from, to, status };
  });

/** Whether the host would answer with a file of this very address. */
function isServed(path: string): boolean {
  const file = join(dist, path);
  return path.endsWith('/')
    ? existsSync(join(file, 'index.html'))
    : existsSync(file) && statSync(file).isFile();
}

test('every redirect leads to something that is there, for good', () => {
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter(({ to }) => !isServed(to))).toEqual([]);
  expect(new Set(rules.map(({ status }) => status))).toEqual(new Set(['301']));
});

test('no redirect leads to another redirect, and none hides a file', () => {
  const sources = new Set(rules.map(({ from }) => from));
  expect(sources.size).toBe(rules.length);
  expect(rules.filter(({ to }) => sources.has(to))).toEqual([]);
  expect(rules.filter(({ from }) => isServed(from))).toEqual([]);
});

test('every former address of every page is redirected to it', async () => {
  const { library } = await checkContent(root, '2026-11-22');
  const wanted = documentsOf(library).flatMap(({ path, redirect_from }) =>
    redirect_from.map((from) => ({ from, to: path })),
  );
  expect(rules.map(({ from, to }) => ({ from, to }))).toEqual(expect.arrayContaining(wanted));
});

test('the content check refuses every file that the build wrote as a former address', async () => {
  const files = await Array.fromAsync(glob('**/*', { cwd: dist, withFileTypes: true }));
  const addresses = files
    .filter((file) => file.isFile())
    .map(
      ({ parentPath, name }) => `/${relative(dist, join(parentPath, name)).replaceAll('\\', '/')}`,
    );
  expect(addresses.length).toBeGreaterThan(100);
  const { entries } = await readContent(root);
  const pages = entries.pages.map((page) => ({
    ...page,
    data: { ...page.data, redirect_from: page.id === 'about' ? addresses : [] },
  }));
  const refused = checkRedirects({ ...entries, pages }, await listSiteFiles(root)).flatMap(
    ({ file, place }) =>
      file === 'content/pages/about.mdx' && place && 'field' in place ? place.field.slice(1) : [],
  );
  expect(addresses.filter((_, index) => !refused.includes(index))).toEqual([]);
});

test('the redirects fit what the host reads', () => {
  expect(rules.length).toBeLessThanOrEqual(2_000);
  expect(Math.max(...rules.map(({ line }) => line.length))).toBeLessThanOrEqual(1_000);
});
