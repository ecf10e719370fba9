import type { AuthorFrontmatter } from '../schemas/author.ts';
import type { FigureFrontmatter } from '../schemas/figure.ts';
import type { FaqFrontmatter, GuideFrontmatter } from '../schemas/guide.ts';
import type { OwnNumbers } from '../schemas/page-fields.ts';
import type { PageFrontmatter } from '../schemas/page.ts';
import type { ServiceFrontmatter } from '../schemas/service.ts';
import type { SourceFrontmatter } from '../schemas/source.ts';
import type { Body } from './body.ts';
import type { Place, Position } from './problem.ts';
import { publicationOf } from './publication.ts';

/** A record as it was read: its data has the right shape, but nothing it points at is known to exist. */
export interface RecordEntry<Data> {
  /** The path below the collection's folder, without extension: `ai-agents/index`. */
  readonly id: string;
  /** The path from the project's root. */
  readonly file: string;
  readonly data: Data;
}

/** A record with a text. */
export interface TextEntry<Data> extends RecordEntry<Data> {
  readonly body: Body;
  /** The line of the file on which the text starts, where that is known. */
  readonly bodyLine?: number | undefined;
}

/** Everything in `content/`, before it is resolved. */
export interface Entries {
  readonly guides: readonly TextEntry<GuideFrontmatter>[];
  readonly pages: readonly TextEntry<PageFrontmatter>[];
  readonly services: readonly TextEntry<ServiceFrontmatter>[];
  readonly authors: readonly RecordEntry<AuthorFrontmatter>[];
  readonly sources: readonly RecordEntry<SourceFrontmatter>[];
  /** Texts whose fields do not fit: their words are checked all the same, so that one run tells everything. */
  readonly unfit?: readonly AnyTextEntry[];
  /** Drafts whose fields do not fit, with their gaps filled in: to be shown, not to be checked. They are among the unfit. */
  readonly unfinished?: Pick<Entries, 'guides' | 'pages' | 'services'>;
  /** The files of texts that were left out because they are not public; what may name them still can. */
  readonly hidden?: readonly string[];
}

/** An entry that has an address. */
export type PageEntry = Entries['guides' | 'pages' | 'services'][number];

/** The pages with an address of their own. The page for addresses that lead nowhere has none. */
export function addressedPages({ guides, pages, services }: Entries): readonly PageEntry[] {
  return [...guides, ...pages.filter(({ id }) => id !== '404'), ...services];
}

/** The pages that a reader can ask for today by an address of their own. */
export function publicPages(entries: Entries, today: string): readonly PageEntry[] {
  return addressedPages(entries).filter(({ data }) => publicationOf(data, today) === 'live');
}

/** A position in an entry's text as a place in its file. */
export function placeInBody(
  { bodyLine }: Pick<TextEntry<unknown>, 'bodyLine'>,
  position: Position,
): Place | undefined {
  return bodyLine === undefined
    ? undefined
    : { line: bodyLine + position.line - 1, column: position.column };
}

/** From where to where something in an entry's text stands in its file; nothing where that is not known. */
export function rangeInBody(
  entry: Pick<TextEntry<unknown>, 'bodyLine'>,
  range: { readonly start: Position; readonly end: Position } | undefined,
): { readonly start: Position; readonly end: Position } | undefined {
  const { bodyLine } = entry;
  if (bodyLine === undefined || !range) return undefined;
  const inFile = ({ line, column }: Position) => ({ line: bodyLine + line - 1, column });
  return { start: inFile(range.start), end: inFile(range.end) };
}

/** Where a writer goes on with a text: its last paragraph, or where the text starts. */
export function placeToAdd(
  entry: Pick<TextEntry<unknown>, 'body' | 'bodyLine'>,
): Place | undefined {
  const last = entry.body.passages.findLast(({ kind }) => kind === 'paragraph');
  return placeInBody(entry, last?.position ?? { line: 1, column: 1 });
}

/** Any text entry, with the two lists of anchors that its frontmatter may hold. */
export type AnyTextEntry = TextEntry<{
  readonly figures: readonly FigureFrontmatter[];
  readonly faqs?: readonly FaqFrontmatter[];
  readonly openingFigure?: string | undefined;
  readonly formerAnchors?: Readonly<Record<string, string>>;
  /** Nothing where the fields could not be read. */
  readonly ownNumbers?: readonly OwnNumbers[] | undefined;
}>;
