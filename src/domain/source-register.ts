import type { Document } from './document.ts';
import { documentsOf, type Library } from './library.ts';
import type { Source, Statistic } from './source.ts';

/** A source and everything on the site that rests on it. */
export interface RegisteredSource {
  readonly source: Source;
  /** The pages that cite it, in the order of the library. */
  readonly pages: readonly Document[];
  readonly statistics: readonly RegisteredStatistic[];
}

/** A number that was taken from a source, and the pages that print or draw it. */
export interface RegisteredStatistic {
  readonly statistic: Statistic;
  readonly pages: readonly Document[];
}

/** Every source of the library by publisher and title, with the pages that use it. */
export function sourceRegister(library: Library): readonly RegisteredSource[] {
  const uses = documentsOf(library).flatMap((page) =>
    page.citations.map(({ source, statistics }) => ({ page, source, statistics })),
  );
  return [...library.sources.values()]
    .sort(
      (a, b) =>
        a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en'),
    )
    .map((source) => {
      const citing = uses.filter((use) => use.source === source);
      return {
        source,
        pages: citing.map(({ page }) => page),
        statistics: [...source.statistics.values()].map((statistic) => ({
          statistic,
          pages: citing
            .filter(({ statistics }) => statistics.includes(statistic))
            .map(({ page }) => page),
        })),
      };
    });
}
