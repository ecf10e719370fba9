import type { Document } from './document.ts';
import { documentsOf, type Library } from './library.ts';

/** The pages that list what others say, by id, with the days on which what they list last changed. */
const LISTED: Readonly<Record<string, (library: Library) => readonly string[]>> = {
  index: daysOfGuides,
  guides: daysOfGuides,
  search: daysOfGuides,
  sources: daysOfRegister,
};

/**
 * The day on which what a page shows last changed: that of its own words or, where it is a list,
 * of what it lists, whichever is later. Never the day of a build. For the sitemap, the feeds and
 * what search engines are told.
 */
export function modifiedOn(library: Library, document: Document): string {
  const listed = document.kind === 'page' ? (LISTED[document.id]?.(library) ?? []) : [];
  return listed.reduce((latest, day) => (day > latest ? day : latest), document.updated);
}

function daysOfGuides({ guides }: Library): readonly string[] {
  return guides.map(({ updated }) => updated);
}

/** The register shows the sources, when each was last read, and which pages rest on it. */
function daysOfRegister(library: Library): readonly string[] {
  return [
    ...[...library.sources.values()].map(({ checked }) => checked),
    ...documentsOf(library)
      .filter(({ citations }) => citations.length > 0)
      .map(({ updated }) => updated),
  ];
}
