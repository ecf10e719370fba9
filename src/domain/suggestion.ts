import { closest, distance } from 'fastest-levenshtein';

/** The candidate that was probably meant, or nothing when none is near: at most a third of the letters differ. */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const nearest = closest(word, candidates);
  const isContained = word.length >= 4 && (nearest.includes(word) || word.includes(nearest));
  return isContained || distance(word, nearest) <= Math.max(2, Math.ceil(nearest.length / 3))
    ? nearest
    : undefined;
}

/** ` Did you mean "x"?` with its leading space, or an empty text. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

/** The candidates as a sentence part: `"a", "b" and "c"`; long lists end in a count. */
export function listCandidates(candidates: readonly string[], most = 8): string {
  if (candidates.length === 0) return 'none yet';
  const quoted = candidates.map((candidate) => `"${candidate}"`);
  if (quoted.length > most) {
    return `${quoted.slice(0, most).join(', ')} and ${quoted.length - most} more`;
  }
  return new Intl.ListFormat('en-US').format(quoted);
}
