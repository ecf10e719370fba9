import { load } from 'cheerio';
import { z } from 'zod';
import { markdownPath } from '../domain/content-path.ts';
import type { Document } from '../domain/document.ts';
import { documentsOf, type Library, partOf } from '../domain/library.ts';
import { isSignpost } from '../domain/page-kind.ts';
import { absoluteUrl } from '../seo/url.ts';
import { feedsOf } from '../surfaces/feed.ts';
import { llmsFullPath } from '../surfaces/llms-txt.ts';
import { correctionsPaths } from '../surfaces/address.ts';
import {
  type FeedCorrection,
  type FeedViews,
  readAtomFeed,
  readCorrectionsAtom,
  readCorrectionsJson,
  readJsonFeed,
} from './read-feed.ts';
import { readGraph } from './read-graph.ts';
import { readPage } from './read-html.ts';
import { readIndex, readMarkdown } from './read-markdown.ts';
import { askedOf, compare, type Difference, type View } from './view.ts';

/** Reads a file of the built site by its address. */
export type Read = (path: string) => Promise<string>;

/** The address that stands in for those that lead nowhere; it is no page of its own. */
const MISSING = '/404/';

/**
 * Everything that a surface of the built site says differently from the page that a reader sees:
 * its head and structured data, its Markdown copy, the feeds, llms.txt and llms-full.txt. Each is
 * read back from its file by the rules of its own format; none is told how another was made. A page
 * that is not public, which a preview has, is in no list and no feed.
 */
export async function findDifferences(
  library: Library,
  read: Read,
): Promise<readonly Difference[]> {
  const documents = documentsOf(library).filter(({ path }) => path !== MISSING);
  const differences: Difference[] = [];
  const pages = new Map<string, View>();
  const index = new Map(
    readIndex(await read('/llms.txt')).map(({ address, view }) => [address, view]),
  );
  const everything = await read(llmsFullPath);

  for (const document of documents) {
    const { path } = document;
    const html = await read(`${path}index.html`);
    const page = readPage(html, absoluteUrl(path));
    pages.set(path, page);
    const hold = (surface: string, found: View) => {
      differences.push(...compare(path, surface, page, found));
    };
    hold('its head', readHead(html));
    const told = readGraph(graphIn(html));
    hold('its structured data', told);
    // A guide that is no article to machines differs from the guide that readers see.
    if (document.kind === 'guide' && told.answer === undefined) {
      hold('its structured data', { answer: '' });
    }
    if (isSignpost(document)) continue;
    const copy = await read(markdownPath(path));
    hold(markdownPath(path), askedOf(page, readMarkdown(copy)));
    if (document.publication !== 'live') continue;
    hold('llms.txt', index.get(absoluteUrl(markdownPath(path))) ?? SILENT);
    if (!everything.includes(copy)) hold(llmsFullPath.slice(1), SILENT);
  }
  for (const { paths, guides } of feedsOf(partOf(library, ['live']))) {
    for (const [path, views] of [
      [paths.atom, readAtomFeed(await read(paths.atom))],
      [paths.json, readJsonFeed(await read(paths.json))],
    ] as const) {
      differences.push(...feedDifferences(path, views, guides, pages));
    }
  }
  for (const [path, told] of [
    [correctionsPaths.atom, readCorrectionsAtom(await read(correctionsPaths.atom))],
    [correctionsPaths.json, readCorrectionsJson(await read(correctionsPaths.json))],
  ] as const) {
    differences.push(...correctionDifferences(path, told, pages, library));
  }
  return differences;
}

/** A surface that should speak of a page and does not. */
const SILENT: View = { headline: '' };

function feedDifferences(
  feed: string,
  views: FeedViews,
  guides: readonly Document[],
  pages: ReadonlyMap<string, View>,
): readonly Difference[] {
  const expected = new Set(guides.map(({ path }) => absoluteUrl(path)));
  const foreign = [...views].filter(([address]) => !expected.has(address));
  return [
    ...guides.flatMap(({ path }) => {
      const page = pages.get(path) ?? {};
      return compare(path, feed, page, askedOf(page, views.get(absoluteUrl(path)) ?? SILENT));
    }),
    ...foreign.flatMap(([address, { headline }]) => compare(address, feed, {}, { headline })),
  ];
}

/** A page that is not public is in no feed, and one that the feed names has to be there. */
function correctionDifferences(
  feed: string,
  told: readonly FeedCorrection[],
  pages: ReadonlyMap<string, View>,
  library: Library,
): readonly Difference[] {
  const announced = new Map(
    documentsOf(partOf(library, ['live'])).map(({ path }) => [absoluteUrl(path), path]),
  );
  const linesOf = (address: string) =>
    told.filter((one) => one.address === address).map(({ line }) => line);
  const foreign = told.filter(({ address }) => !announced.has(address));
  return [
    ...[...announced].flatMap(([address, path]) =>
      compare(path, feed, pages.get(path) ?? {}, { corrections: linesOf(address) }),
    ),
    ...foreign.flatMap(({ address, line }) => compare(address, feed, {}, { corrections: [line] })),
  ];
}

/** What the head of a page says where a link to it is shared. https://ogp.me/ */
function readHead(html: string): View {
  return { headline: load(html)('meta[property="og:title"]').attr('content') ?? '' };
}

const graphSchema = z.object({ '@graph': z.array(z.unknown()) });

function graphIn(html: string): readonly unknown[] {
  const json: unknown = JSON.parse(load(html)('script[type="application/ld+json"]').text());
  return graphSchema.parse(json)['@graph'];
}
