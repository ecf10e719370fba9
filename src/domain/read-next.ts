import type { Guide } from './document.ts';
import { guidesOf, type Library } from './library.ts';
import { listedGuides } from './listed-guides.ts';

/**
 * The guides to read after one, each once: of a pillar the rest of its set, of another the sheets
 * before and after it, then those that the guide itself names.
 */
export function readNext(library: Library, guide: Guide): readonly Guide[] {
  const near = guide.isPillar ? listedGuides(library, guide) : neighbors(library, guide);
  const named = library.guides.filter(({ id }) => guide.related.includes(id));
  return [...new Set([...near, ...named])];
}

function neighbors(library: Library, guide: Guide): readonly Guide[] {
  const cluster = guidesOf(library, guide.cluster);
  const index = cluster.findIndex(({ id }) => id === guide.id);
  return cluster.filter((_, other) => Math.abs(other - index) === 1);
}
