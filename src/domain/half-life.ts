import type { StatisticKind } from '../schemas/source.ts';

/** How long a kind of finding may stand on the word of whoever checked it last. */
interface HalfLife {
  readonly days: number;
  /** The kind as a reader is told of it, more than one: `prices`. */
  readonly plural: string;
}

/**
 * The kinds, the fastest to age first. The days are the site's own judgment of when a careful reader
 * would want somebody to look again; what supports a number stands beside it.
 */
export const halfLives: Readonly<Record<StatisticKind, HalfLife>> = {
  // A list price changes on the day that its seller likes, and a bill follows at once: once a quarter.
  price: { days: 90, plural: 'prices' },
  // A suspension, a certification or a rank holds until somebody decides otherwise: once a quarter.
  status: { days: 90, plural: 'status reports' },
  // Limits are raised and features added by release, without touching what was built on them: twice
  // a year.
  limit: { days: 180, plural: 'product details' },
  // Most surveys of opinion and adoption are repeated each year, and the next one replaces them.
  survey: { days: 365, plural: 'statistics' },
  // Each volume of the Code of Federal Regulations is revised once a year (1 CFR 8.1), and OWASP and
  // the Model Context Protocol publish new editions about as often.
  law: { days: 365, plural: 'rules' },
  // Nothing but the page itself can change what its author says of their own practice; pages move.
  account: { days: 540, plural: 'first-hand accounts' },
  // Of 100 systematic reviews, 23 needed an update within two years: Shojania and others, Annals of
  // Internal Medicine 147 (2007), doi.org/10.7326/0003-4819-147-4-200708210-00179.
  study: { days: 730, plural: 'study results' },
  // What happened does not change; only a correction of the report could.
  event: { days: 1825, plural: 'reports of events' },
};

/** The last day, `2027-02-20`, on which a finding of a kind that was checked on a day may stand unchecked. */
export function standsUntil(kind: StatisticKind, checked: string): string {
  const day = new Date(`${checked}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + halfLives[kind].days);
  return day.toISOString().slice(0, 10);
}

/** Those of the kinds, each once and the fastest to age first, that have stood too long on a day. */
export function expiredKinds(
  kinds: Iterable<StatisticKind>,
  checked: string,
  today: string,
): readonly StatisticKind[] {
  return inOrder(kinds).filter((kind) => standsUntil(kind, checked) < today);
}

const allKinds = Object.keys(halfLives) as readonly StatisticKind[]; // The keys of a record of its kinds.

// The site's texts have no comma before the last of three; only the British rules leave it out.
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Kinds as a reader is told of them, each once: `prices, product details and rules`. */
export function formatKinds(kinds: Iterable<StatisticKind>): string {
  return LIST.format(inOrder(kinds).map((kind) => halfLives[kind].plural));
}

function inOrder(kinds: Iterable<StatisticKind>): readonly StatisticKind[] {
  const given = new Set(kinds);
  return allKinds.filter((kind) => given.has(kind));
}
