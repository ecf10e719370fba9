import { didYouMean, listChoices } from './suggestion.ts';

/** Where in a file: a frontmatter field by its path, or a position counted from 1. */
export type Place =
  | { readonly field: readonly (string | number)[] }
  | { readonly line: number; readonly column: number };

/** Something that must be mended before the site can be built, in words for the person who wrote it. */
export interface Problem {
  /** The file's path from the project's root: `content/guides/ai-agents/index.mdx`. */
  readonly file: string;
  readonly place?: Place | undefined;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** The file that would have to exist; it may be there, but unreadable itself. */
  readonly missing?: string;
}

/** A frontmatter path as an editor would say it: `faqs[2].answer`. */
export function formatField(field: readonly (string | number)[]): string {
  return field
    .map((step, index) =>
      typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`,
    )
    .join('');
}

/** A place in a file as an editor finds it: `file:line:column`, or `file (field)`. */
export function formatPlace(file: string, place: Place | undefined): string {
  if (!place) return file;
  return 'line' in place
    ? `${file}:${place.line}:${place.column}`
    : `${file} (${formatField(place.field)})`;
}

/** A problem as two lines of plain text: `file:line:column  what` and the remedy below it. */
export function formatProblem({ file, place, message, remedy }: Problem): string {
  return `${formatPlace(file, place)}  ${message}\n  Fix: ${remedy}`;
}

/** The problem of a frontmatter field that names something by an id that nothing has. */
export function unknownReference(
  { file, field }: { readonly file: string; readonly field: readonly string[] },
  noun: 'author' | 'page' | 'service',
  id: string,
  known: readonly string[],
): Problem {
  return {
    file,
    place: { field },
    message: `No ${noun} "${id}".${didYouMean(id, known)}`,
    remedy: `use one that exists: ${listChoices(known)}.`,
    missing: `content/${noun}s/${id}.${noun === 'author' ? 'yaml' : 'mdx'}`,
  };
}
