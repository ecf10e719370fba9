import { cardPath } from '../cards/card-path.ts';
import { documentsOf, type Library, partOf } from '../domain/library.ts';
import { modifiedOn } from '../domain/modified-on.ts';
import { absoluteUrl } from './url.ts';

/** What the sitemap says of a page. https://www.sitemaps.org/protocol.html */
export interface SitemapItem {
  /** The absolute address of the page. */
  readonly url: string;
  /** The day on which the page last changed. */
  readonly lastmod?: string;
  readonly img?: readonly { readonly url: string }[];
}

/**
 * The entry of a page with the day of its last change and its picture; nothing for a page that is
 * not public, which a preview has. It has no `priority` and no `changefreq`, which search engines
 * ignore.
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap
 */
export function sitemapItem(
  library: Library,
  { url }: Pick<SitemapItem, 'url'>,
): SitemapItem | undefined {
  const document = documentsOf(library).find(({ path }) => absoluteUrl(path) === url);
  if (!document) return { url };
  if (document.publication !== 'live') return undefined;
  return {
    url,
    lastmod: modifiedOn(partOf(library, ['live']), document),
    img: [{ url: absoluteUrl(cardPath(document.path)) }],
  };
}
