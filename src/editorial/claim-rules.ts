import { type AnyTextEntry, placeInBody } from '../domain/entry.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { findForbiddenClaims } from './forbidden-claims.ts';
import { linesOf } from './frontmatter-lines.ts';
import { placeInPassage } from './place-in-passage.ts';

/** Every claim in a text and its frontmatter that the firm must never make, with the reason. */
export function checkClaims(entry: AnyTextEntry): readonly Problem[] {
  const passages: readonly (readonly [string, (offset: number) => Place | undefined])[] = [
    ...entry.body.passages.map(
      (passage) =>
        [
          passage.text,
          (offset: number) => placeInBody(entry, placeInPassage(passage, offset)),
        ] as const,
    ),
    ...linesOf(entry.data).map(([text, field]) => [text, () => ({ field })] as const),
  ];
  return passages.flatMap(([text, placeAt]) =>
    findForbiddenClaims(text).map(({ code, words, offset, reason, remedy }) => ({
      code,
      file: entry.file,
      place: placeAt(offset),
      message: `"${words}" must not be said: ${reason}`,
      remedy,
    })),
  );
}
