import { faqAnchor, figureAnchor } from './document.ts';
import { type AnyTextEntry, placeInBody } from './entry.ts';
import type { Place } from './problem.ts';

/** A place of a page that an address can name, and where it is written. */
export interface Anchor {
  readonly name: string;
  readonly place: Place | undefined;
}

/** The anchors to which a link may point in a page, besides its top: sections, figures, questions. */
export function anchorsOf(entry: AnyTextEntry): readonly Anchor[] {
  const { body, data } = entry;
  return [
    ...body.headings.map(({ slug, position }) => ({
      name: slug,
      place: placeInBody(entry, position),
    })),
    ...data.figures.map(({ id }, index) => ({
      name: figureAnchor(id),
      place: { field: ['figures', index, 'id'] },
    })),
    ...(data.faqs ?? []).map(({ id }, index) => ({
      name: faqAnchor(id),
      place: { field: ['faqs', index, 'id'] },
    })),
  ];
}

/** What an anchor of a page was called before, by the page's field `formerAnchors`. */
export function formerNamesOf(
  { formerAnchors }: { readonly formerAnchors: Readonly<Record<string, string>> },
  anchor: string,
): readonly string[] {
  return Object.entries(formerAnchors).flatMap(([old, now]) => (now === anchor ? [old] : []));
}
