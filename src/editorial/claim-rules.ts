import { type AnyTextEntry, placeInBody } from '../domain/entry.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { findForbiddenClaims } from './forbidden-claims.ts';

/** Every claim in a text and its frontmatter that the firm must never make, with the reason. */
export function checkClaims(entry: AnyTextEntry): readonly Problem[] {
  const passages: readonly (readonly [string, Place | undefined])[] = [
    ...entry.body.passages.map(
      ({ text, position }) => [text, placeInBody(entry, position)] as const,
    ),
    ...linesOf(entry.data).map(([text, field]) => [text, { field }] as const),
  ];
  return passages.flatMap(([text, place]) =>
    findForbiddenClaims(text).map(({ words, reason, remedy }) => ({
      file: entry.file,
      place,
      message: `"${words}" must not be said: ${reason}`,
      remedy,
    })),
  );
}

type Field = readonly (string | number)[];

/** Every text in a record, with the path of its field. */
function linesOf(value: unknown, field: Field = []): readonly (readonly [string, Field])[] {
  if (typeof value === 'string') return [[value, field]];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => linesOf(item, [...field, index]));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => linesOf(item, [...field, name]));
}
