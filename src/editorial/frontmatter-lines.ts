/** The path of a frontmatter field: `faqs`, 2, `answer`. */
export type Field = readonly (string | number)[];

/** Every text in a record, with the path of its field. */
export function linesOf(value: unknown, field: Field = []): readonly (readonly [string, Field])[] {
  if (typeof value === 'string') return [[value, field]];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => linesOf(item, [...field, index]));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => linesOf(item, [...field, name]));
}

/** Fields whose words a reader does not see, or sees as something else. */
const UNSEEN = new Set([
  'id',
  'kind',
  'source',
  'statistic',
  'author',
  'service',
  'related',
  'unit',
  'at',
  'from',
  'to',
  'published',
  'updated',
  'reviewed',
  'redirect_from',
  'firstAddress',
  'ownNumbers',
  // A number that was wrong has no source; the right one has it in the text.
  'corrections',
]);

/** Whether a reader sees the words of a field. */
export function isSeen(field: Field): boolean {
  return !field.some((step) => UNSEEN.has(String(step)));
}
