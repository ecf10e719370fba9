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
