/** The digest of each page's content, by the page's absolute address. */
export type Digests = Readonly<Record<string, string>>;

/** The addresses of pages of which search engines know something else, or nothing, each list sorted. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What is different now from what was `announced` last. */
export function findChanges(announced: Digests, now: Digests): Changes {
  const urls = Object.keys(now).sort();
  return {
    added: urls.filter((url) => !(url in announced)),
    changed: urls.filter((url) => url in announced && announced[url] !== now[url]),
    removed: Object.keys(announced)
      .filter((url) => !(url in now))
      .sort(),
  };
}
