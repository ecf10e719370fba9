import { isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import { fieldHint } from '../field-hints.ts';

/** A new file: where it goes and what it holds. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Fields as an editor gets them: what is known is there, and each gap (an empty value) has a remark
 * that says what belongs into it.
 */
export function withHints(file: string, yaml: string): string {
  const document = parseDocument(yaml);
  visit(document, {
    Pair(_key, pair, path) {
      const { key, value } = pair;
      if (!isScalar(value) || value.value !== null) return;
      const names = [...path.filter(isPair), pair].flatMap(({ key: name }) =>
        isScalar(name) ? [String(name.value)] : [],
      );
      const hint = fieldHint(file, names);
      if (hint !== undefined && isNode(key)) value.comment = ` ${hint}`;
    },
  });
  return document.toString({ lineWidth: 0, nullStr: '' });
}
