import { findCluster, findPath, pillarFile, relativeLink } from '../domain/content-path.ts';
import { type AnyTextEntry, placeToAdd } from '../domain/entry.ts';
import { linkGraph, type TextLinks } from '../domain/link-graph.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { Calendar, Days } from './calendar.ts';

/** How many guides beside or outside its own set a guide's text leads to, where there are so many. */
const SIDEWAYS = 2;

/** What the rules of the web have to know besides the links. */
interface Surroundings {
  /** The addresses that every page links to. */
  readonly entrances: readonly string[];
  readonly calendar: Calendar;
  readonly today: string;
}

/** A text in the web of links, with its days, and where a writer would add a link. */
interface Node extends TextLinks, Days {
  readonly place: Place | undefined;
}

/** The days of a text whose fields do not fit: nothing is excused by them. */
const ALWAYS: Days = { draft: false, published: '', updated: '9999-12-31' };

/**
 * What is missing in the web of links: between a pillar and its guides, from a guide to others,
 * and to a page that nothing leads to. No page can lead to one that is not public yet, so what a
 * scheduled page lacks when it has gone live is a warning until words change: a day alone makes no
 * error.
 */
export function checkLinkGraph(
  texts: readonly Pick<AnyTextEntry, 'file' | 'body' | 'bodyLine'>[],
  { entrances, calendar, today }: Surroundings,
): readonly Problem[] {
  const places = new Map(texts.map((text) => [text.file, placeToAdd(text)]));
  const nodes = linkGraph(texts).map((text): Node => ({
    ...text,
    ...(calendar.get(text.file) ?? ALWAYS),
    place: places.get(text.file),
  }));
  const guides = nodes.filter(({ file }) => findCluster(file) !== undefined);
  return [
    ...guides.flatMap((guide) => checkSet(guide, guides, today)),
    ...guides.flatMap((guide) => checkSideways(guide, guides)),
    ...nodes.flatMap((text) => checkOrphan(text, nodes, { entrances, today })),
  ];
}

/** Whether the words of a text changed when a page was public already, so that they could lead to it. */
function couldLeadTo(page: Node) {
  return (text: Node) => text !== page && !text.draft && page.published <= text.updated;
}

/**
 * What a page lacks when no text leads to it: an error when one of `texts` could, a warning when
 * time alone has made the page public, and nothing while it is not.
 */
function missingLink(
  problem: Problem,
  page: Node,
  texts: readonly Node[],
  today: string,
): readonly Problem[] {
  if (page.draft) return [];
  if (texts.some(couldLeadTo(page))) return [problem];
  return page.published <= today ? [{ ...problem, isWarning: true }] : [];
}

/** A pillar leads to each guide of its set, and each guide to its pillar. */
function checkSet(guide: Node, guides: readonly Node[], today: string): readonly Problem[] {
  const pillar = guides.find(({ file }) => file === pillarOf(guide));
  if (!pillar || guide === pillar) return [];
  const problems: Problem[] = [];
  if (!pillar.to.includes(guide.file)) {
    problems.push(
      ...missingLink(
        {
          file: pillar.file,
          place: pillar.place,
          code: 'TRV600',
          message: `The text does not lead to ${guide.file}, a guide of its set.`,
          remedy: `mention that guide where its subject comes up: [what a reader finds there](${relativeLink(pillar.file, guide.file)}).`,
        },
        guide,
        [pillar],
        today,
      ),
    );
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

/** A guide leads to others than those of its set's own hierarchy, as far as there are some when it is written. */
function checkSideways(guide: Node, guides: readonly Node[]): readonly Problem[] {
  const isPillar = guide.file === pillarOf(guide);
  const isSideways = ({ file }: Node) =>
    file !== guide.file &&
    (isPillar ? findCluster(file) !== findCluster(guide.file) : file !== pillarOf(guide));
  const there = guides.filter(
    (other) => isSideways(other) && !other.draft && other.published <= guide.updated,
  );
  const wanted = Math.min(SIDEWAYS, there.length);
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
function checkOrphan(
  text: Node,
  texts: readonly Node[],
  { entrances, today }: Pick<Surroundings, 'entrances' | 'today'>,
): readonly Problem[] {
  const { file, from } = text;
  const isService = file.startsWith('content/services/');
  const isInSet = findCluster(file) !== undefined && file !== pillarOf(text);
  const path = findPath(file);
  const isLedTo = texts.some((other) => from.includes(other.file) && !other.draft);
  if (isService || isInSet || isLedTo || path === undefined || entrances.includes(path)) {
    return [];
  }
  return missingLink(
    {
      file,
      place: { line: 1, column: 1 },
      code: 'TRV603',
      message: 'No other page leads here in its text.',
      remedy: `link to it from the text of a page whose readers would want it, or list ${path} in src/site.ts if every page shall lead to it.`,
    },
    text,
    texts,
    today,
  );
}

function pillarOf({ file }: Pick<TextLinks, 'file'>): string {
  return pillarFile(findCluster(file) ?? '');
}
