import type { Document } from '../domain/document.ts';
import { site } from '../site.ts';
import { absoluteUrl } from './url.ts';

/** What the head of a page says. */
export interface Head {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  readonly openGraph: readonly { readonly property: string; readonly content: string }[];
}

/** The head of a document's page. */
export function documentHead(document: Document): Head {
  const canonical = absoluteUrl(document.path);
  const isHome = document.path === '/';
  const properties: Record<string, string> = {
    'og:type': document.kind === 'guide' ? 'article' : 'website',
    'og:site_name': site.name,
    'og:title': document.title,
    'og:description': document.description,
    'og:url': canonical,
    ...(document.kind === 'guide'
      ? {
          'article:published_time': document.published,
          'article:modified_time': document.updated,
        }
      : {}),
  };
  return {
    title: isHome ? `${site.name}: ${document.title}` : `${document.shortTitle} · ${site.name}`,
    description: document.description,
    canonical,
    openGraph: Object.entries(properties).map(([property, content]) => ({ property, content })),
  };
}
