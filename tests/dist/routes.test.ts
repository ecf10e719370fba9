import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/step.ts';
import { site } from '../../src/site.ts';
import { dist, isUnlisted, pngSize } from './site.ts';

test('only routes that are rendered on demand start the Worker', async () => {
  const onDemand: string[] = [];
  for await (const file of glob('src/pages/**/*.{ts,astro}', { cwd: root })) {
    const source = await readFile(join(root, file), 'utf8');
    if (!/export const prerender = false/.test(source)) continue;
    onDemand.push(`/${file.replace(/^src\/pages\//, '').replace(/\.(ts|astro)$/, '')}`);
  }
  const routes: unknown = JSON.parse(await readFile(join(dist, '_routes.json'), 'utf8'));
  expect(onDemand.length).toBeGreaterThan(0);
  expect(routes).toEqual({ version: 1, include: onDemand.sort(), exclude: [] });
});

test('nothing is uploaded that only development needs', async () => {
  const left: string[] = [];
  for await (const file of glob('**/{*.map,wrangler.json,.assetsignore}', { cwd: dist })) {
    left.push(file);
  }
  expect(left).toEqual([]);
});

test('the manifest names icons that exist, in the sizes that it says', async () => {
  const manifest = JSON.parse(await readFile(join(dist, 'site.webmanifest'), 'utf8')) as {
    icons: { src: string; sizes: string; type: string }[];
  };
  expect(manifest.icons.length).toBeGreaterThan(1);
  for (const { src, sizes, type } of manifest.icons) {
    const bytes = await readFile(join(dist, src));
    if (type === 'image/png') expect(pngSize(bytes)).toBe(sizes);
  }
});

test('the sitemap lists every page once, in its canonical form', async () => {
  const sitemap = await readFile(join(dist, 'sitemap-0.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>https:\/\/truvisory\.com([^<]*)<\/loc>/g)].map(
    ([, path]) => path,
  );
  const pages: string[] = [];
  for await (const file of glob('**/index.html', { cwd: dist })) {
    const path = `/${file.replace(/index\.html$/, '')}`;
    if (!isUnlisted({ path })) pages.push(path);
  }
  expect(listed.sort()).toEqual(pages.sort());
});

test('every crawler may read everything, is told what for, and finds the sitemap', async () => {
  const lines = (await readFile(join(dist, 'robots.txt'), 'utf8')).split('\n');
  const signals = `search=yes, ai-input=yes, ai-train=${site.aiTraining ? 'yes' : 'no'}`;
  expect(lines).toEqual([
    'User-agent: *',
    `Content-Signal: ${signals}`,
    'Allow: /',
    '',
    'Sitemap: https://truvisory.com/sitemap-index.xml',
    '',
  ]);
});
