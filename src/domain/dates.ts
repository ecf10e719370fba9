const MONTH_DAY_YEAR = new Intl.DateTimeFormat('en-US', {
  dateStyle: 'long',
  timeZone: 'UTC',
});
const MONTH_YEAR = new Intl.DateTimeFormat('en-US', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day, month or year as a reader writes it: `November 22, 2026`, `November 2026`, `2026`; `undated` stays. */
export function formatDate(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return MONTH_DAY_YEAR.format(new Date(date));
  if (/^\d{4}-\d{2}$/.test(date)) return MONTH_YEAR.format(new Date(`${date}-01`));
  return date;
}

/** A moment or a span in few letters: `Jul 10, 2025`, or `Nov 2025 to Mar 2026`. */
export function formatPeriod({
  at,
  from = '',
  to = '',
}: {
  readonly at?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): string {
  return at === undefined ? `${abbreviate(from)} to ${abbreviate(to)}` : abbreviate(at);
}

/** Months by their first three letters. */
function abbreviate(date: string): string {
  return formatDate(date).replace(/^([A-Z][a-z]{2})[a-z]+/, '$1');
}
