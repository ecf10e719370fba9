/** What the site uses of a result's data. https://pagefind.app/docs/api-reference/ */
export interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly PagefindSubResult[];
}

/** A match below one heading; without an anchor, the matches before the first heading. */
export interface PagefindSubResult {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly anchor?: { readonly id: string };
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

/** What the site uses of the module `/pagefind/pagefind.js`, which the build writes. */
export interface Pagefind {
  options(options: { readonly noWorker: boolean }): Promise<void>;
  /** Starts loading the engine and the index. */
  init(): Promise<void>;
  search(
    query: string,
  ): Promise<{ readonly results: readonly { data(): Promise<PagefindData> }[] }>;
}
