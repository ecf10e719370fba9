import type { StatisticKind } from '../schemas/source.ts';
import type { Citation } from './citation.ts';
import { formatDate } from './dates.ts';
import { expiredKinds, formatKinds } from './half-life.ts';
import type { Source } from './source.ts';

/** What a page takes from its sources that has stood too long since somebody checked it. */
export interface Overdue {
  /** `Prices and statistics`, at the start of a sentence. */
  readonly kinds: string;
  /** How many sources they come from. */
  readonly sources: number;
  /** When they were last checked: `on November 22, 2026`, or `between …`. */
  readonly when: string;
}

/** What is overdue among the citations of a page on a day; nothing when all of it stands. */
export function overdueOf(citations: readonly Citation[], today: string): Overdue | undefined {
  const old = citations.flatMap(({ source, kinds }) => {
    const expired = expiredKinds(kinds, source.checked, today);
    return expired.length === 0 ? [] : [{ expired, checked: source.checked }];
  });
  const days = old.map(({ checked }) => checked).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const kinds = formatKinds(old.flatMap(({ expired }) => expired));
  return {
    kinds: `${kinds.charAt(0).toUpperCase()}${kinds.slice(1)}`,
    sources: old.length,
    when:
      first === last
        ? `on ${formatDate(first)}`
        : `between ${formatDate(first)} and ${formatDate(last)}`,
  };
}

/**
 * What an entry of a list says of the day on which its source was checked: nothing when that is the
 * day of the whole page, and which of its kinds have stood too long since then.
 */
export function checkedNote(
  { source, kinds }: Pick<Citation, 'source' | 'kinds'>,
  { reviewed, today }: { readonly reviewed?: string | undefined; readonly today: string },
): string {
  const { checked } = source;
  const expired = expiredKinds(kinds, checked, today);
  if (expired.length > 0) {
    return `Checked ${formatDate(checked)}; its ${formatKinds(expired)} may have changed since.`;
  }
  return checked === reviewed ? '' : `Checked ${formatDate(checked)}.`;
}

/** Every kind that a record holds: that of the whole, and those of its statistics. */
export function kindsOf({ kind, statistics }: Source): readonly StatisticKind[] {
  return [kind, ...[...statistics.values()].map((statistic) => statistic.kind)];
}
