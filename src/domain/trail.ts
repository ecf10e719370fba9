import type { Document } from './document.ts';
import { getPillar, type Library } from './library.ts';

/** One step of the way from the home page to a page. */
export interface Crumb {
  readonly label: string;
  readonly path: string;
}

/** The way to a page, home first, the page itself last. The home page has none. */
export function trailOf(library: Library, document: Document): readonly Crumb[] {
  if (document.path === '/') return [];
  const pillar =
    document.kind === 'guide' && !document.isPillar
      ? [crumb(getPillar(library, document.cluster))]
      : [];
  return [{ label: 'Home', path: '/' }, ...pillar, crumb(document)];
}

function crumb({ shortTitle, path }: Document): Crumb {
  return { label: shortTitle, path };
}
