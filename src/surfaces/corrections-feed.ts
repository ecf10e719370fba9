import { type AtomFeed, generateAtomFeed, generateJsonFeed, type JsonFeed } from 'feedsmith';
import { correctionsOf, correctionText, type PublishedCorrection } from '../domain/correction.ts';
import { documentsOf, type Library } from '../domain/library.ts';
import { absoluteUrl } from '../seo/url.ts';
import { editorialPolicyPath, site } from '../site.ts';
import { correctionsPaths } from './address.ts';
import { moment } from './moment.ts';

const TITLE = `${site.name}: corrections`;
const SUBTITLE = 'What pages of this site said wrongly, and what is right.';

/** The corrections of the site as Atom. https://www.rfc-editor.org/rfc/rfc4287 */
export function correctionsAtom(library: Library): string {
  const corrections = correctionsOf(library);
  const atom: AtomFeed.Feed<Date, true> = {
    id: absoluteUrl(correctionsPaths.atom),
    title: { value: TITLE },
    subtitle: { value: SUBTITLE },
    updated: moment(corrections[0]?.date ?? firstDay(library)),
    authors: [{ name: site.name, uri: absoluteUrl('/') }],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: absoluteUrl(correctionsPaths.atom) },
      { rel: 'alternate', type: 'text/html', href: absoluteUrl(editorialPolicyPath) },
    ],
    icon: absoluteUrl('/favicon.svg'),
    xml: { lang: site.language },
    entries: corrections.map((correction) => ({
      id: permanentId(correction),
      title: { value: titleOf(correction) },
      links: [{ rel: 'alternate', type: 'text/html', href: urlOf(correction) }],
      published: moment(correction.date),
      updated: moment(correction.date),
      content: { type: 'text', value: correctionText(correction) },
    })),
  };
  return generateAtomFeed(atom, { strict: true });
}

/** The corrections of the site as JSON Feed. https://www.jsonfeed.org/version/1.1/ */
export function correctionsJson(library: Library): string {
  const json: JsonFeed.Feed<Date, true> = {
    title: TITLE,
    description: SUBTITLE,
    home_page_url: absoluteUrl(editorialPolicyPath),
    feed_url: absoluteUrl(correctionsPaths.json),
    icon: absoluteUrl('/icon-512.png'),
    language: site.language,
    authors: [{ name: site.name, url: absoluteUrl('/') }],
    items: correctionsOf(library).map((correction) => ({
      id: permanentId(correction),
      url: urlOf(correction),
      title: titleOf(correction),
      date_published: moment(correction.date),
      content_text: correctionText(correction),
    })),
  };
  const feed = generateJsonFeed(json, { strict: true });
  // The generator leaves an empty list out, which the format asks for.
  const items = json.items.length === 0 ? { items: [] } : {};
  return JSON.stringify({ ...(feed as object), ...items }, undefined, 1);
}

function titleOf({ document }: PublishedCorrection): string {
  return `Correction: ${document.title}`;
}

function urlOf({ document, anchor }: PublishedCorrection): string {
  return `${absoluteUrl(document.path)}#${anchor}`;
}

/** As for guides: the first address of the page, so that a move brings nothing anew. */
function permanentId({ document, anchor }: PublishedCorrection): string {
  const first = document.kind === 'guide' ? document.firstAddress : undefined;
  return `${absoluteUrl(first ?? document.path)}#${anchor}`;
}

/** While nothing was corrected, the feed is as old as the site. */
function firstDay(library: Library): string {
  return documentsOf(library)
    .map(({ published }) => published)
    .reduce((a, b) => (a < b ? a : b));
}
