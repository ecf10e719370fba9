import { setQuotes } from '../schemas/fields.ts';
import type { SourceFrontmatter, StatisticFrontmatter } from '../schemas/source.ts';
import type { RecordEntry } from './entry.ts';
import type { Place, Problem } from './problem.ts';
import { didYouMean, listChoices } from './suggestion.ts';

/** A number in a publication, with the publication it comes from. */
export interface Statistic extends StatisticFrontmatter {
  readonly id: string;
  readonly source: Source;
}

/** A publication, its limits and the numbers taken from it. */
export interface Source extends Omit<SourceFrontmatter, 'statistics' | 'companions'> {
  readonly id: string;
  readonly file: string;
  readonly statistics: ReadonlyMap<string, Statistic>;
  /** Statistics of other sources that a callout shows beside any of this one's. */
  readonly companions: readonly Statistic[];
}

export type Sources = ReadonlyMap<string, Source>;

/** Receives each problem as it is found, so that one run tells all of them. */
export type Report = (problem: Problem) => void;

/** The sources by id, companions resolved. A companion that does not exist is reported and left out. */
export function buildSources(
  entries: readonly RecordEntry<SourceFrontmatter>[],
  report: Report,
): Sources {
  const sources = new Map<string, Source & { companions: Statistic[] }>();
  for (const { id, file, data } of entries) {
    const statistics = new Map<string, Statistic>();
    const source = { ...data, id, file, statistics, companions: [] };
    for (const [name, statistic] of Object.entries(data.statistics)) {
      statistics.set(name, { ...statistic, id: name, source });
    }
    sources.set(id, source);
  }
  for (const { id, file, data } of entries) {
    data.companions.forEach((reference, index) => {
      const place = { field: ['companions', index] };
      const statistic = findStatistic(sources, reference, { file, place }, report);
      if (statistic) sources.get(id)?.companions.push(statistic);
    });
  }
  return sources;
}

/** Where a reference was written. */
export interface Origin {
  readonly file: string;
  readonly place: Place | undefined;
}

/** The source of an id; one that does not exist is reported with what was probably meant. */
export function findSource(
  sources: Sources,
  id: string,
  origin: Origin,
  report: Report,
): Source | undefined {
  const source = sources.get(id);
  if (!source) {
    report({
      ...origin,
      code: 'TRV104',
      message: `No source "${id}".${didYouMean(id, [...sources.keys()])}`,
      remedy: `write the id of a file in content/sources/, or add the record content/sources/${id}.yaml.`,
      missing: `content/sources/${id}.yaml`,
    });
  }
  return source;
}

/** The statistic of a source; either one missing is reported. */
export function findStatistic(
  sources: Sources,
  reference: { readonly source: string; readonly statistic: string },
  origin: Origin,
  report: Report,
): Statistic | undefined {
  const source = findSource(sources, reference.source, origin, report);
  const statistic = source?.statistics.get(reference.statistic);
  if (source && !statistic) {
    const known = [...source.statistics.keys()];
    report({
      ...origin,
      code: 'TRV105',
      message: `The source "${source.id}" has no statistic "${reference.statistic}".${didYouMean(reference.statistic, known)}`,
      remedy: `use one that it has (${listChoices(known)}), or add "${reference.statistic}" below "statistics" in ${source.file}.`,
    });
  }
  return statistic;
}

/**
 * What stands above a source's companions. A source may be the older or the newer of the two, and
 * only what came later happened "since then"; `undated` and a date of less precision decide nothing.
 */
export function companionsHeading({ published, companions }: Source): string {
  const isLater = companions.every(
    ({ source: { published: other } }) =>
      isDated(published) && isDated(other) && other.slice(0, published.length) > published,
  );
  return isLater ? 'Since then' : 'To be read with it';
}

function isDated(published: string): boolean {
  return published !== 'undated';
}

/** Whether `text` is one of the forms in which the statistic may be printed. */
export function isPrintedForm(statistic: Statistic, text: string): boolean {
  const printed = setQuotes(text);
  return printed === statistic.figure || statistic.alsoWritten.includes(printed);
}

/**
 * The statistic of a source.
 * @throws {Error} when there is none; for ids that resolving has proved.
 */
export function getStatistic(sources: Sources, source: string, statistic: string): Statistic {
  const found = sources.get(source)?.statistics.get(statistic);
  if (!found) throw new Error(`No statistic "${statistic}" of a source "${source}".`);
  return found;
}
