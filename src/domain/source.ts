import { setQuotes } from '../schemas/fields.ts';
import type { SourceFrontmatter, StatisticFrontmatter, StatisticKind } from '../schemas/source.ts';
import type { RecordEntry } from './entry.ts';
import type { Place, Problem } from './problem.ts';
import { didYouMean, findNearest, listChoices } from './suggestion.ts';

/** A number in a publication, with the publication it comes from. */
export interface Statistic extends Omit<StatisticFrontmatter, 'kind' | 'companions'> {
  readonly id: string;
  readonly source: Source;
  readonly kind: StatisticKind;
  /** Statistics that a page must show where it shows this one. */
  readonly companions: readonly Statistic[];
}

/** A publication, its limits and the numbers taken from it. */
export interface Source extends Omit<SourceFrontmatter, 'statistics' | 'companions'> {
  readonly id: string;
  readonly file: string;
  readonly statistics: ReadonlyMap<string, Statistic>;
}

export type Sources = ReadonlyMap<string, Source>;

/** Receives each problem as it is found, so that one run tells all of them. */
export type Report = (problem: Problem) => void;

/** The sources by id, companions resolved. A companion that does not exist is reported and left out. */
export function buildSources(
  entries: readonly RecordEntry<SourceFrontmatter>[],
  report: Report,
): Sources {
  const sources = new Map<string, ResolvedSource>();
  for (const { id, file, data } of entries) {
    const statistics: ResolvedSource['statistics'] = new Map();
    const source = { ...data, id, file, statistics };
    for (const [name, statistic] of Object.entries(data.statistics)) {
      const kind = statistic.kind ?? data.kind;
      statistics.set(name, { ...statistic, id: name, source, kind, companions: [] });
    }
    sources.set(id, source);
  }
  for (const { id, file, data } of entries) {
    const resolve = (list: readonly StatisticReference[], field: readonly string[]) =>
      list.flatMap((reference, index) => {
        const place = { field: [...field, index] };
        return findStatistic(sources, reference, { file, place }, report) ?? [];
      });
    const shared = resolve(data.companions, ['companions']);
    for (const [name, { companions }] of Object.entries(data.statistics)) {
      const own = companions && resolve(companions, ['statistics', name, 'companions']);
      sources
        .get(id)
        ?.statistics.get(name)
        ?.companions.push(...(own ?? shared));
    }
  }
  return sources;
}

/** A source whose statistics are still to be given their companions. */
interface ResolvedSource extends Omit<Source, 'statistics'> {
  readonly statistics: Map<string, Statistic & { readonly companions: Statistic[] }>;
}

interface StatisticReference {
  readonly source: string;
  readonly statistic: string;
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
    const nearest = findNearest(id, [...sources.keys()]);
    report({
      ...origin,
      code: 'TRV104',
      message: `No source "${id}".${didYouMean(id, [...sources.keys()])}`,
      remedy: `write ${nearest === undefined ? 'the id of a file in content/sources/' : `"${nearest}"`}, or add the record with: npm run new source ${id}`,
      missing: `content/sources/${id}.yaml`,
    });
  }
  return source;
}

/** The statistic of a source; either one missing is reported. */
export function findStatistic(
  sources: Sources,
  reference: StatisticReference,
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
 * What stands above a statistic's companions. Its source may be the older or the newer of the two, and
 * only what came later happened "since then"; `undated` and a date of less precision decide nothing.
 */
export function companionsHeading({ source, companions }: Statistic): string {
  const { published } = source;
  const isLater = companions.every(
    ({ source: { published: other } }) =>
      isDated(published) && isDated(other) && other.slice(0, published.length) > published,
  );
  return isLater ? 'Since then' : 'To be read with it';
}

function isDated(published: string): boolean {
  return published !== 'undated';
}

const STANDINGS = { own: 'at', reprint: 'reprinted at', report: 'as reported at' } as const;

/** What a host is to the publication for which a record gives its address, before the name of the host. */
export function formatStanding({ urlIs = 'own' }: Pick<Source, 'urlIs'>): string {
  return STANDINGS[urlIs];
}

/**
 * The host of a publication that does not stand at its publisher's, to be followed by its date:
 * `as reported at theregister.com, `. Nothing for the publisher's own.
 */
export function formatOtherHost({ url, urlIs = 'own' }: Pick<Source, 'url' | 'urlIs'>): string {
  if (urlIs === 'own') return '';
  return `${STANDINGS[urlIs]} ${new URL(url).hostname.replace(/^www\./, '')}, `;
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
