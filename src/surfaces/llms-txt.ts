import type { PhrasingContent, RootContent } from 'mdast';
import { markdownPath } from '../domain/content-path.ts';
import type { Document } from '../domain/document.ts';
import { clustersOf, type Library } from '../domain/library.ts';
import { hasOwnTemplate, isSignpost } from '../domain/page-kind.ts';
import { absoluteUrl } from '../seo/url.ts';
import { site } from '../site.ts';
import { feedPaths } from './address.ts';
import { heading, link, list, paragraph, stringify, text } from './markdown.ts';

/** The address of all Markdown copies in one file. */
export const llmsFullPath = '/llms-full.txt';

/**
 * The index of the site for language models: every Markdown copy with the first paragraph of its
 * page, who wrote it and when. https://llmstxt.org/
 */
export function llmsTxt(library: Library): string {
  // By address, so the home page is the first.
  const pages = library.pages
    .filter((page) => !isSignpost(page))
    .toSorted((a, b) => a.path.localeCompare(b.path));
  return stringify([
    heading(1, site.name),
    { type: 'blockquote', children: [{ type: 'paragraph', children: [text(site.description)] }] },
    paragraph(
      'Each link leads to the Markdown copy of a page, whose first entry is the address of the page itself. What follows the link is the first paragraph of that page.',
    ),
    ...clustersOf(library).flatMap(({ pillar, guides }) => section(pillar.shortTitle, guides)),
    ...section('Engagements', library.services),
    ...section('The firm and this site', pages),
    heading(2, 'Everything at once'),
    list([
      [link(absoluteUrl(llmsFullPath), 'Every page above'), text(': all copies in one file.')],
      [
        link(absoluteUrl('/claims.json'), 'Every figure with its source'),
        text(': publications, what was taken from each, its limits, and the pages that use it.'),
      ],
      [
        link(absoluteUrl(feedPaths().atom), 'Guides as a feed'),
        text(': Atom, with the whole text, the guide that changed last first.'),
      ],
    ]),
  ]);
}

function section(name: string, documents: readonly Document[]): readonly RootContent[] {
  return [heading(2, name), list(documents.map(entry))];
}

function entry(document: Document): readonly PhrasingContent[] {
  const { path, title, published, updated, reviewed } = document;
  const words = [
    document.kind === 'guide' ? document.answer : document.lead,
    ...(document.kind === 'guide' ? [`By ${document.author.name}.`] : []),
    ...(hasOwnTemplate(document)
      ? []
      : [`Published ${published}, updated ${updated}, reviewed ${reviewed}.`]),
  ];
  return [link(absoluteUrl(markdownPath(path)), title), text(`: ${words.join(' ')}`)];
}

/** All Markdown copies in one file, each below a line. */
export function llmsFullTxt(copies: readonly string[]): string {
  return copies.join('\n---\n\n');
}
