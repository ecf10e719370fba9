/**
 * The day that counts as today, `2026-11-22`, in UTC: the calendar's, or the one that the variable
 * `TODAY` names, so that any command can be asked what it will say on another day.
 * @throws {Error} when `TODAY` is no day.
 */
export function today(environment: Readonly<Record<string, string | undefined>>): string {
  const calendar = new Date().toISOString().slice(0, 10);
  const { TODAY: set = calendar } = environment;
  if (set !== calendar && !isDay(set)) {
    throw new Error(`TODAY is "${set}", which is no day. Write it as 2028-01-31.`);
  }
  return set;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === text;
}
