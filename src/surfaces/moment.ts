/** A day as its noon in UTC, which is on that day from Hawaii to Japan. For feeds. */
export function moment(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
