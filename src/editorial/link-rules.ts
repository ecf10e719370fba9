import { posix } from 'node:path';
import { findCluster, findPath, pillarFile } from '../domain/content-path.ts';
import type { TextLinks } from '../domain/link-graph.ts';
import type { Problem } from '../domain/problem.ts';

/** How many guides beside or outside its own set a guide's text leads to, where there are so many. */
const SIDEWAYS = 2;

/**
 * What is missing in the web of links: between a pillar and its guides, from a guide to others,
 * and to a page that nothing leads to. `entrances` are the addresses that every page links to.
 */
export function checkLinkGraph(
  graph: readonly TextLinks[],
  entrances: readonly string[],
): readonly Problem[] {
  const guides = graph.filter(({ file }) => findCluster(file) !== undefined);
  return [
    ...guides.flatMap((guide) => checkSet(guide, guides)),
    ...guides.flatMap((guide) => checkSideways(guide, guides)),
    ...graph.flatMap((text) => checkOrphan(text, entrances)),
  ];
}

/** A pillar leads to each guide of its set, and each guide to its pillar. */
function checkSet(guide: TextLinks, guides: readonly TextLinks[]): readonly Problem[] {
  const pillar = guides.find(({ file }) => file === pillarOf(guide));
  if (!pillar || guide === pillar) return [];
  const problems: Problem[] = [];
  if (!pillar.to.includes(guide.file)) {
    problems.push({
      file: pillar.file,
      code: 'TRV600',
      message: `The text does not lead to ${guide.file}, a guide of its set.`,
      remedy: `mention that guide where its subject comes up: [what a reader finds there](${href(pillar, guide)}).`,
    });
  }
  if (!guide.to.includes(pillar.file)) {
    problems.push({
      file: guide.file,
      code: 'TRV601',
      message: 'The text does not lead to the pillar of its set.',
      remedy: `link to it where its subject comes up: [what a reader finds there](${href(guide, pillar)}).`,
    });
  }
  return problems;
}

/** A guide leads to others than those of its set's own hierarchy. */
function checkSideways(guide: TextLinks, guides: readonly TextLinks[]): readonly Problem[] {
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
      code: 'TRV603',
      message: 'No other page leads here in its text.',
      remedy: `link to it from a page whose reader would want it, or list ${path} in src/site.ts if every page shall lead to it.`,
    },
  ];
}

function pillarOf({ file }: TextLinks): string {
  return pillarFile(findCluster(file) ?? '');
}

/** The link from one file to another as a writer types it. */
function href(from: TextLinks, to: TextLinks): string {
  const path = posix.relative(posix.dirname(from.file), to.file);
  return path.startsWith('.') ? path : `./${path}`;
}
