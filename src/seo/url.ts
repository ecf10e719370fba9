import { site } from '../site.ts';

/** The absolute address of a path below the site's root: the canonical form, with its closing slash. */
export function absoluteUrl(path: string): string {
  return new URL(path, site.url).href;
}

/** The identifier of a thing that a page describes: the page's address and a fragment. */
export function nodeId(path: string, fragment: string): string {
  return `${absoluteUrl(path)}#${fragment}`;
}
