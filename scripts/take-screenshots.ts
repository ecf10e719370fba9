// Takes the pictures of the README from the built site, light and dark. Run it when the look changes,
// and commit the result.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { buildSite, isBuilt } from './build-site.ts';
import { checkPortIsFree, servePages } from './pages-server.ts';
import { main, root, step } from './step.ts';

const PORT = Number(process.env['PORT'] ?? 8797);
const PATH = 'fractional-cto/fractional-cto-that-ships/';
const FOLDER = join(root, 'docs');

await main(async () => {
  await checkPortIsFree(PORT, { command: 'npm run screenshots', variable: 'PORT' });
  if (!(await isBuilt())) await step('Build', 'the site', () => buildSite({ isShown: false }));
  await mkdir(FOLDER, { recursive: true });
  const state = await mkdtemp(join(tmpdir(), 'truvisory-screenshots-'));
  const stopping = new AbortController();
  const server = await servePages(PORT, state, { signal: stopping.signal });
  const browser = await launchBrowser();
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
      await page.goto(`${server.address}${PATH}`, { waitUntil: 'networkidle' });
      const file = `guide-${colorScheme}.png`;
      await writeFile(join(FOLDER, file), await page.screenshot({ scale: 'css' }));
      await page.close();
      console.log(`docs/${file}`);
    }
  } finally {
    await browser.close();
    stopping.abort();
    await server.ended;
    await rm(state, { recursive: true, force: true });
  }
});
