import type { Change } from './compare-statements.ts';

/** The places outside of a page that repeat it; feeds are named by their addresses. */
const FILES: readonly string[] = ['Markdown copy', 'llms.txt', 'sitemap'];

/** Whether a place is another file than the page. */
export function isFile(place: string): boolean {
  return FILES.includes(place) || isFeed(place);
}

/**
 * Where something changes, in words, and how often when more than once. Feeds are counted; of more
 * than `most` places only the first is named.
 */
export function formatPlaces({ places, times }: Pick<Change, 'places' | 'times'>, most: number) {
  const feeds = places.filter(isFeed);
  const named =
    feeds.length > 1
      ? [...places.filter((place) => !isFeed(place)), `${feeds.length} feeds`]
      : places;
  const [first = '', ...others] = named;
  const where =
    named.length <= most ? named.join(', ') : `${first} and ${others.length} other places`;
  return times === 1 ? where : `${where} (${times} times)`;
}

function isFeed(place: string): boolean {
  return place.startsWith('/');
}
