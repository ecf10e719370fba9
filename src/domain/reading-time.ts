/**
 * Words a minute at which adults read English nonfiction silently.
 * Source: Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109
 * (2019), https://doi.org/10.1016/j.jml.2019.104047
 */
const WORDS_PER_MINUTE = 238;

/** Whole minutes that `words` take to read, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
