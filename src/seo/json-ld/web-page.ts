import type {
  AboutPageLeaf,
  CollectionPage,
  MergeLeafTypes,
  ProfilePageLeaf,
  SearchResultsPage,
  WebPage,
} from 'schema-dts';
import { cardPath } from '../../cards/card-path.ts';
import type { Author, Document } from '../../domain/document.ts';
import { hasOwnTemplate } from '../../domain/page-kind.ts';
import { site } from '../../site.ts';
import { absoluteUrl, nodeId } from '../url.ts';
import { breadcrumbId } from './breadcrumb-list.ts';
import { correctionComments } from './correction-comment.ts';
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
    ...(hasOwnTemplate(document)
      ? {}
      : {
          datePublished: document.published,
          dateModified: document.updated,
          lastReviewed: document.reviewed,
        }),
    // Those of a guide are its article's.
    ...(document.kind === 'guide' ? {} : correctionComments(document)),
    isPartOf: { '@id': webSiteId },
    ...(hasTrail ? { breadcrumb: { '@id': breadcrumbId(path) } } : {}),
    // The picture of a guide is that of its article.
    ...(document.kind === 'guide' ? {} : { image: absoluteUrl(cardPath(path)) }),
  };
  if (subject) {
    return {
      '@type': ['AboutPage', 'ProfilePage'],
      ...node,
      mainEntity: { '@id': personId(subject) },
    } satisfies MergeLeafTypes<[AboutPageLeaf, ProfilePageLeaf]>;
  }
  const list = { '@id': itemListId(path) };
  const type = TYPES[path] ?? 'WebPage';
  return {
    '@type': type,
    ...node,
    ...(lists && (type === 'CollectionPage' ? { mainEntity: list } : { mentions: list })),
  } satisfies WebPage | CollectionPage | SearchResultsPage;
}
