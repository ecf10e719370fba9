import { setQuotes } from '../schemas/fields.ts';
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
  /** The numbers of it in the forms in which sentences and callouts print them, each form once. */
  readonly printed: readonly string[];
}

/** One place at which a text rests on a source. */
type Use = Omit<Citation, 'number'>;

/** The sources that a text uses through its components, numbered by first use. Unknown ids are passed over. */
export function collectCitations(
  uses: readonly Pick<ComponentUse, 'name' | 'attributes' | 'text'>[],
  figures: readonly Figure[],
  sources: Sources,
): readonly Citation[] {
  return numberCitations(uses.flatMap((use) => usesOf(use, figures, sources)));
}

function usesOf(
  { name, attributes, text }: Pick<ComponentUse, 'name' | 'attributes' | 'text'>,
  figures: readonly Figure[],
  sources: Sources,
): readonly Use[] {
  if (name === 'Figure') {
    const figure = figures.find(({ id }) => id === attributes['id']);
    if (!figure) return [];
    return [
      ...figureSources(figure).map((source) => ({ source, statistics: [], printed: [] })),
      ...figureStatistics(figure).map((statistic) => useOf(statistic, [])),
    ];
  }
  const source = sources.get(attributes['source'] ?? '');
  if (!source) return [];
  const statistic = source.statistics.get(attributes['statistic'] ?? '');
  if (!statistic) return [{ source, statistics: [], printed: [] }];
  if (name !== 'Stat') return [useOf(statistic, text === '' ? [] : [setQuotes(text)])];
  return [statistic, ...source.companions].map((shown) => useOf(shown, [shown.figure]));
}

function useOf(statistic: Statistic, printed: readonly string[]): Use {
  return { source: statistic.source, statistics: [statistic], printed };
}

/** Uses of sources as one list: each source once with all that was used of it, numbered by first use. */
export function numberCitations(uses: readonly Use[]): readonly Citation[] {
  return [...Map.groupBy(uses, ({ source }) => source)].map(([source, its], index) => ({
    number: index + 1,
    source,
    statistics: [...new Set(its.flatMap(({ statistics }) => statistics))],
    printed: [...new Set(its.flatMap(({ printed }) => printed))],
  }));
}
