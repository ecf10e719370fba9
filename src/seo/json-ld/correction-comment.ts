import type { CorrectionComment } from 'schema-dts';
import { correctionText } from '../../domain/correction.ts';
import type { Document } from '../../domain/document.ts';

/** What a work says of its own errors, as its page says it; nothing for a page without any. */
export function correctionComments({ corrections }: Document) {
  if (corrections.length === 0) return {};
  return {
    correction: corrections.map(
      (correction) =>
        ({
          '@type': 'CorrectionComment' as const,
          text: correctionText(correction),
          datePublished: correction.date,
        }) satisfies CorrectionComment,
    ),
  };
}
