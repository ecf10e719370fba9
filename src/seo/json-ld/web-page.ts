import type {
  AboutPageLeaf,
  CollectionPage,
  MergeLeafTypes,
  ProfilePageLeaf,
  SearchResultsPage,
  WebPage,
} from 'schema-dts';
import type { Author, Document } from '../../domain/document.ts';
import { hasOwnTemplate } from '../../domain/page-kind.ts';
import { site } from '../../site.ts';
import { absoluteUrl, nodeId } from '../url.ts';
import { breadcrumbId } from './breadcrumb-list.ts';
import { imageObject } from './image-object.ts';
import { itemListId } from './item-list.ts';
import { personId } from './person.ts';
import { webSiteId } from './web-site.ts';

/** The identifier of the page itself. */
export function webPageId(path: string): string {
  return nodeId(path, 'webpage');
}

/** Pages that schema.org has a narrower type for. */
const TYPES: Readonly<Record<string, 'CollectionPage' | 'SearchResultsPage'>> = {
  '/guides/': 'CollectionPage',
  '/sources/': 'CollectionPage',
  '/search/': 'SearchResultsPage',
};

/**
 * The page itself, with the dates that it prints. The page about an author is also their profile;
 * the main thing of a page that collects guides is its list of them.
 */
export function webPage(
  document: Document,
  {
    hasTrail,
    lists,
    subject,
  }: {
    readonly hasTrail: boolean;
    /** Whether the page lists guides. */
    readonly lists: boolean;
    readonly subject?: Author | undefined;
  },
) {
  const { path } = document;
  const node = {
    '@id': webPageId(path),
    url: absoluteUrl(path),
    name: document.title,
    description: document.description,
    inLanguage: site.language,
    isPartOf: { '@id': webSiteId },
    primaryImageOfPage: imageObject(path),
    ...(hasOwnTemplate(document)
      ? {}
      : {
          datePublished: document.published,
          dateModified: document.updated,
          lastReviewed: document.reviewed,
        }),
    ...(hasTrail ? { breadcrumb: { '@id': breadcrumbId(path) } } : {}),
  };
  if (subject) {
    return {
      ...node,
      '@type': ['AboutPage', 'ProfilePage'],
      mainEntity: { '@id': personId(subject) },
    } satisfies MergeLeafTypes<[AboutPageLeaf, ProfilePageLeaf]>;
  }
  const list = { '@id': itemListId(path) };
  const type = TYPES[path] ?? 'WebPage';
  return {
    ...node,
    '@type': type,
    ...(lists && (type === 'CollectionPage' ? { mainEntity: list } : { mentions: list })),
  } satisfies WebPage | CollectionPage | SearchResultsPage;
}
