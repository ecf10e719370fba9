import { posix } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate that was probably meant: at most a third of the letters differ, or one is a part of
 * the other. Nothing when none is near.
 */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const nearest = closest(word, candidates);
  return distance(word, nearest) <= Math.ceil(nearest.length / 3)
    ? nearest
    : candidates.find(
        (candidate) => Math.min(word.length, candidate.length) >= 4 && isPart(word, candidate),
      );
}

function isPart(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** ` Did you mean "x"?` with its leading space, or an empty text. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

/** The file that was probably meant by a path: one of like name, wherever it is. */
export function findNearestFile(file: string, candidates: readonly string[]): string | undefined {
  const nearest = findNearest(
    posix.basename(file),
    candidates.map((candidate) => posix.basename(candidate)),
  );
  const alike = candidates.filter((candidate) => posix.basename(candidate) === nearest);
  return alike.length === 0 ? undefined : closest(file, alike);
}

/** ` Did you mean "x"?` for the path of a file, or an empty text. */
export function didYouMeanFile(file: string, candidates: readonly string[]): string {
  const nearest = findNearestFile(file, candidates);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

/** What there is to choose from, as a part of a sentence: `"a", "b", or "c"`; long lists end in a count. */
export function listChoices(candidates: readonly string[], most = 8): string {
  if (candidates.length === 0) return 'none yet';
  const quoted = candidates.map((candidate) => `"${candidate}"`);
  if (quoted.length > most) {
    return `${quoted.slice(0, most).join(', ')} or ${quoted.length - most} more`;
  }
  return new Intl.ListFormat('en-US', { type: 'disjunction' }).format(quoted);
}
