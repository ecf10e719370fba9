import type { z } from 'zod';
import { formatField, type Problem } from '../domain/problem.ts';
import { didYouMean, listChoices } from '../domain/suggestion.ts';
import { figureKinds } from '../schemas/figure.ts';
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
        code: 'TRV101',
        message: `There is no field "${formatField([...path, key])}".${didYouMean(key, known)}`,
        remedy:
          known.length > 0
            ? `correct the name, or remove the field. Fields here: ${listChoices(known, 20)}.`
            : 'correct the name, or remove the field.',
      }));
    }
    return [{ file, place: frontmatter.placeOf(path), ...describe(issue, path, frontmatter) }];
  });
}

function describe(
  issue: Issue,
  path: readonly (string | number)[],
  { data }: Frontmatter,
): Pick<Problem, 'code' | 'message' | 'remedy'> {
  if (path.length === 0) {
    return {
      code: 'TRV111',
      message: 'The file does not hold fields.',
      remedy: 'write each field on a line of its own: its name, a colon, a space and its value.',
    };
  }
  const field = formatField(path);
  if (valueAt(data, path) === undefined) {
    return {
      code: 'TRV102',
      message: `The field "${field}" is missing.`,
      remedy: `add "${String(path.at(-1))}:" with its value.`,
    };
  }
  return {
    code: 'TRV103',
    message: `The field "${field}" does not fit.`,
    remedy: remedyFor(issue),
  };
}

function remedyFor(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `write ${PLAIN_TYPES[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `write ${listChoices(issue.values.map(String))}.`;
    case 'invalid_union':
      return `write ${listChoices(figureKinds, figureKinds.length)}; docs/figures.md shows each.`;
    default:
      return `${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
  }
}

/** Zod's names of types, as an editor would say them. */
const PLAIN_TYPES: Readonly<Record<string, string>> = {
  array: 'a list, each item on a line of its own after a hyphen',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number, in digits and without quotes',
  object: 'a group of fields, each indented below it',
  record: 'a group of fields, each indented below it',
  string: 'a text',
};

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    data,
  );
}
