import { cardPath } from '../cards/card-path.ts';
import { markdownPath } from '../domain/content-path.ts';
import type { Document } from '../domain/document.ts';
import { packPath } from '../domain/pack.ts';
import { feedPaths } from '../surfaces/address.ts';

/** A former address and what has taken its place. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** A page, as far as it matters what it brings with it. */
export interface MovedPage {
  readonly path: string;
  /** Whether the page introduces a cluster, which has feeds and a pack. */
  readonly isPillar: boolean;
}

/**
 * What Cloudflare Pages reads of `_redirects`; a longer line, and each rule after the last, is
 * ignored in silence. https://developers.cloudflare.com/pages/configuration/redirects/
 */
export const REDIRECT_LIMITS = { rules: 2_000, lineLength: 1_000 } as const;

/** Something that a page brings with it, at an address that follows from that of the page. */
export interface Part {
  /** What it is, as the beginning of a phrase that ends with the page. */
  readonly label: string;
  readonly addressOf: (path: string) => string;
}

const OF_PAGE: readonly Part[] = [
  { label: '', addressOf: (path) => path },
  { label: 'the Markdown copy of ', addressOf: markdownPath },
  { label: 'the card of ', addressOf: cardPath },
];

const SET = 'a whole set of guides, introduced by ';

const OF_CLUSTER: readonly Part[] = [
  { label: 'a feed of ', addressOf: (path) => feedPaths(clusterAt(path)).atom },
  { label: 'a feed of ', addressOf: (path) => feedPaths(clusterAt(path)).json },
  { label: SET, addressOf: (path) => packPath(clusterAt(path)) },
  { label: `the card of ${SET}`, addressOf: (path) => cardPath(packPath(clusterAt(path))) },
];

/** What a page brings with it, itself first. */
export function partsOf({ path, isPillar }: MovedPage): readonly Part[] {
  return isPillar && isTopFolder(path) ? [...OF_PAGE, ...OF_CLUSTER] : OF_PAGE;
}

/**
 * The redirects that one former address of a page stands for. Pages compares whole paths, so `/old/`
 * also stands for `/old`, and for what the page had there: its Markdown copy and its card, and when
 * it introduces a cluster, the feeds and the pack. A file stands for itself.
 */
export function redirectsFrom(former: string, { path, isPillar }: MovedPage): readonly Redirect[] {
  if (!former.endsWith('/')) return [{ from: former, to: path }];
  return partsOf({ path: former, isPillar }).flatMap(({ addressOf }) =>
    spellingsOf(addressOf(former)).map((from) => ({ from, to: addressOf(path) })),
  );
}

/** The forms in which an address is asked for: that of a page also without its closing slash. */
export function spellingsOf(address: string): readonly string[] {
  return address.endsWith('/') && address !== '/' ? [address, address.slice(0, -1)] : [address];
}

/**
 * Every redirect of these pages. Each leads to a page, or where `hasFile` knows one, to what the page
 * brings with it, and never to another redirect: the content check refuses former addresses that exist.
 */
export function redirectsOf(
  documents: readonly Document[],
  hasFile: (path: string) => boolean,
): readonly Redirect[] {
  return documents
    .flatMap((document) => {
      const { path, redirect_from } = document;
      const page = { path, isPillar: document.kind === 'guide' && document.isPillar };
      return redirect_from
        .flatMap((former) => redirectsFrom(former, page))
        .map(({ from, to }) => ({ from, to: hasFile(to) ? to : path }));
    })
    .sort((a, b) => a.from.localeCompare(b.from, 'en'));
}

/** A redirect as a line of `_redirects`: for good, so that search engines carry over what they know. */
export function formatRedirect({ from, to }: Redirect): string {
  return `${from} ${to} 301`;
}

/** Whether a cluster can have had this address: one folder at the top of the site. */
function isTopFolder(address: string): boolean {
  return /^\/[^/]+\/$/.test(address);
}

function clusterAt(path: string): string {
  return path.slice(1, -1);
}
