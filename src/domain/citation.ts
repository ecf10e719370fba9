import type { ComponentUse } from './body.ts';
import { type Figure, figureSources, figureStatistics } from './figure.ts';
import type { Source, Sources, Statistic } from './source.ts';

/** One source as one page uses it. */
export interface Citation {
  /** Its number on the page: sources are numbered in the order in which a reader meets them. */
  readonly number: number;
  readonly source: Source;
  /** The statistics of it that the page prints or draws. */
  readonly statistics: readonly Statistic[];
}

/** The sources that a text uses through its components, numbered by first use. Unknown ids are passed over. */
export function collectCitations(
  uses: readonly Pick<ComponentUse, 'name' | 'attributes'>[],
  figures: readonly Figure[],
  sources: Sources,
): readonly Citation[] {
  const used = new Map<Source, Set<Statistic>>();
  const see = (source: Source, statistics: readonly Statistic[]) => {
    const seen = used.get(source) ?? new Set();
    for (const statistic of statistics) seen.add(statistic);
    used.set(source, seen);
  };
  const seeStatistics = (statistics: readonly Statistic[]) => {
    for (const statistic of statistics) see(statistic.source, [statistic]);
  };

  for (const { name, attributes } of uses) {
    if (name === 'Figure') {
      const figure = figures.find(({ id }) => id === attributes['id']);
      if (!figure) continue;
      for (const source of figureSources(figure)) see(source, []);
      seeStatistics(figureStatistics(figure));
      continue;
    }
    const source = sources.get(attributes['source'] ?? '');
    if (!source) continue;
    const statistic = source.statistics.get(attributes['statistic'] ?? '');
    see(source, statistic ? [statistic] : []);
    if (name === 'Stat') seeStatistics(source.companions);
  }

  return [...used].map(([source, statistics], index) => ({
    number: index + 1,
    source,
    statistics: [...statistics],
  }));
}
