import { load } from 'cheerio';
import type { Document } from '../domain/document.ts';
import { documentsOf, getPillar, type Library } from '../domain/library.ts';
import { isSignpost } from '../domain/page-kind.ts';

/** The documents that can be found by their text. */
export function searchedDocuments(library: Library): readonly Document[] {
  return documentsOf(library).filter((document) => !isSignpost(document));
}

/**
 * What stands around the text: where it is, who wrote it when, what it rests on, where to go next.
 * The rows of a plot are figures without a sentence, which make excerpts that nobody can read.
 */
const AROUND_THE_TEXT =
  'nav, aside, svg, sup, details a, figure > small, .title-block, .hidden-text, .sources, .changes, .corrections, .guide-index, .plot';

/**
 * A built page as Pagefind should read it: its text alone, each question as a heading whose anchor
 * opens the answer, and what kind of page it is. Done here, so that no page carries attributes that
 * only the build needs.
 */
export function indexedPage(html: string, library: Library, document: Document): string {
  const $ = load(html);
  $(AROUND_THE_TEXT).remove();
  // Pagefind runs the cells of a table together: an excerpt would join their words.
  $('th, td').append(' · ');
  $('details').each((_, details) => {
    const answer = $(details).children('[id]');
    const question = $('<h3>')
      .attr('id', answer.attr('id'))
      .text($(details).children('summary').text());
    $(details).replaceWith([question, answer.removeAttr('id')].flatMap((part) => part.toArray()));
  });
  $('main').attr('data-pagefind-body', '');
  $('<meta data-pagefind-meta="kind[content]">')
    .attr('content', describeKind(library, document))
    .appendTo('head');
  return $.html();
}

function describeKind(library: Library, document: Document): string {
  if (document.kind === 'guide') {
    return `${getPillar(library, document.cluster).shortTitle} · sheet ${document.sheet}`;
  }
  return document.kind === 'service' ? 'Engagement' : 'Page';
}
