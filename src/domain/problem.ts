import { didYouMean, listChoices } from './suggestion.ts';

/** Where in a file: a frontmatter field by its path, or a position counted from 1. */
export type Place =
  | {
      readonly field: readonly (string | number)[];
      /** A character of the field's text, counted from 0, where the problem is not all of it. */
      readonly offset?: number;
    }
  | Position;

/** The name of a rule, which never changes: `TRV104`. What each says: docs/problems/. */
export type Code = `TRV${number}`;

/** A place in a file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * A replacement in a file: what stands from `start` up to `end` becomes `text`. Where the two are
 * the same, `text` is put in; an `end` behind the last character means the last character.
 */
export interface Edit {
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  readonly text: string;
}

/** The edit that puts another text into a whole line. */
export function replaceLine(file: string, line: number, text: string): Edit {
  return { file, start: { line, column: 1 }, end: { line, column: Infinity }, text };
}

/** Something that must be mended before the site can be built, in words for the person who wrote it. */
export interface Problem {
  readonly code: Code;
  /**
   * Set for what became true because time passed: it is printed, and stops nothing, so that a
   * rebuild of yesterday's words works today.
   */
  readonly isWarning?: boolean;
  /** The file's path from the project's root: `content/guides/ai-agents/index.mdx`. */
  readonly file: string;
  readonly place?: Place | undefined;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** What mends it, where there is exactly one right answer. */
  readonly fix?: readonly Edit[];
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

/** A problem as two lines of plain text: `file:line:column  code  what` and the remedy below it. */
export function formatProblem({ code, file, place, message, remedy }: Problem): string {
  return `${formatPlace(file, place)}  ${code}  ${message}\n  Fix: ${remedy}`;
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
    code: 'TRV106',
    message: `No ${noun} "${id}".${didYouMean(id, known)}`,
    remedy: `use one that exists: ${listChoices(known)}.`,
    missing: `content/${noun}s/${id}.${noun === 'author' ? 'yaml' : 'mdx'}`,
  };
}
