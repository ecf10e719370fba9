import { buildAuthors } from './author.ts';
import type { Author, Document, Guide, Page, Service } from './document.ts';
import { documentBase } from './document-base.ts';
import type { AnyTextEntry, Entries, PageEntry } from './entry.ts';
import { buildGuide, checkPillars } from './guide.ts';
import { formatProblem, type Problem } from './problem.ts';
import { type Publication, publicationOf } from './publication.ts';
import { checkAnchors, checkDates, checkSourceDates } from './record-rules.ts';
import { buildSources, type Report, type Sources } from './source.ts';
import { checkLinks } from './text-links.ts';
import { checkMarkup } from './text-markup.ts';
import { checkFigures, checkReferences } from './text-references.ts';
import { checkUniqueness } from './uniqueness-rules.ts';
import { clusterOrder } from '../site.ts';

/** Everything the site publishes, with every reference resolved. */
export interface Library {
  /** The day for which it was resolved, which decides what has stood too long unchecked. */
  readonly today: string;
  /** By cluster in the order of the site, then by sheet number: the pillar first. */
  readonly guides: readonly Guide[];
  readonly pages: readonly Page[];
  readonly services: readonly Service[];
  readonly sources: Sources;
  readonly authors: ReadonlyMap<string, Author>;
}

/**
 * Turns entries into the library, with the pages that are not public, and tells everything that
 * stops it from being published. With problems, the library lacks what could not be resolved.
 */
export function resolveLibrary(
  entries: Entries,
  today: string,
): { readonly library: Library; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);

  const sources = buildSources(entries.sources, report);
  const texts = new Map<string, AnyTextEntry>(
    [...entries.guides, ...entries.pages, ...entries.services].map((entry) => [entry.file, entry]),
  );
  for (const entry of [...texts.values(), ...(entries.unfit ?? [])]) {
    checkMarkup(entry, report);
    checkReferences(entry, sources, report);
    checkLinks(entry, texts, report);
  }
  for (const entry of texts.values()) {
    checkFigures(entry, report);
    checkAnchors(entry, report);
  }
  for (const entry of [...entries.guides, ...entries.pages, ...entries.services]) {
    checkDates(entry, today, report);
  }
  for (const entry of entries.sources) checkSourceDates(entry, today, report);
  checkUniqueness(entries, report);

  const { unfinished = { guides: [], pages: [], services: [] } } = entries;
  const gaps = new Set(Object.values(unfinished).flatMap((list) => list.map(({ file }) => file)));
  const reportFit: Report = (problem) => {
    if (!gaps.has(problem.file)) report(problem);
  };
  const base = (entry: PageEntry) => ({
    ...documentBase(entry, sources, reportFit),
    publication: publicationOf(entry.data, today),
  });
  const pages = [...entries.pages, ...unfinished.pages].map((entry): Page => ({
    ...entry.data,
    kind: 'page',
    ...base(entry),
  }));
  const services = [...entries.services, ...unfinished.services].map((entry): Service => ({
    ...entry.data,
    kind: 'service',
    ...base(entry),
  }));
  const files = new Set([...texts.keys(), ...(entries.hidden ?? [])]);
  const authors = buildAuthors(entries.authors, pages, report);
  const guides = [...entries.guides, ...unfinished.guides]
    .flatMap((entry) => buildGuide(entry, base(entry), { authors, services, files }, reportFit))
    .sort(
      (a, b) =>
        rank(a.cluster) - rank(b.cluster) ||
        a.cluster.localeCompare(b.cluster) ||
        a.sheet - b.sheet,
    );
  checkPillars(entries.guides, report);

  return { library: { today, guides, pages, services, sources, authors }, problems };
}

function rank(cluster: string): number {
  const index = clusterOrder.indexOf(cluster);
  return index === -1 ? clusterOrder.length : index;
}

/**
 * The library, for a build; of the public unless it is a preview. What is wrong in a draft stops no
 * build, since nobody is shown it.
 * @throws {Error} that lists every problem with its file and remedy; nothing half right is built.
 */
export function buildLibrary(
  entries: Entries,
  today: string,
  { isPreview = false }: { readonly isPreview?: boolean } = {},
): Library {
  const { library, problems } = resolveLibrary(entries, today);
  const drafts = new Set(
    [...entries.guides, ...entries.pages, ...entries.services]
      .filter(({ data }) => data.draft)
      .map(({ file }) => file),
  );
  const errors = problems.filter(({ isWarning, file }) => !isWarning && !drafts.has(file));
  if (errors.length > 0) {
    throw new Error(`The content has problems:\n\n${errors.map(formatProblem).join('\n\n')}\n`);
  }
  if (isPreview) return library;
  const shown = partOf(library, ['live']);
  return entries.hidden === undefined || entries.hidden.length === 0 ? shown : withCited(shown);
}

/**
 * The part of the library whose pages are of these publications. When it lacks a page, it also lacks
 * the sources that no page of it cites.
 */
export function partOf(library: Library, publications: readonly Publication[]): Library {
  const isIn = ({ publication }: Document) => publications.includes(publication);
  if (documentsOf(library).every(isIn)) return library;
  return withCited({
    ...library,
    guides: library.guides.filter(isIn),
    pages: library.pages.filter(isIn),
    services: library.services.filter(isIn),
  });
}

/** The library with the sources that its pages cite, and no others. */
function withCited(library: Library): Library {
  const cited = new Set(
    documentsOf(library).flatMap(({ citations }) => citations.map(({ source }) => source)),
  );
  return {
    ...library,
    sources: new Map([...library.sources].filter(([, source]) => cited.has(source))),
  };
}

/** Every page with a text: guides, then engagements, then prose pages. */
export function documentsOf({ guides, services, pages }: Library): readonly Document[] {
  return [...guides, ...services, ...pages];
}

/** The guides of a cluster, the pillar first. */
export function guidesOf(library: Library, cluster: string): readonly Guide[] {
  return library.guides.filter((guide) => guide.cluster === cluster);
}

/** The highest number of a sheet of a cluster, which is more than its guides while one of them is not public. */
export function sheetCount(library: Library, cluster: string): number {
  return Math.max(...guidesOf(library, cluster).map(({ sheet }) => sheet));
}

/** A pillar and the guides it introduces. */
export interface Cluster {
  readonly pillar: Guide;
  /** The pillar first. */
  readonly guides: readonly Guide[];
}

/** Every cluster, in the order of the library. */
export function clustersOf(library: Library): readonly Cluster[] {
  return library.guides
    .filter(({ isPillar }) => isPillar)
    .map((pillar) => ({ pillar, guides: guidesOf(library, pillar.cluster) }));
}

/**
 * The guide that introduces a cluster.
 * @throws {Error} when the cluster does not exist; resolving reports a cluster without a pillar.
 */
export function getPillar(library: Library, cluster: string): Guide {
  const pillar = guidesOf(library, cluster).find(({ isPillar }) => isPillar);
  if (!pillar) throw new Error(`The cluster "${cluster}" has no pillar.`);
  return pillar;
}

/**
 * The prose page of an id.
 * @throws {Error} that names the file to add when a template needs a page that does not exist.
 */
export function getPage(library: Library, id: string): Page {
  const page = library.pages.find((candidate) => candidate.id === id);
  if (!page) throw new Error(`A template needs content/pages/${id}.mdx, which does not exist.`);
  return page;
}
