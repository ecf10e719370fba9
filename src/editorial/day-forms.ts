/** What a day is called in a date with its month in words, by the first three letters. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Year first: `2026-11-1`, `2026/11/01`, with or without a time of day. */
const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/;
/** `22 Nov 2026`, `22. November 2026`. */
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?\.? ([A-Za-z]{3,})\.?,? (\d{4})$/;
/** `Nov 22, 2026`, `November 22nd 2026`. */
const MONTH_FIRST = /^([A-Za-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;

/**
 * The day that a text in another form means, as `2026-11-22`; nothing where it is no day or could
 * be two, as 11/12/2026 could.
 */
export function findDay(text: string): string | undefined {
  const parts = partsOf(text);
  if (!parts) return undefined;
  const [year, month, day] = parts;
  const written = `${year}-${pad(month)}-${pad(day)}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(written)
    ? written
    : undefined;
}

function partsOf(text: string): readonly [string, number, number] | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return [yearFirst[1] ?? '', Number(yearFirst[2]), Number(yearFirst[3])];
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return [dayFirst[3] ?? '', monthOf(dayFirst[2]), Number(dayFirst[1])];
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return [monthFirst[3] ?? '', monthOf(monthFirst[1]), Number(monthFirst[2])];
  return undefined;
}

/** 1 to 12, or 0 for a word that is no month. */
function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
