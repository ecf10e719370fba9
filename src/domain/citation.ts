import type { StatisticKind } from '../schemas/source.ts';
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
  /** What the page takes from it: the kinds of those statistics, and that of the source where it is cited without one. */
  readonly kinds: readonly StatisticKind[];
  /** What the page says with numbers of it: the sentences and the callouts that print one, each once. */
  readonly claims: readonly string[];
}

/** One place at which a text rests on a source. */
type Use = Omit<Citation, 'number'>;

/** What matters here of a component in a text. */
type UseInText = Pick<ComponentUse, 'name' | 'attributes' | 'sentence'>;

/** The sources that a text uses through its components, numbered by first use. Unknown ids are passed over. */
export function collectCitations(
  uses: readonly UseInText[],
  figures: readonly Figure[],
  sources: Sources,
): readonly Citation[] {
  return numberCitations(uses.flatMap((use) => usesOf(use, figures, sources)));
}

function usesOf(
  { name, attributes, sentence }: UseInText,
  figures: readonly Figure[],
  sources: Sources,
): readonly Use[] {
  if (name === 'Figure') {
    const figure = figures.find(({ id }) => id === attributes['id']);
    if (!figure) return [];
    return figure.kind === 'timeline'
      ? figureSources(figure).map(useAsWhole)
      : figureStatistics(figure).map((statistic) => useOf(statistic, []));
  }
  const source = sources.get(attributes['source'] ?? '');
  if (!source) return [];
  const statistic = source.statistics.get(attributes['statistic'] ?? '');
  if (!statistic) return [useAsWhole(source)];
  if (name !== 'Stat') return [useOf(statistic, sentence === undefined ? [] : [sentence])];
  return [statistic, ...statistic.companions].map((shown) =>
    useOf(shown, [`${shown.figure}: ${shown.measures}`]),
  );
}

function useOf(statistic: Statistic, claims: readonly string[]): Use {
  const { source, kind } = statistic;
  return { source, statistics: [statistic], kinds: [kind], claims };
}

function useAsWhole(source: Source): Use {
  return { source, statistics: [], kinds: [source.kind], claims: [] };
}

/** Uses of sources as one list: each source once with all that was used of it, numbered by first use. */
export function numberCitations(uses: readonly Use[]): readonly Citation[] {
  return [...Map.groupBy(uses, ({ source }) => source)].map(([source, its], index) => ({
    number: index + 1,
    source,
    statistics: [...new Set(its.flatMap(({ statistics }) => statistics))],
    kinds: [...new Set(its.flatMap(({ kinds }) => kinds))],
    claims: [...new Set(its.flatMap(({ claims }) => claims))],
  }));
}
