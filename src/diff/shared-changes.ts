import type { PageDifference } from './compare-sites.ts';
import type { Change } from './compare-statements.ts';

/** A change that is the same on several pages, such as another name of the firm. */
export interface SharedChange {
  readonly change: Change;
  /** The addresses of the pages, at least as many as make it shared. */
  readonly paths: readonly string[];
}

/** On how many pages a change has to be the same for it to be told once. */
const SHARED = 3;

/** The changes that pages share, and the pages with what else changes about them. */
export function shareChanges(pages: readonly PageDifference[]): {
  readonly shared: readonly SharedChange[];
  readonly pages: readonly PageDifference[];
} {
  const pagesOf = new Map<string, { readonly change: Change; readonly paths: Set<string> }>();
  for (const { kind, path, changes } of pages) {
    if (kind !== 'changed') continue;
    for (const change of changes) {
      const key = JSON.stringify(change);
      const group = pagesOf.get(key) ?? { change, paths: new Set() };
      pagesOf.set(key, group);
      group.paths.add(path);
    }
  }
  const isShared = (change: Change) =>
    (pagesOf.get(JSON.stringify(change))?.paths.size ?? 0) >= SHARED;
  return {
    shared: [...pagesOf.values()]
      .filter(({ change }) => isShared(change))
      .map(({ change, paths }) => ({ change, paths: [...paths] })),
    pages: pages.flatMap((page) => {
      if (page.kind !== 'changed') return [page];
      const changes = page.changes.filter((change) => !isShared(change));
      return changes.length === 0 ? [] : [{ ...page, changes }];
    }),
  };
}
