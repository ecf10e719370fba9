import type { Document } from './document.ts';

/** Pages that only lead to other pages; what they list has an address of its own. */
const SIGNPOSTS: readonly string[] = ['404', 'guides', 'search', 'sources'];

/** Whether a document only leads to others, so that finding or copying its text would help nobody. */
export function isSignpost({ kind, id }: Pick<Document, 'kind' | 'id'>): boolean {
  return kind === 'page' && SIGNPOSTS.includes(id);
}

/** Whether a page has a file of its name in src/pages/; the others share one, which prints their dates. */
export function hasOwnTemplate(document: Pick<Document, 'kind' | 'id'>): boolean {
  return isSignpost(document) || (document.kind === 'page' && document.id === 'index');
}
