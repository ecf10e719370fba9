import { type Citation, numberCitations } from './citation.ts';
import type { Guide } from './document.ts';
import { getPillar, guidesOf, type Library } from './library.ts';
import type { TextContext } from './text-context.ts';

/** The last step of the address of a pack; no guide can have it. */
export const PACK_SLUG = 'pack';

/** The address of the pack of a cluster. */
export function packPath(cluster: string): string {
  return `/${cluster}/${PACK_SLUG}/`;
}

/** All guides of a cluster on one page, to be printed and passed on. */
export interface Pack {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly pillar: Guide;
  /** The day on which the words of any of its guides last changed. */
  readonly version: string;
  /** The day since which every guide has been held against its sources. */
  readonly reviewed: string;
  readonly readingMinutes: number;
  readonly sheets: readonly PackedGuide[];
  /** The sources of all guides, each once, numbered in the order in which a reader meets them. */
  readonly citations: readonly Citation[];
}

/** A guide as a part of its pack. */
export interface PackedGuide {
  readonly guide: Guide;
  readonly anchor: string;
  readonly context: TextContext;
}

/**
 * The pack of a cluster.
 * @throws {Error} when the cluster does not exist.
 */
export function packOf(library: Library, cluster: string): Pack {
  const pillar = getPillar(library, cluster);
  const guides = guidesOf(library, cluster);
  const citations = numberCitations(guides.flatMap((guide) => guide.citations));
  const anchors = new Map(guides.map((guide) => [guide.file, anchorOf(guide)]));
  return {
    path: packPath(cluster),
    title: `${pillar.shortTitle}: the whole set`,
    description: `All ${guides.length} guides of the set “${pillar.shortTitle}” on one page with one list of sources, for printing and passing on.`,
    pillar,
    version:
      guides
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? pillar.updated,
    reviewed: guides.map(({ reviewed }) => reviewed).sort()[0] ?? pillar.reviewed,
    readingMinutes: guides.reduce((sum, guide) => sum + guide.readingMinutes, 0),
    sheets: guides.map((guide) => ({
      guide,
      anchor: anchorOf(guide),
      context: {
        document: guide,
        sources: library.sources,
        citations,
        anchors,
        sectionLevel: 3,
      },
    })),
    citations,
  };
}

/** What a pack with a guide that is not public says above its text; nothing otherwise. */
export function packNotice({ sheets }: Pack): string | undefined {
  return sheets.every(({ guide }) => guide.publication === 'live')
    ? undefined
    : 'Some of these guides are not public';
}

function anchorOf({ id, cluster, isPillar }: Guide): string {
  return isPillar ? cluster : id.slice(cluster.length + 1);
}
