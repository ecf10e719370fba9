import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { z } from 'zod';
import { type Digests, findChanges } from '../src/indexnow/changes.ts';
import { findKeyProblem } from '../src/indexnow/key.ts';
import { pageDigest } from '../src/indexnow/page-digest.ts';
import { submit, SubmissionError } from '../src/indexnow/submit.ts';
import { CommandError } from './step.ts';

/** What an announcement needs to know. */
export interface Announcement {
  /** The folder of the built site. */
  readonly dist: string;
  /** The file that holds what was announced last. */
  readonly state: string;
  /** The site's own address, from which those of its pages are made. */
  readonly siteUrl: string;
  /** Where the deployed site is asked whether it shows a page already; its own address but in tests. */
  readonly live: string;
  readonly endpoint: string;
  readonly key: string | undefined;
  /** Whether to print what would be sent and to call nobody. */
  readonly isDryRun: boolean;
  readonly print: (line: string) => void;
}

/**
 * Tells search engines which pages of the built site are not what they were told last, and notes
 * what they know now. Nothing is noted unless all of it was accepted, so the next run says it again.
 * @throws {CommandError} when there is no build, when the deployed site does not show it yet, or
 * when the endpoint does not accept it.
 */
export async function announceChanges(announcement: Announcement): Promise<void> {
  const { state, siteUrl, endpoint, key, isDryRun, print } = announcement;
  const now = await readDigests(announcement);
  const { added, changed, removed } = findChanges(await readState(state), now);
  const urls = [...added, ...changed, ...removed];
  for (const url of added) print(`new      ${url}`);
  for (const url of changed) print(`changed  ${url}`);
  for (const url of removed) print(`removed  ${url}`);

  if (key === undefined) {
    print('Nothing was sent: src/site.ts has no "indexNowKey".');
    return;
  }
  const problem = findKeyProblem(key);
  if (problem !== undefined) throw new CommandError(`src/site.ts, "indexNowKey": ${problem}`);
  if (urls.length === 0) {
    print('Nothing was sent: no page has changed since the last announcement.');
    return;
  }
  if (isDryRun) {
    print(`Nothing was sent: without --dry-run, ${count(urls)} would be announced.`);
    return;
  }
  await checkLive([...added, ...changed], now, announcement);
  try {
    await submit(urls, { endpoint, key, siteUrl });
  } catch (error) {
    throw error instanceof SubmissionError ? new CommandError(error.message) : error;
  }
  await writeFile(state, `${JSON.stringify(now, undefined, 1)}\n`);
  print(`${count(urls)} announced.`);
}

async function readDigests({ dist, siteUrl }: Announcement): Promise<Digests> {
  const digests: Record<string, string> = {};
  for await (const file of glob('**/index.html', { cwd: dist })) {
    const digest = pageDigest(await readFile(join(dist, file), 'utf8'));
    const path = file
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '');
    if (digest !== undefined) digests[new URL(`/${path}`, siteUrl).href] = digest;
  }
  if (Object.keys(digests).length === 0) {
    throw new CommandError('dist/ holds no pages. Run first: npm run build');
  }
  return Object.fromEntries(Object.entries(digests).sort());
}

async function readState(file: string): Promise<Digests> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(text));
  } catch {
    throw new CommandError(
      `${file} does not hold what was announced last. Delete it, and every page is announced again.`,
    );
  }
}

/**
 * A search engine that comes before the deployment would read the old page, and not come back. Pages
 * that are gone are not looked for: Cloudflare Pages may serve them for a week longer.
 * https://developers.cloudflare.com/pages/configuration/serving-pages/
 */
async function checkLive(
  urls: readonly string[],
  now: Digests,
  { live }: Announcement,
): Promise<void> {
  for (const url of urls) {
    const address = new URL(new URL(url).pathname, live);
    let digest: string | undefined;
    try {
      digest = pageDigest(await (await fetch(address)).text());
    } catch {
      throw new CommandError(`${address.href} could not be read. Nothing was sent.`);
    }
    if (digest !== now[url]) {
      throw new CommandError(
        `${address.href} does not show what was built. Nothing was sent: deploy dist/ first, wait until it is live, and run the command again.`,
      );
    }
  }
}

function count({ length }: readonly string[]): string {
  return length === 1 ? '1 page' : `${length} pages`;
}
