import { distance } from 'fastest-levenshtein';
import { without } from '../parity/view.ts';
import { changedWords, type ChangedWords } from './changed-words.ts';
import type { Statement } from './site-reading.ts';

/** Something that machines are told differently, wherever they are told it. */
export interface Change {
  /** Where, the place that a reader would look at first in front. */
  readonly places: readonly string[];
  /** What it said; empty when it was not said. */
  readonly before: string;
  /** What it says; empty when it is not said any more. */
  readonly after: string;
  /** How often; each of the places says it as often. */
  readonly times: number;
  /** The same things are said in another order, and both texts are empty. */
  readonly isReordered: boolean;
}

/**
 * What changed between two lists of statements, in the order of the second. The same edit in several
 * places is one change: a new headline also stands in the structured data, in copies and in feeds.
 */
export function compareStatements(
  before: readonly Statement[],
  after: readonly Statement[],
): readonly Change[] {
  const key = ({ place, part }: Statement) => JSON.stringify([place, part]);
  const old = Map.groupBy(before, key);
  const now = Map.groupBy(after, key);
  const edits = [...new Set([...now.keys(), ...old.keys()])].flatMap((group) =>
    compareGroup(group, old.get(group) ?? [], now.get(group) ?? []),
  );
  return join(edits);
}

/** A change of one statement. */
interface Edit {
  readonly group: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

function compareGroup(
  group: string,
  before: readonly Statement[],
  after: readonly Statement[],
): readonly Edit[] {
  const place = (after[0] ?? before[0])?.place ?? '';
  const old = before.map(({ value }) => value);
  const now = after.map(({ value }) => value);
  const gone = without(old, now);
  const come = without(now, old);
  const isReplaced =
    gone.length === 1 &&
    come.length === 1 &&
    old.findIndex((text) => gone.includes(text)) === now.findIndex((text) => come.includes(text));
  const edits = pair(gone, come, isReplaced).map(([one, other]) => ({
    group,
    place,
    before: one,
    after: other,
  }));
  const isReordered = without(old, gone).join('\n') !== without(now, come).join('\n');
  return isReordered ? [...edits, { group, place, before: '', after: '' }] : edits;
}

/** How much of two texts may differ for one to be the other, edited. */
const MOST = 0.6;

/** Each text that is gone with the one that is most like it; what has no like stands alone, unless it is replaced. */
function pair(
  gone: readonly string[],
  come: readonly string[],
  isReplaced: boolean,
): readonly (readonly [before: string, after: string])[] {
  const free = [...gone];
  const pairs = come.map((text) => {
    const [nearest] = free
      .map((other, index) => ({ index, other, share: shareOfChange(other, text) }))
      .filter(({ share }) => isReplaced || share <= MOST)
      .sort((a, b) => a.share - b.share);
    if (nearest === undefined) return ['', text] as const;
    free.splice(nearest.index, 1);
    return [nearest.other, text] as const;
  });
  return [...pairs, ...free.map((text) => [text, ''] as const)];
}

function shareOfChange(one: string, other: string): number {
  return distance(one, other) / Math.max(one.length, other.length);
}

interface JoinedEdit {
  readonly groups: Set<string>;
  readonly places: Set<string>;
  readonly words: ChangedWords;
  readonly first: Edit;
}

/** The edits with the same words between the same neighbors as one, unless one place makes them twice. */
function join(edits: readonly Edit[]): readonly Change[] {
  const joined: JoinedEdit[] = [];
  for (const edit of edits) {
    const words = changedWords(edit.before, edit.after);
    const same = joined.find((one) => !one.groups.has(edit.group) && isSame(one.words, words));
    if (same) {
      same.groups.add(edit.group);
      same.places.add(edit.place);
    } else {
      joined.push({
        groups: new Set([edit.group]),
        places: new Set([edit.place]),
        words,
        first: edit,
      });
    }
  }
  const alike = Map.groupBy(joined, ({ places, first: { before, after } }) =>
    JSON.stringify([...places, before, after]),
  );
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map(({ places, first: { before, after } }) => ({
      places: [...places],
      before,
      after,
      times: group.length,
      isReordered: before === '' && after === '',
    })),
  );
}

/** A text may begin or end where another goes on. */
function isSame(one: ChangedWords, other: ChangedWords): boolean {
  const fits = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || a === b;
  return (
    one.before === other.before &&
    one.after === other.after &&
    fits(one.previous, other.previous) &&
    fits(one.next, other.next)
  );
}
