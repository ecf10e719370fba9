import { findCluster, findPath, pillarFile, relativeLink } from '../domain/content-path.ts';
import { type AnyTextEntry, placeToAdd } from '../domain/entry.ts';
import { linkGraph, type TextLinks } from '../domain/link-graph.ts';
import type { Place, Problem } from '../domain/problem.ts';

/** A text with its links, and where a writer would add one. */
type Text = TextLinks & { readonly place: Place | undefined };

/** How many guides beside or outside its own set a guide's text leads to, where there are so many. */
const SIDEWAYS = 2;

/**
 * What is missing in the web of links: between a pillar and its guides, from a guide to others,
 * and to a page that nothing leads to. `entrances` are the addresses that every page links to.
 */
export function checkLinkGraph(
  texts: readonly Pick<AnyTextEntry, 'file' | 'body' | 'bodyLine'>[],
  entrances: readonly string[],
): readonly Problem[] {
  const places = new Map(texts.map((text) => [text.file, placeToAdd(text)]));
  const graph = linkGraph(texts).map((text): Text => ({ ...text, place: places.get(text.file) }));
  const guides = graph.filter(({ file }) => findCluster(file) !== undefined);
  return [
    ...guides.flatMap((guide) => checkSet(guide, guides)),
    ...guides.flatMap((guide) => checkSideways(guide, guides)),
    ...graph.flatMap((text) => checkOrphan(text, entrances)),
  ];
}

/** A pillar leads to each guide of its set, and each guide to its pillar. */
function checkSet(guide: Text, guides: readonly Text[]): readonly Problem[] {
  const pillar = guides.find(({ file }) => file === pillarOf(guide));
  if (!pillar || guide === pillar) return [];
  const problems: Problem[] = [];
  if (!pillar.to.includes(guide.file)) {
    problems.push({
      file: pillar.file,
      place: pillar.place,
      code: 'TRV600',
      message: `The text does not lead to ${guide.file}, a guide of its set.`,
      remedy: `mention that guide where its subject comes up: [what a reader finds there](${relativeLink(pillar.file, guide.file)}).`,
    });
  }
  if (!guide.to.includes(pillar.file)) {
    problems.push({
      file: guide.file,
      place: guide.place,
      code: 'TRV601',
      message: 'The text does not lead to the pillar of its set.',
      remedy: `link to it where its subject comes up: [what a reader finds there](${relativeLink(guide.file, pillar.file)}).`,
    });
  }
  return problems;
}

/** A guide leads to others than those of its set's own hierarchy. */
function checkSideways(guide: Text, guides: readonly Text[]): readonly Problem[] {
  const isPillar = guide.file === pillarOf(guide);
  const isSideways = ({ file }: Pick<TextLinks, 'file'>) =>
    file !== guide.file &&
    (isPillar ? findCluster(file) !== findCluster(guide.file) : file !== pillarOf(guide));
  const wanted = Math.min(SIDEWAYS, guides.filter(isSideways).length);
  const found = guides.filter((other) => isSideways(other) && guide.to.includes(other.file)).length;
  if (found >= wanted) return [];
  return [
    {
      file: guide.file,
      place: guide.place,
      code: 'TRV602',
      message: `The text leads to ${found} other ${found === 1 ? 'guide' : 'guides'} ${isPillar ? 'outside its set' : 'besides its pillar'}; it needs ${wanted}.`,
      remedy:
        'link to guides that answer what this one leaves open, in the sentence that raises it.',
    },
  ];
}

/** A service needs no link in a text, since guides end on it; what a guide needs, its set tells. */
function checkOrphan(text: TextLinks, entrances: readonly string[]): readonly Problem[] {
  const { file, from } = text;
  const isService = file.startsWith('content/services/');
  const isInSet = findCluster(file) !== undefined && file !== pillarOf(text);
  const path = findPath(file);
  if (isService || isInSet || from.length > 0 || path === undefined || entrances.includes(path)) {
    return [];
  }
  return [
    {
      file,
      place: { line: 1, column: 1 },
      code: 'TRV603',
      message: 'No other page leads here in its text.',
      remedy: `link to it from the text of a page whose readers would want it, or list ${path} in src/site.ts if every page shall lead to it.`,
    },
  ];
}

function pillarOf({ file }: TextLinks): string {
  return pillarFile(findCluster(file) ?? '');
}
