import type { AboutPage, CollectionPage, WebPage } from 'schema-dts';
import type { Author, Document } from '../../domain/document.ts';
import { guideIndexPath, site } from '../../site.ts';
import { absoluteUrl, nodeId } from '../url.ts';
import { breadcrumbId } from './breadcrumb-list.ts';
import { personId } from './person.ts';
import { webSiteId } from './web-site.ts';

/**
 * The page itself. The page about an author is an AboutPage whose subject is that author, and the
 * index of the guides is a CollectionPage.
 */
export function webPage(document: Document, hasTrail: boolean, subject?: Author) {
  const node = {
    '@id': nodeId(document.path, 'webpage'),
    url: absoluteUrl(document.path),
    name: document.title,
    description: document.description,
    inLanguage: site.language,
    isPartOf: { '@id': webSiteId },
    datePublished: document.published,
    dateModified: document.updated,
    lastReviewed: document.reviewed,
    ...(hasTrail ? { breadcrumb: { '@id': breadcrumbId(document.path) } } : {}),
  };
  if (subject) {
    return {
      ...node,
      '@type': 'AboutPage',
      mainEntity: { '@id': personId(subject) },
    } satisfies AboutPage;
  }
  if (document.path === guideIndexPath) {
    return { ...node, '@type': 'CollectionPage' } satisfies CollectionPage;
  }
  return { ...node, '@type': 'WebPage' } satisfies WebPage;
}
