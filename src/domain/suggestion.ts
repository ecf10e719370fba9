import { posix } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';

/** The candidate that was probably meant, or nothing when none is near: at most a third of the letters differ. */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const nearest = closest(word, candidates);
  const isShortened = Math.min(word.length, nearest.length) >= 4 && isPart(word, nearest);
  return isShortened || distance(word, nearest) <= Math.ceil(nearest.length / 3)
    ? nearest
    : undefined;
}

function isPart(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** ` Did you mean "x"?` with its leading space, or an empty text. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

/** The same for the path of a file, which is held against the files of like name, wherever they are. */
export function didYouMeanFile(file: string, candidates: readonly string[]): string {
  const nearest = findNearest(
    posix.basename(file),
    candidates.map((candidate) => posix.basename(candidate)),
  );
  const alike = candidates.filter((candidate) => posix.basename(candidate) === nearest);
  return alike.length === 0 ? '' : ` Did you mean "${closest(file, alike)}"?`;
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
