import type { Passage } from '../domain/body.ts';
import type { Position } from '../domain/problem.ts';

/** Where in a text the character `offset` of a passage stands, by the piece of the passage that holds it. */
export function placeInPassage({ text, runs, position }: Passage, offset: number): Position {
  let from = 0;
  for (const run of runs) {
    const start = text.indexOf(run.text, from);
    from = start + run.text.length;
    if (offset < start || offset >= from) continue;
    const before = run.text.slice(0, offset - start).split('\n');
    const onLine = before.at(-1)?.length ?? 0;
    return before.length === 1
      ? { line: run.position.line, column: run.position.column + onLine }
      : { line: run.position.line + before.length - 1, column: onLine + 1 };
  }
  return position;
}
