import { type AtomFeed, generateAtomFeed, generateJsonFeed, type JsonFeed } from 'feedsmith';
import { cardPath } from '../cards/card-path.ts';
import { markdownPath } from '../domain/content-path.ts';
import type { Guide } from '../domain/document.ts';
import { clustersOf, type Library } from '../domain/library.ts';
import { absoluteUrl } from '../seo/url.ts';
import { guideIndexPath, site } from '../site.ts';
import { feedPaths } from './address.ts';
import { moment } from './moment.ts';

/** How many guides a feed holds: enough for a reader who was away for a year, and no download of the library. */
const LENGTH = 50;

/** Guides that can be followed: all of them, or those of one cluster. */
export interface Feed {
  readonly paths: { readonly atom: string; readonly json: string };
  readonly title: string;
  readonly subtitle: string;
  /** The address of the page that lists the same guides. */
  readonly path: string;
  /** The guide whose words changed last comes first. */
  readonly guides: readonly Guide[];
}

/** Every feed of the site. */
export function feedsOf(library: Library): readonly Feed[] {
  return [
    {
      paths: feedPaths(),
      title: site.name,
      subtitle: site.description,
      path: guideIndexPath,
      guides: latest(library.guides),
    },
    ...clustersOf(library).map(({ pillar, guides }) => ({
      paths: feedPaths(pillar.cluster),
      title: `${site.name}: ${pillar.shortTitle}`,
      subtitle: pillar.description,
      path: pillar.path,
      guides: latest(guides),
    })),
  ];
}

function latest(guides: readonly Guide[]): readonly Guide[] {
  return guides.toSorted((a, b) => b.updated.localeCompare(a.updated)).slice(0, LENGTH);
}

/** The whole text of a guide as HTML that stands without styles. */
export type FullText = (guide: Guide) => string;

/** A feed as Atom. https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed(feed: Feed, fullText: FullText): string {
  const atom: AtomFeed.Feed<Date, true> = {
    id: absoluteUrl(feed.paths.atom),
    title: { value: feed.title },
    subtitle: { value: feed.subtitle },
    updated: moment(lastChange(feed)),
    links: [
      { rel: 'self', type: 'application/atom+xml', href: absoluteUrl(feed.paths.atom) },
      { rel: 'alternate', type: 'text/html', href: absoluteUrl(feed.path) },
    ],
    icon: absoluteUrl('/favicon.svg'),
    xml: { lang: site.language },
    entries: feed.guides.map((guide) => ({
      id: permanentId(guide),
      title: { value: guide.title },
      links: [
        { rel: 'alternate', type: 'text/html', href: absoluteUrl(guide.path) },
        { rel: 'alternate', type: 'text/markdown', href: absoluteUrl(markdownPath(guide.path)) },
      ],
      authors: [{ name: guide.author.name, uri: absoluteUrl(guide.author.path) }],
      published: moment(guide.published),
      updated: moment(guide.updated),
      summary: { value: guide.answer },
      content: { type: 'html', value: fullText(guide) },
    })),
  };
  return generateAtomFeed(atom, { strict: true });
}

/** A feed as JSON Feed. https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: Feed, fullText: FullText): string {
  const json: JsonFeed.Feed<Date, true> = {
    title: feed.title,
    description: feed.subtitle,
    home_page_url: absoluteUrl(feed.path),
    feed_url: absoluteUrl(feed.paths.json),
    icon: absoluteUrl('/icon-512.png'),
    language: site.language,
    items: feed.guides.map((guide) => ({
      id: permanentId(guide),
      url: absoluteUrl(guide.path),
      title: guide.title,
      summary: guide.answer,
      image: absoluteUrl(cardPath(guide.path)),
      authors: [{ name: guide.author.name, url: absoluteUrl(guide.author.path) }],
      date_published: moment(guide.published),
      date_modified: moment(guide.updated),
      content_html: fullText(guide),
    })),
  };
  return JSON.stringify(generateJsonFeed(json, { strict: true }), undefined, 1);
}

/**
 * What a feed reader knows a guide by: the first address that the guide ever had. It outlives a move,
 * or everybody would be shown the guide again. https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6
 */
function permanentId({ path, firstAddress }: Guide): string {
  return absoluteUrl(firstAddress ?? path);
}

function lastChange({ guides }: Feed): string {
  return guides.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b));
}
