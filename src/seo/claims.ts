import type { RegisteredSource } from '../domain/source-register.ts';
import { standsUntil } from '../domain/half-life.ts';
import { absoluteUrl } from './url.ts';

/**
 * The sources of the site as data: each publication with its limits, each figure taken from it as a
 * sentence prints it and, where it is a number for drawing, as `value` or `low` and `high` in `unit`
 * (a price may be asked `per` a count of something), and the addresses of the pages that use them.
 * A finding is of a `kind`, and has to be checked again after the day `mayStandUntil`.
 * Dates are days, months or years (ISO 8601), or `undated`.
 */
export function claims(register: readonly RegisteredSource[]) {
  return {
    page: absoluteUrl('/sources/'),
    sources: register.map(
      ({
        source: {
          id,
          publisher,
          title,
          url,
          urlIs,
          published,
          asOf,
          checked,
          kind,
          readIn,
          limits,
        },
        ...uses
      }) => ({
        id,
        publisher,
        title,
        url,
        urlIs,
        published,
        asOf,
        checked,
        kind,
        readIn,
        limits,
        pages: addresses(uses.pages),
        statistics: uses.statistics.map(({ statistic, pages }) => {
          const { id, kind: its, figure, measures, value, low, high, unit, per } = statistic;
          return {
            id,
            figure,
            measures,
            kind: its,
            mayStandUntil: standsUntil(its, checked),
            value,
            low,
            high,
            unit,
            per,
            pages: addresses(pages),
          };
        }),
      }),
    ),
  };
}

function addresses(pages: RegisteredSource['pages']): readonly string[] {
  return pages.map(({ path }) => absoluteUrl(path));
}
