import type { Passage, Run } from '../domain/body.ts';
import type { Position } from '../domain/problem.ts';
import { sourceOffset } from './source-offset.ts';

/** Words of a passage, and where they start and end in its text. */
export interface PlacedRun extends Run {
  readonly start: number;
  readonly end: number;
}

/** The pieces of a passage with their place in its text. */
export function placedRuns({ text, runs }: Passage): readonly PlacedRun[] {
  let from = 0;
  return runs.map((run) => {
    const start = text.indexOf(run.text, from);
    from = start + run.text.length;
    return { ...run, start, end: from };
  });
}

/** Where a character of a passage stands in the text of the file, counted from 0 in the words of the passage. */
export function placeInPassage(runs: readonly PlacedRun[], at: number): Position {
  const run = runs.findLast(({ start }) => start <= at);
  if (!run) return { line: 1, column: 1 };
  const before = run.source.slice(0, sourceOffset(run.source, run.text, at - run.start) ?? 0);
  const lines = before.split('\n').length - 1;
  return {
    line: run.position.line + lines,
    column:
      lines === 0 ? run.position.column + before.length : before.length - before.lastIndexOf('\n'),
  };
}
