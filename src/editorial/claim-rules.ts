import { type AnyTextEntry, placeInBody } from '../domain/entry.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { findForbiddenClaims } from './forbidden-claims.ts';
import { linesOf } from './frontmatter-lines.ts';
import { placedRuns, placeInPassage } from './place-in-passage.ts';

/** A text of a page, and where each of its characters stands. */
interface Claimant {
  readonly text: string;
  readonly placeAt: (offset: number) => Place | undefined;
}

/** Every claim in a text and its frontmatter that the firm must never make, with the reason. */
export function checkClaims(entry: AnyTextEntry): readonly Problem[] {
  const inText = entry.body.passages.map((passage): Claimant => ({
    text: passage.text,
    placeAt: (offset) => placeInBody(entry, placeInPassage(placedRuns(passage), offset)),
  }));
  const inFields = linesOf(entry.data)
    // What a correction takes back is not said.
    .filter(([, field]) => field[0] !== 'corrections' || field.at(-1) !== 'was')
    .map(([text, field]): Claimant => ({ text, placeAt: (offset) => ({ field, offset }) }));
  return [...inText, ...inFields].flatMap(({ text, placeAt }) =>
    findForbiddenClaims(text).map(({ code, words, offset, reason, remedy }) => ({
      code,
      file: entry.file,
      place: placeAt(offset),
      message: `"${words}" must not be said: ${reason}`,
      remedy,
    })),
  );
}
