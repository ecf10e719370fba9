import { markdownPath } from '../domain/content-path.ts';
import { cardPath } from '../cards/card-path.ts';
import { isFile } from './places.ts';
import { type Change, compareStatements } from './compare-statements.ts';
import {
  IDENTITY,
  type PageReading,
  type SiteReading,
  type Statement,
  statement,
  statementsOf,
} from './site-reading.ts';

/** What machines are told differently of a page. */
export interface PageDifference {
  readonly kind: 'new' | 'moved' | 'removed' | 'changed';
  /** The address of the page; of a page that is gone, its last one. */
  readonly path: string;
  /** Where a moved page stood, or to where readers of a removed one are sent; nothing when nowhere. */
  readonly other: string | undefined;
  readonly page: PageReading;
  readonly changes: readonly Change[];
}

/** What machines are told differently by a whole site. */
export interface SiteDifference {
  /** New pages, then those that moved, are gone or changed, each by address. */
  readonly pages: readonly PageDifference[];
  /** What changes about no page in particular. */
  readonly files: readonly Change[];
  /** How many pages stay as they are. */
  readonly unchanged: number;
}

/** What two builds of the site tell machines differently. */
export function compareSites(base: SiteReading, head: SiteReading): SiteDifference {
  const moves = findMoves(base, head);
  const comeFrom = new Map([...moves].map(([from, to]) => [to, from]));
  const follow = (statements: readonly Statement[]) => followMoves(statements, moves);
  const pages = [...head.pages].flatMap(([path, page]): readonly PageDifference[] => {
    const other = comeFrom.get(path);
    const old = base.pages.get(other ?? path);
    if (old === undefined) {
      const changes = compareStatements([], introduction(page));
      return [{ kind: 'new', path, other: undefined, page, changes }];
    }
    const isListed = page.isListed || old.isListed;
    const said = ({ head: names, body, sharing }: PageReading) => [
      ...names,
      ...(isListed ? body : []),
      ...sharing,
    ];
    const changes = compareStatements(follow(said(old)), said(page));
    if (other !== undefined) return [{ kind: 'moved', path, other, page, changes }];
    return changes.length === 0 ? [] : [{ kind: 'changed', path, other, page, changes }];
  });
  const removed = [...base.pages]
    .filter(([path]) => !head.pages.has(path) && !moves.has(path))
    .map(([path, page]): PageDifference => {
      const changes = compareStatements(introduction(page), []);
      return { kind: 'removed', path, other: head.redirects.get(path), page, changes };
    });
  return {
    pages: [...pages, ...removed].sort(
      (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.path < b.path ? -1 : 1),
    ),
    files: compareStatements(base.files, head.files),
    unchanged: head.pages.size - pages.length,
  };
}

const KINDS: readonly PageDifference['kind'][] = ['new', 'moved', 'removed', 'changed'];

/** The pages that stand elsewhere now: their address is gone, and leads to one that is new. */
function findMoves(base: SiteReading, head: SiteReading): ReadonlyMap<string, string> {
  const moves = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of base.pages.keys()) {
    const to = head.redirects.get(path);
    if (head.pages.has(path) || to === undefined || taken.has(to)) continue;
    if (!head.pages.has(to) || base.pages.has(to)) continue;
    moves.set(path, to);
    taken.add(to);
  }
  return moves;
}

/**
 * Statements with the addresses of moved pages as they are now, so that only what does not follow
 * from the move is different.
 */
function followMoves(
  statements: readonly Statement[],
  moves: ReadonlyMap<string, string>,
): readonly Statement[] {
  if (moves.size === 0) return statements;
  const addresses = new Map(
    [...moves].flatMap(([from, to]) =>
      [(path: string) => path, markdownPath, cardPath].map((of) => [of(from), of(to)]),
    ),
  );
  return statements.map((one) =>
    one.part === IDENTITY
      ? one
      : {
          ...one,
          value: one.value.replace(
            ADDRESS,
            (_, front: string, path: string) => front + (addresses.get(path) ?? path),
          ),
        },
  );
}

/** An address of a site, with or without its origin, up to its fragment. */
const ADDRESS = /((?:^|[\s⟦])(?:https?:\/\/[^/\s⟦⟧]+)?)(\/[^\s#⟦⟧]*)/g;

/** What is said of a page that is new or gone; all of it is new or gone, so the rest would only be long. */
const INTRODUCING = new Set([
  'title',
  'description',
  'robots',
  'breadcrumb',
  'published',
  'updated',
  'figure',
  'question',
]);

/** A page in short: its names and dates, the figures that it prints, what it asks, and where else it is told of. */
function introduction({ head, body, nodeTypes, isListed }: PageReading): readonly Statement[] {
  if (!isListed) return head.filter(({ place }) => INTRODUCING.has(place));
  const others = new Set(body.map(({ place }) => place).filter(isFile));
  return [
    ...[...head, ...body].filter(({ place }) => INTRODUCING.has(place)),
    ...statementsOf('structured data', '', nodeTypes.join(', ')),
    ...(others.size > 0 ? [statement('told of in', '', [...others].join(', '))] : []),
  ];
}
