import { type AnyTextEntry, placeInBody } from '../domain/entry.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { findForbiddenClaims } from './forbidden-claims.ts';
import { linesOf } from './frontmatter-lines.ts';

/** Every claim in a text and its frontmatter that the firm must never make, with the reason. */
export function checkClaims(entry: AnyTextEntry): readonly Problem[] {
  const passages: readonly (readonly [string, Place | undefined])[] = [
    ...entry.body.passages.map(
      ({ text, position }) => [text, placeInBody(entry, position)] as const,
    ),
    ...linesOf(entry.data).map(([text, field]) => [text, { field }] as const),
  ];
  return passages.flatMap(([text, place]) =>
    findForbiddenClaims(text).map(({ code, words, reason, remedy }) => ({
      code,
      file: entry.file,
      place,
      message: `"${words}" must not be said: ${reason}`,
      remedy,
    })),
  );
}
