import { markdownPath } from './content-path.ts';
import type { Document } from './document.ts';

/** A former address and the page that has taken its place. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * What Cloudflare Pages reads of `_redirects`; a longer line, and each rule after the last, is
 * ignored in silence. https://developers.cloudflare.com/pages/configuration/redirects/
 */
export const REDIRECT_LIMITS = { rules: 2_000, lineLength: 1_000 } as const;

/**
 * The addresses that a former address stands for. Pages compares whole paths, so `/old/` also
 * stands for `/old`, and for the Markdown copy that the page had; a file stands for itself.
 */
export function formsOf(address: string): readonly string[] {
  return address.endsWith('/') && address !== '/'
    ? [address, address.slice(0, -1), markdownPath(address)]
    : [address];
}

/**
 * Every redirect of these pages. Each leads to a page, or to its Markdown copy where `hasFile` knows
 * one, and never to another redirect: the content check refuses former addresses that exist.
 */
export function redirectsOf(
  documents: readonly Pick<Document, 'path' | 'redirect_from'>[],
  hasFile: (path: string) => boolean,
): readonly Redirect[] {
  return documents
    .flatMap(({ path, redirect_from }) =>
      redirect_from.flatMap((address) =>
        formsOf(address).map((from) => {
          const copy = markdownPath(path);
          return { from, to: from.endsWith('.md') && hasFile(copy) ? copy : path };
        }),
      ),
    )
    .sort((a, b) => a.from.localeCompare(b.from, 'en'));
}

/** A redirect as a line of `_redirects`: for good, so that search engines carry over what they know. */
export function formatRedirect({ from, to }: Redirect): string {
  return `${from} ${to} 301`;
}
