import { markdownPath } from '../domain/content-path.ts';
import { clustersOf, documentsOf, type Library } from '../domain/library.ts';
import { packPath } from '../domain/pack.ts';
import { isSignpost } from '../domain/page-kind.ts';
import { absoluteUrl } from '../seo/url.ts';

/**
 * Rules for Cloudflare's `_headers`: pages and their Markdown copies lead to each other, and only
 * the pages belong in a search engine. A file may have 100 rules, so a folder of pages has one rule
 * and not one for each page. https://developers.cloudflare.com/pages/configuration/headers/
 */
export function linkHeaders(library: Library): string {
  const copied = documentsOf(library).filter((document) => !isSignpost(document));
  const folders = new Set(copied.flatMap(({ path }) => /^\/[^/]+\/(?=[^/]+\/$)/.exec(path) ?? []));
  const single = copied
    .map(({ path }) => path)
    .filter((path) => ![...folders].some((folder) => path.startsWith(folder) && path !== folder));
  return [
    '',
    '# Pages and their Markdown copies lead to each other.',
    ...[...folders].map((folder) => rule(`${folder}:page/`, toCopy(`${folder}:page.md`))),
    // A pack is in the folder of its guides, and a copy itself.
    ...clustersOf(library).map(({ pillar }) => rule(packPath(pillar.cluster), '! Link')),
    ...single.map((path) => rule(path, toCopy(markdownPath(path)))),
    rule(
      '/*.md',
      'Content-Type: text/markdown; charset=utf-8',
      'X-Robots-Tag: noindex',
      toPage('/:splat/'),
    ),
    rule(markdownPath('/'), '! Link', toPage('/')),
    '',
  ].join('\n');
}

function rule(path: string, ...lines: readonly string[]): string {
  return [path, ...lines.map((line) => `  ${line}`)].join('\n');
}

function toCopy(path: string): string {
  return `Link: <${path}>; rel="alternate"; type="text/markdown"`;
}

function toPage(path: string): string {
  return `Link: <${absoluteUrl(path)}>; rel="canonical"`;
}
