import { guideIndexPath } from '../site.ts';
import type { Document, Guide } from './document.ts';
import { clustersOf, guidesOf, type Library } from './library.ts';

/**
 * The guides that a page presents as its own list: the home page the one that introduces each set,
 * the index all of them, a pillar the others of its set. What a page merely leads on to is no list.
 */
export function listedGuides(library: Library, document: Document): readonly Guide[] {
  if (document.path === '/') return clustersOf(library).map(({ pillar }) => pillar);
  if (document.path === guideIndexPath) return library.guides;
  if (document.kind === 'guide' && document.isPillar) {
    return guidesOf(library, document.cluster).filter(({ id }) => id !== document.id);
  }
  return [];
}
