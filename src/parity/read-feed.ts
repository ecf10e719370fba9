import { load } from 'cheerio';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { readHtmlBlocks } from './read-html.ts';
import { correctionLine, fold, mark, openingOf, type Question, type View } from './view.ts';

/** What a feed says of a page. */
export interface EntryView extends View {
  /** What a feed reader knows the page by; with another one it is shown again as new. */
  readonly id: string;
}

/** What a feed says of each page, by the page's address. */
export type FeedViews = ReadonlyMap<string, EntryView>;

/**
 * What an Atom feed says.
 * @throws {Error} when it is not a feed, or an entry lacks what names it.
 */
export function readAtomFeed(xml: string): FeedViews {
  const { entries = [] } = parseAtomFeed(xml);
  return new Map(
    entries.map((entry) => [
      entry.links?.find(({ type }) => type === 'text/html')?.href ?? '',
      view({
        id: entry.id,
        title: entry.title?.value,
        author: entry.authors?.[0]?.name,
        published: entry.published,
        updated: entry.updated,
        summary: entry.summary?.value,
        html: entry.content?.value,
      }),
    ]),
  );
}

/**
 * What a JSON feed says.
 * @throws {Error} when it is not a feed.
 */
export function readJsonFeed(json: string): FeedViews {
  const { items = [] } = parseJsonFeed(json);
  return new Map(
    items.map((item) => [
      item.url ?? '',
      view({
        id: item.id,
        title: item.title,
        author: item.authors?.[0]?.name,
        published: item.date_published,
        updated: item.date_modified,
        summary: item.summary,
        html: item.content_html,
      }),
    ]),
  );
}

/** An entry as both formats have it; what is missing is empty, and so differs from the page. */
interface FeedEntry {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly summary?: string | undefined;
  readonly html?: string | undefined;
}

function view({ id, title, author, published, updated, summary, html }: FeedEntry): EntryView {
  const $ = load(html ?? '', null, false);
  const facts = $.root().children().first().filter('ul').remove();
  return {
    id: id ?? '',
    headline: title ?? '',
    answer: summary ?? '',
    author: author ?? '',
    published: (published ?? '').slice(0, 10),
    updated: (updated ?? '').slice(0, 10),
    questions: $('h3')
      .toArray()
      .filter((heading) => fold($(heading).text()).endsWith('?'))
      .map((heading): Question => ({
        question: fold($(heading).text()),
        answer: fold($(heading).next('p').text()),
      })),
    sources: $('h2')
      .filter((_, heading) => $(heading).text() === 'Sources')
      .next('ol')
      .children()
      .toArray()
      .map((entry) => {
        const link = $(entry).find('a').first();
        return `${fold(link.text())} ${mark(link.attr('href') ?? '')}`;
      }),
    opening: openingOf(title ?? '', readHtmlBlocks($.html(facts))),
    blocks: readHtmlBlocks($.html()),
  };
}

/** A correction as a feed tells it. */
export interface FeedCorrection {
  /** The address of the page, without the place on it. */
  readonly address: string;
  readonly line: string;
}

/** What the feed of corrections says, as Atom. */
export function readCorrectionsAtom(xml: string): readonly FeedCorrection[] {
  const { entries = [] } = parseAtomFeed(xml);
  return entries.map(({ links, published, content }) =>
    feedCorrection(links?.[0]?.href, published, content?.value),
  );
}

/** What the feed of corrections says, as JSON Feed. */
export function readCorrectionsJson(json: string): readonly FeedCorrection[] {
  const { items = [] } = parseJsonFeed(json);
  return items.map((item) => feedCorrection(item.url, item.date_published, item.content_text));
}

function feedCorrection(address = '', published = '', text = ''): FeedCorrection {
  return { address: address.replace(/#.*/, ''), line: correctionLine(published, text) };
}
