import { failureReason } from '../network/failure-reason.ts';
import { keyPath } from './key.ts';

/** The address that passes a message on to every search engine that takes part. */
export const INDEXNOW_ENDPOINT = 'https://api.indexnow.org/indexnow';

/** How many addresses one request may hold. https://www.indexnow.org/documentation */
const BATCH = 10_000;

/** How long an answer may take, in milliseconds. */
const TIMEOUT_MS = 30_000;

/** Why a submission was refused, and what to do about it, in plain words. */
export class SubmissionError extends Error {}

/**
 * Tells search engines that these pages of the site `siteUrl` are new, different or gone.
 * @throws {SubmissionError} when any request was not accepted; earlier ones may have been.
 */
export async function submit(
  urls: readonly string[],
  {
    endpoint,
    key,
    siteUrl,
  }: { readonly endpoint: string; readonly key: string; readonly siteUrl: string },
): Promise<void> {
  const keyLocation = new URL(keyPath(key), siteUrl).href;
  for (let start = 0; start < urls.length; start += BATCH) {
    const status = await post(endpoint, {
      host: new URL(siteUrl).host,
      key,
      keyLocation,
      urlList: urls.slice(start, start + BATCH),
    });
    if (status !== 200 && status !== 202) {
      throw new SubmissionError(
        `${endpoint} answered ${status}. ${remedyFor(status, keyLocation)}`,
      );
    }
  }
}

async function post(endpoint: string, body: unknown): Promise<number> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    throw new SubmissionError(
      `${endpoint} could not be reached (${failureReason(error)}). Run the command again when the network is back.`,
    );
  }
}

function remedyFor(status: number, keyLocation: string): string {
  switch (status) {
    case 400:
      return 'It could not read the request: compare src/indexnow/submit.ts with https://www.indexnow.org/documentation.';
    case 403:
      return `It did not find the key: deploy, open ${keyLocation}, see that it holds the key and nothing else, and run the command again.`;
    case 422:
      return 'It says that the pages are not of this site, or that the key has the wrong form: check "url" and "indexNowKey" in src/site.ts.';
    case 429:
      return 'It has heard from this site too often: wait an hour and run the command again.';
    default:
      return 'Run the command again later.';
  }
}
