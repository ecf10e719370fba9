import type { Entries } from '../domain/entry.ts';
import { isDraft } from '../schemas/draft-gaps.ts';
import type { Frontmatter } from './frontmatter.ts';

/** When a text is public, and when its words last changed. */
export interface Days {
  /** Nobody has decided yet when. */
  readonly draft: boolean;
  readonly published: string;
  readonly updated: string;
}

/** The days of each text by its file; a text whose fields do not fit is only in it as a draft. */
export type Calendar = ReadonlyMap<string, Days>;

/** The calendar of everything that was read. */
export function calendarOf(
  { guides, pages, services }: Pick<Entries, 'guides' | 'pages' | 'services'>,
  drafts: ReadonlySet<string>,
): Calendar {
  return new Map<string, Days>([
    ...[...drafts].map((file) => [file, { draft: true, published: '', updated: '' }] as const),
    ...[...guides, ...pages, ...services].map(({ file, data }) => [file, data] as const),
  ]);
}

/** The files that say of themselves that they are drafts, whether or not their other fields fit. */
export function findDrafts(frontmatters: ReadonlyMap<string, Frontmatter>): ReadonlySet<string> {
  return new Set([...frontmatters].flatMap(([file, { data }]) => (isDraft(data) ? [file] : [])));
}
