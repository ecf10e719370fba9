import { documentsOf, type Library } from './library.ts';
import type { Document } from './document.ts';
import type { CorrectionFrontmatter } from '../schemas/page-fields.ts';

/** A correction as a reader, a machine and a feed are told of it, in the same words. */
export function correctionText({ was, now }: Pick<CorrectionFrontmatter, 'was' | 'now'>): string {
  return `This page said: “${was}” That was wrong. Right is: “${now}”`;
}

/**
 * The anchor of a correction on its page: its number, counted from the oldest, which stays when a
 * newer one is put before it.
 */
export function correctionAnchor(corrections: readonly unknown[], index: number): string {
  return `correction-${corrections.length - index}`;
}

/** A correction with its page. */
export interface PublishedCorrection extends CorrectionFrontmatter {
  readonly document: Document;
  readonly anchor: string;
}

/** Every correction of the site, the newest first. */
export function correctionsOf(library: Library): readonly PublishedCorrection[] {
  return documentsOf(library)
    .flatMap((document) =>
      document.corrections.map((correction, index) => ({
        ...correction,
        document,
        anchor: correctionAnchor(document.corrections, index),
      })),
    )
    .toSorted((a, b) => b.date.localeCompare(a.date));
}
