import { CARD_HEIGHT, CARD_WIDTH, cardPath } from '../cards/card-path.ts';
import { markdownPath } from '../domain/content-path.ts';
import type { Document } from '../domain/document.ts';
import type { Pack } from '../domain/pack.ts';
import { isSignpost } from '../domain/page-kind.ts';
import { site } from '../site.ts';
import { feedPaths } from '../surfaces/address.ts';
import { absoluteUrl } from './url.ts';

/** What the head of a page says. */
export interface Head {
  readonly title: string;
  readonly description: string;
  /** What only a page with an address of its own says; the 404 page stands in for any. */
  readonly sharing?: Sharing;
}

/** Where a page is, and how it is met elsewhere. */
export interface Sharing {
  readonly canonical: string;
  /** How a link to the page is shown where it is shared. https://ogp.me/ */
  readonly openGraph: readonly { readonly property: string; readonly content: string }[];
  /** The page in another format, and the feeds that a reader of it may follow. */
  readonly alternates: readonly Alternate[];
}

/** A file that a page leads machines to. */
export interface Alternate {
  readonly type: 'text/markdown' | 'application/atom+xml';
  /** The address below the site's root. */
  readonly href: string;
  /** The name under which a feed reader offers it. */
  readonly title?: string;
}

/** The name of a document's page in tabs and search results. */
export function pageName({ path, title, shortTitle, description }: Document): Head {
  return {
    title: path === '/' ? `${site.name}: ${title}` : `${shortTitle} · ${site.name}`,
    description,
  };
}

/** The head of a document's page. */
export function documentHead(document: Document) {
  return {
    ...pageName(document),
    sharing: {
      canonical: absoluteUrl(document.path),
      openGraph: openGraph(document, document.kind === 'guide' ? 'article' : 'website'),
      alternates: alternates(document),
    },
  } satisfies Head;
}

/** The head of a pack's page. */
export function packHead(pack: Pack): Head {
  return {
    title: `${pack.title} · ${site.name}`,
    description: pack.description,
    sharing: {
      canonical: absoluteUrl(pack.path),
      openGraph: openGraph(pack, 'website'),
      alternates: [],
    },
  };
}

function openGraph(
  { path, title, description }: Pick<Document, 'path' | 'title' | 'description'>,
  type: 'article' | 'website',
): Sharing['openGraph'] {
  return Object.entries({
    'og:type': type,
    'og:site_name': site.name,
    'og:title': title,
    'og:description': description,
    'og:url': absoluteUrl(path),
    'og:image': absoluteUrl(cardPath(path)),
    'og:image:width': String(CARD_WIDTH),
    'og:image:height': String(CARD_HEIGHT),
    'og:image:alt': title,
  }).map(([property, content]) => ({ property, content }));
}

function alternates(document: Document): readonly Alternate[] {
  const feed = (title: string, cluster?: string) =>
    ({ type: 'application/atom+xml', href: feedPaths(cluster).atom, title }) as const;
  return [
    ...(isSignpost(document)
      ? []
      : [{ type: 'text/markdown', href: markdownPath(document.path) } as const]),
    feed(site.name),
    ...(document.kind === 'guide' && document.isPillar
      ? [feed(`${site.name}: ${document.shortTitle}`, document.cluster)]
      : []),
  ];
}
