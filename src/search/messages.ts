/** How many pages are shown at most: the best ones, for nobody reads on after them. */
export const MAX_RESULTS = 10;

/** Said while the index is on its way, which only the first search has to wait for. */
export const LOADING = 'Loading the index …';

/** Said when the index cannot be loaded: offline, blocked, or in development, where there is none. */
export const FAILED =
  'Search could not be loaded. Try again in a moment, or choose from all guides below.';

/** How many pages hold what the reader searched for, in words, and what to do when none does. */
export function describeCount(query: string, count: number): string {
  if (count === 0) {
    return `No results for “${query}”. Try fewer or other words, or choose from all guides below.`;
  }
  const results = `${count} ${count === 1 ? 'result' : 'results'} for “${query}”`;
  return count > MAX_RESULTS
    ? `${results}. Here are the best ${MAX_RESULTS}; one more word narrows them down.`
    : `${results}.`;
}
