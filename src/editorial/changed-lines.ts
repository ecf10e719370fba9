/** The lines that a change wrote, counted from 1 in the files as they are after it. */
export interface ChangedLines {
  has(file: string, line: number): boolean;
}

/** Reads what `git diff --unified=0` prints. Lines that were only removed touch the two around the gap. */
export function readChangedLines(diff: string): ChangedLines {
  const ranges = new Map<string, (readonly [number, number])[]>();
  let file: string | undefined;
  for (const line of diff.split('\n')) {
    const [, path] = /^\+\+\+ "?b\/(.*?)"?$/.exec(line) ?? [];
    if (path !== undefined) file = path;
    const [, start, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (start === undefined || file === undefined) continue;
    const first = Number(start);
    const range = [first, count === '0' ? first + 1 : first + Number(count) - 1] as const;
    ranges.set(file, [...(ranges.get(file) ?? []), range]);
  }
  return {
    has: (path, line) =>
      (ranges.get(path) ?? []).some(([first, last]) => first <= line && line <= last),
  };
}
