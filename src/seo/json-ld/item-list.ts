import type { ItemList } from 'schema-dts';
import type { Guide } from '../../domain/document.ts';
import { absoluteUrl, nodeId } from '../url.ts';

/** The identifier of the list of guides on a page. */
export function itemListId(path: string): string {
  return nodeId(path, 'guides');
}

/** The guides that a page lists, under the names that it gives them and in its order. */
export function itemList(path: string, guides: readonly Guide[]) {
  return {
    '@type': 'ItemList',
    '@id': itemListId(path),
    itemListElement: guides.map((guide, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: guide.shortTitle,
      url: absoluteUrl(guide.path),
    })),
  } satisfies ItemList;
}
