import { closest } from 'fastest-levenshtein';

/** What an anchor that is gone is probably called now. */
export interface Renamed {
  readonly old: string;
  readonly now: string | undefined;
  /** Whether nothing else can be meant: it alone went, and one alone came, between the same two. */
  readonly isCertain: boolean;
}

/**
 * What the anchors that a page had and has no longer are called now. Sections, figures and questions
 * are told apart by their names, and each takes the place of its kind only.
 */
export function findRenamed(
  before: readonly string[],
  after: readonly string[],
): readonly Renamed[] {
  return [...Map.groupBy(before, kindOf)].flatMap(([kind, names]) =>
    renamedOfKind(
      names,
      after.filter((name) => kindOf(name) === kind),
    ),
  );
}

function renamedOfKind(before: readonly string[], after: readonly string[]): readonly Renamed[] {
  const kept = new Set(before.filter((name) => after.includes(name)));
  const gone = before.filter((name) => !kept.has(name));
  const come = after.filter((name) => !before.includes(name));
  const [goneAt, comeAt] = [gapsOf(before, kept), gapsOf(after, kept)];
  const inGap = (names: readonly string[], gaps: ReadonlyMap<string, string>, gap?: string) =>
    names.filter((name) => gaps.get(name) === gap);
  return gone.map((old): Renamed => {
    const gap = goneAt.get(old);
    const here = inGap(come, comeAt, gap);
    const candidates = here.length > 0 ? here : come;
    return {
      old,
      now: candidates.length > 0 ? closest(old, candidates) : undefined,
      isCertain: here.length === 1 && inGap(gone, goneAt, gap).length === 1,
    };
  });
}

/** For each name that was not kept, the two kept ones between which it stands. */
function gapsOf(names: readonly string[], kept: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap((name, index) => {
      if (kept.has(name)) return [];
      const before = names.slice(0, index).findLast((other) => kept.has(other)) ?? '';
      const after = names.slice(index).find((other) => kept.has(other)) ?? '';
      return [[name, `${before} ${after}`] as const];
    }),
  );
}

function kindOf(name: string): string {
  return /^(?:faq|figure)-/.exec(name)?.[0] ?? '';
}
