import { formerNamesOf } from './anchors.ts';
import type { Citation } from './citation.ts';
import { findPath, isExternal, resolveLink } from './content-path.ts';
import type { Document } from './document.ts';
import type { Sources } from './source.ts';

/** The page that a text is set on: usually its own, in a pack one that it shares. */
export interface TextContext {
  readonly document: Document;
  readonly sources: Sources;
  /** The sources of the whole page, numbered. */
  readonly citations: readonly Citation[];
  /** The texts of the page by file, each with the anchor at which it starts; a page's own text starts at its top, `''`. */
  readonly anchors: ReadonlyMap<string, string>;
  /** The level of a text's sections, `##` in Markdown. */
  readonly sectionLevel: 2 | 3;
}

/** The context of a text on its own page. */
export function ownPage(document: Document, sources: Sources): TextContext {
  return {
    document,
    sources,
    citations: document.citations,
    anchors: new Map([[document.file, '']]),
    sectionLevel: 2,
  };
}

/** An anchor of the context's text as it stands on the page, where several texts may have the same. */
export function anchorOnPage({ document, anchors }: TextContext, anchor: string): string {
  return withText(anchors.get(document.file), anchor);
}

/** What an anchor of the context's text was called before, as it stands on the page. */
export function formerNamesOnPage(context: TextContext, anchor: string): readonly string[] {
  return formerNamesOf(context.document, anchor).map((name) => anchorOnPage(context, name));
}

/**
 * The address of a link in the context's text: a place on the same page, a page of the site, or an
 * address outside. Loading the library has proved that the file exists.
 */
export function linkAddress({ document, anchors }: TextContext, href: string): string {
  if (isExternal(href)) return href;
  const { file, fragment } = resolveLink(document.file, href);
  const text = anchors.get(file);
  if (text !== undefined && (text !== '' || fragment !== undefined)) {
    return `#${fragment === undefined ? text : withText(text, fragment)}`;
  }
  return `${findPath(file) ?? ''}${fragment === undefined ? '' : `#${fragment}`}`;
}

/**
 * The citation of a source.
 * @throws {Error} when the page has none; collecting the citations finds every use.
 */
export function getCitation({ citations }: TextContext, source: string): Citation {
  const citation = citations.find((candidate) => candidate.source.id === source);
  if (!citation) throw new Error(`The page cites "${source}", which is not among its sources.`);
  return citation;
}

function withText(text: string | undefined, anchor: string): string {
  return text ? `${text}-${anchor}` : anchor;
}
