import { markdownPath } from '../domain/content-path.ts';
import { clustersOf, documentsOf, type Library } from '../domain/library.ts';
import { packPath } from '../domain/pack.ts';
import { isSignpost } from '../domain/page-kind.ts';
import { absoluteUrl } from '../seo/url.ts';
import { correctionsPaths, feedPaths } from '../surfaces/address.ts';

/** How many rules of `_headers` Cloudflare Pages reads; the others are ignored in silence. */
export const HEADER_RULES = 100;

/** The number of rules in the text of a `_headers` file: lines that are neither empty, nor a remark, nor a header. */
export function countRules(headers: string): number {
  return headers.split('\n').filter((line) => /^[^\s#]/.test(line)).length;
}

/**
 * Rules for Cloudflare's `_headers` that follow from the library: pages and their Markdown copies
 * lead to each other, only the pages belong in a search engine, and feeds have types of their own.
 * The rules reach answers of status 404, too, so none is wider than a folder of pages. A file may
 * have 100 of them, so a folder has one rule for its pages and one for their copies, and not two for
 * each page. https://developers.cloudflare.com/pages/configuration/headers/
 */
export function libraryHeaders(library: Library): string {
  const clusters = clustersOf(library).map(({ pillar }) => pillar.cluster);
  const copied = documentsOf(library).filter((document) => !isSignpost(document));
  const folders = new Set(copied.flatMap(({ path }) => /^\/[^/]+\/(?=[^/]+\/$)/.exec(path) ?? []));
  const single = copied
    .map(({ path }) => path)
    .filter((path) => ![...folders].some((folder) => path.startsWith(folder) && path !== folder));
  const paths = [...[...folders].map((folder) => `${folder}:page/`), ...single];
  return [
    '',
    '# Pages and their Markdown copies lead to each other.',
    ...paths.map((path) => rule(path, toCopy(path))),
    // A pack is in the folder of its guides, and a copy itself.
    ...clusters.map((cluster) => rule(packPath(cluster), '! Link')),
    ...paths.map((path) => rule(markdownPath(path), 'X-Robots-Tag: noindex', toPage(path))),
    '',
    '# A feed has a type that its name does not tell.',
    ...[...[undefined, ...clusters].map(feedPaths), correctionsPaths].flatMap(({ atom, json }) => {
      return [
        rule(atom, 'Content-Type: application/atom+xml; charset=utf-8'),
        rule(json, 'Content-Type: application/feed+json; charset=utf-8'),
      ];
    }),
    '',
  ].join('\n');
}

/** A rule that keeps every page of a preview out of search engines, should it be served as the site. */
export function previewHeaders(): string {
  return `\n# A preview, with pages that are not public.\n${rule('/*', 'X-Robots-Tag: noindex')}\n`;
}

function rule(path: string, ...lines: readonly string[]): string {
  return [path, ...lines.map((line) => `  ${line}`)].join('\n');
}

function toCopy(path: string): string {
  return `Link: <${markdownPath(path)}>; rel="alternate"; type="text/markdown"`;
}

function toPage(path: string): string {
  return `Link: <${absoluteUrl(path)}>; rel="canonical"`;
}
