import { formatDate } from '../domain/dates.ts';
import type { Document, Guide, Page, Service } from '../domain/document.ts';
import { clustersOf, documentsOf, getPillar, type Library, sheetCount } from '../domain/library.ts';
import { packOf, type Pack } from '../domain/pack.ts';
import { trailOf } from '../domain/trail.ts';

/** A labeled cell of a title block. */
export interface Cell {
  readonly label: string;
  readonly value: string;
}

/** What the picture of a page says: nothing that the page does not say itself. */
export interface Card {
  /** The address of the page. */
  readonly path: string;
  /** Where the page belongs: its set and sheet, or the way to it. The home page belongs nowhere. */
  readonly place: string | undefined;
  /** The headline of the page. */
  readonly title: string;
  /** The title block, row by row; a page that prints none has no rows. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The cards of the whole site: of every page that search engines may know, and of every pack. */
export function cardsOf(library: Library): readonly Card[] {
  return [
    ...documentsOf(library)
      .filter(({ path }) => path !== '/404/')
      .map((document) => cardOf(library, document)),
    ...clustersOf(library).map(({ pillar }) => cardOfPack(packOf(library, pillar.cluster))),
  ];
}

/** The card of a guide, a page or a service. */
export function cardOf(library: Library, document: Document): Card {
  const { path, title } = document;
  return document.kind === 'guide'
    ? { path, title, place: sheetOf(library, document), rows: guideRows(document) }
    : { path, title, place: wayTo(library, document), rows: pageRows(document) };
}

/** The card of all guides of a set on one page. */
export function cardOfPack(pack: Pack): Card {
  return {
    path: pack.path,
    place: `${pack.pillar.shortTitle} / ${pack.sheets.length} sheets`,
    title: pack.title,
    rows: [
      [dateCell('Version', pack.version), readingCell(pack)],
      [dateCell('Figures checked', pack.reviewed), sourcesCell(pack)],
    ],
  };
}

function sheetOf(library: Library, { cluster, sheet }: Guide): string {
  const { shortTitle } = getPillar(library, cluster);
  return `${shortTitle} / Sheet ${sheet} of ${sheetCount(library, cluster)}`;
}

function wayTo(library: Library, document: Document): string | undefined {
  const trail = trailOf(library, document);
  return trail.length > 0 ? trail.map(({ label }) => label).join(' / ') : undefined;
}

function guideRows(guide: Guide): Card['rows'] {
  const { name, jobTitle } = guide.author;
  return [
    [{ label: 'By', value: `${name}, ${jobTitle}` }, readingCell(guide)],
    [dateCell('Figures checked', guide.reviewed), sourcesCell(guide)],
  ];
}

/** The front door and the pages that list others print no title block. */
const WITHOUT_TITLE_BLOCK: readonly string[] = ['/', '/guides/', '/search/', '/sources/'];

function pageRows({ path, published, updated, reviewed }: Page | Service): Card['rows'] {
  if (WITHOUT_TITLE_BLOCK.includes(path)) return [];
  return [
    [dateCell('Published', published), dateCell('Updated', updated)],
    [dateCell('Reviewed', reviewed)],
  ];
}

function dateCell(label: string, date: string): Cell {
  return { label, value: formatDate(date) };
}

function readingCell({ readingMinutes }: Pick<Guide, 'readingMinutes'>): Cell {
  return { label: 'Reading', value: `${readingMinutes} min` };
}

function sourcesCell({ citations }: Pick<Guide, 'citations'>): Cell {
  return { label: 'Sources', value: citations.length > 0 ? `${citations.length} listed` : 'none' };
}
