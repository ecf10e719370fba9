import { formatDate } from './dates.ts';

/** Whether the public may see a page: it does, it will on the day named in `published`, or nobody has decided. */
export type Publication = 'live' | 'scheduled' | 'draft';

/** The fields that decide it. */
interface PublicationFields {
  readonly draft: boolean;
  readonly published: string;
}

/** The publication of a page on a day. A day alone turns `scheduled` into `live`. */
export function publicationOf({ draft, published }: PublicationFields, today: string): Publication {
  if (draft) return 'draft';
  return published > today ? 'scheduled' : 'live';
}

/**
 * Whether pages that are not public are shown all the same: in a preview build, which the variable
 * `DRAFTS=1` makes of any command.
 */
export function isPreview({ DRAFTS }: Readonly<Record<string, string | undefined>>): boolean {
  return DRAFTS === '1';
}

/** What a page that is not public says above its text; nothing for one that is. */
export function publicationNotice({
  publication,
  published,
}: {
  readonly publication: Publication;
  readonly published: string;
}): string | undefined {
  if (publication === 'live') return undefined;
  return publication === 'draft'
    ? 'Draft: not public'
    : `Not public yet. Goes live on ${formatDate(published)}`;
}
