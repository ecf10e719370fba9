// Measures the built site with Lighthouse, as a phone on a slow network gets it from Cloudflare, and
// prints a table. Exits with 1 when a page falls short. Other pages than the usual ones can be named:
//   npm run lighthouse -- /about/
// The browser reaches the site under its own name and nothing else.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { site } from '../src/site.ts';
import { barePage } from './bare-page.ts';
import { browserArguments } from './browser.ts';
import { buildSite, isBuilt } from './build-site.ts';
import { findOrInstallChromium } from './chromium.ts';
import { CATEGORIES, medianMeasurement, readMeasurement, type Measurement } from './measurement.ts';
import { formatComplaints, formatTable } from './measurement-report.ts';
import { startMeasuringServer, type Answer, type MeasuringServer } from './measuring-server.ts';
import { checkPortIsFree, servePages, stopSignal } from './pages-server.ts';
import { CommandError, main, step } from './step.ts';

const PORT = Number(process.env['PORT'] ?? 8795);
const ROUNDS = 5;
const ATTEMPTS = 3;
const HOST = new URL(site.url).host;

/** One page of each kind. */
const PAGES: readonly string[] = [
  '/',
  '/fractional-cto/',
  '/fractional-cto/fractional-cto-that-ships/',
  '/guides/',
  '/search/',
];

/** A bare page of a guide's weight: the time that it takes is what no guide can beat on this machine. */
const FLOOR_PATH = '/lighthouse-floor/';
const FLOOR: Answer = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: new TextEncoder().encode(barePage(13_000)),
};

await main(async () => {
  const named = process.argv.slice(2);
  const paths = named.length > 0 ? named : PAGES;
  await checkPortIsFree(PORT, { command: 'npm run lighthouse', variable: 'PORT' });
  const chromePath = await findOrInstallChromium();
  if (!(await isBuilt())) await step('Build', 'the site', () => buildSite({ isShown: false }));

  const state = await mkdtemp(join(tmpdir(), 'truvisory-lighthouse-'));
  const finished = new AbortController();
  const signal = AbortSignal.any([stopSignal(), finished.signal]);
  try {
    const origin = await servePages(PORT, state, { signal });
    const server = await startMeasuringServer(origin.address, HOST, { [FLOOR_PATH]: FLOOR });
    try {
      await checkPagesExist(paths, server);
      await report(paths, { chromePath, server, signal });
    } finally {
      server.close();
      finished.abort();
      await origin.ended;
    }
  } finally {
    await rm(state, { recursive: true, force: true });
  }
});

async function checkPagesExist(paths: readonly string[], server: MeasuringServer): Promise<void> {
  const missing: string[] = [];
  for (const path of paths) {
    const { status } = await server.answer(path);
    if (status !== 200) missing.push(`${path} (status ${status})`);
  }
  if (missing.length > 0) {
    throw new CommandError(`The site has no page at ${missing.join(', ')}. Nothing was measured.`);
  }
}

/** Where a page is measured, and what ends it early. */
interface Place {
  readonly chromePath: string;
  readonly server: MeasuringServer;
  readonly signal: AbortSignal;
}

/**
 * Measures the pages and the floor, and prints the table.
 * @throws {CommandError} that names every shortcoming.
 */
async function report(paths: readonly string[], place: Place): Promise<void> {
  const measured: { readonly path: string; readonly measurement: Measurement }[] = [];
  // In turns, so that a minute in which the machine does something else falls on every page.
  for (let round = 1; round <= ROUNDS; round += 1) {
    await step('Measure', `round ${round} of ${ROUNDS}`, async () => {
      for (const path of [FLOOR_PATH, ...paths]) {
        measured.push({ path, measurement: await measure(path, place) });
      }
    });
  }
  const medianOf = (path: string) =>
    medianMeasurement(
      measured.filter((one) => one.path === path).map(({ measurement }) => measurement),
    );
  const floor = medianOf(FLOOR_PATH);
  const pages = paths.map((path) => ({ path, measurement: medianOf(path) }));
  console.log(`\n${formatTable(pages, floor)}\n`);
  const complaints = formatComplaints(pages, floor);
  if (complaints !== '') throw new CommandError(complaints);
}

/** Measures a page. On a busy machine Lighthouse may lose its recording, so it gets another try. */
async function measure(path: string, place: Place): Promise<Measurement> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await measureOnce(path, place);
    } catch (error) {
      if (place.signal.aborted) throw new CommandError('Stopped.');
      if (attempt === ATTEMPTS) {
        throw new CommandError(`${path} could not be measured: ${String(error)}`);
      }
    }
  }
}

/** Measures in a browser of its own, since one that has a connection would not open another. */
async function measureOnce(path: string, place: Place): Promise<Measurement> {
  const { chromePath, server, signal } = place;
  const chrome = await launch({
    chromePath,
    logLevel: 'silent',
    handleSIGINT: false,
    chromeFlags: [
      ...browserArguments,
      '--headless=new',
      `--host-resolver-rules=MAP ${HOST}:443 127.0.0.1:${server.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${server.keyDigest}`,
    ],
  });
  const stop = () => {
    chrome.kill();
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    const run = await lighthouse(`https://${HOST}${path}`, {
      port: chrome.port,
      logLevel: 'silent',
      onlyCategories: Object.values(CATEGORIES),
    });
    if (!run) throw new Error('Lighthouse gave no result.');
    return readMeasurement(run.lhr);
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}
