import type { z } from 'zod';
import { formatField, type Problem } from '../domain/problem.ts';
import { didYouMean, listCandidates } from '../domain/suggestion.ts';
import type { Frontmatter } from './frontmatter.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found, as problems with the file's own lines and words. */
export function schemaProblems(
  file: string,
  frontmatter: Frontmatter,
  issues: readonly Issue[],
  knownFields: (path: readonly PropertyKey[]) => readonly string[],
): readonly Problem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') {
      const known = knownFields(issue.path);
      return issue.keys.map((key) => ({
        file,
        place: frontmatter.placeOf([...path, key]),
        message: `There is no field "${formatField([...path, key])}".${didYouMean(key, known)}`,
        remedy:
          known.length > 0
            ? `correct the name, or remove the field. Fields here: ${listCandidates(known, 20)}.`
            : 'correct the name, or remove the field.',
      }));
    }
    const isMissing = valueAt(frontmatter.data, path) === undefined;
    return [
      {
        file,
        place: frontmatter.placeOf(path),
        message: isMissing
          ? `The field "${formatField(path)}" is missing.`
          : `The field "${formatField(path)}" does not fit. ${issue.message}`,
        remedy: isMissing ? `add "${String(path.at(-1))}:" with its value.` : remedyFor(issue),
      },
    ];
  });
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step] // Any object may be asked for any key.
        : undefined,
    data,
  );
}

function remedyFor(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `give it a value of this type: ${issue.expected}.`;
    case 'invalid_union':
      return 'write one of the kinds that exist: interval-plot, seam-diagram, comparison-table.';
    case 'invalid_value':
      return `write one of ${listCandidates(issue.values.map(String))}.`;
    default:
      return 'change the value so that it fits.';
  }
}
