import type { AuthorFrontmatter } from '../schemas/author.ts';
import type { FaqFrontmatter, GuideFrontmatter } from '../schemas/guide.ts';
import type { PageFrontmatter } from '../schemas/page.ts';
import type { ServiceFrontmatter } from '../schemas/service.ts';
import type { Heading } from './body.ts';
import type { Citation } from './citation.ts';
import type { Figure } from './figure.ts';
import type { Publication } from './publication.ts';

/** What every page with a text has in common. */
interface DocumentBase {
  readonly id: string;
  readonly file: string;
  /** The address below the site's root, with both slashes: `/ai-agents/`. */
  readonly path: string;
  /** Whether it is public on the day of the library. */
  readonly publication: Publication;
  readonly headings: readonly Heading[];
  readonly figures: readonly Figure[];
  readonly citations: readonly Citation[];
  readonly words: number;
  readonly readingMinutes: number;
}

export interface Author extends Omit<AuthorFrontmatter, 'page'> {
  readonly id: string;
  /** The address of the page about the author. */
  readonly path: string;
}

export interface Faq extends Omit<FaqFrontmatter, 'id'> {
  /** The anchor of the answer. */
  readonly anchor: string;
}

export interface Guide
  extends
    DocumentBase,
    Omit<GuideFrontmatter, 'author' | 'faqs' | 'figures' | 'related' | 'closing'> {
  readonly kind: 'guide';
  /** The id of its cluster: the folder's name. */
  readonly cluster: string;
  readonly isPillar: boolean;
  readonly author: Author;
  readonly faqs: readonly Faq[];
  /** The ids of the guides to read next. */
  readonly related: readonly string[];
  readonly closing: Omit<GuideFrontmatter['closing'], 'service'> & { readonly service: Service };
}

export interface Page extends DocumentBase, Omit<PageFrontmatter, 'figures'> {
  readonly kind: 'page';
}

export interface Service extends DocumentBase, Omit<ServiceFrontmatter, 'figures'> {
  readonly kind: 'service';
}

export type Document = Guide | Page | Service;

/** The anchor of a question's answer. The prefix keeps it apart from a heading's. */
export function faqAnchor(id: string): string {
  return `faq-${id}`;
}

/** The anchor of a figure. */
export function figureAnchor(id: string): string {
  return `figure-${id}`;
}

/** Where a page tells what changed; nothing when it has nothing to tell. */
export function changesAddress({ changes }: Pick<Document, 'changes'>): string | undefined {
  return changes.length > 0 ? '#changes' : undefined;
}
