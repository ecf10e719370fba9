import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { type Edit, formatField, type Problem } from '../domain/problem.ts';
import { didYouMean, listChoices } from '../domain/suggestion.ts';
import { findDay } from './day-forms.ts';
import { fieldHint } from './field-hints.ts';
import type { Frontmatter } from './frontmatter.ts';
import { splitWords } from './schema-words.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** What a schema found, as problems with the file's own lines and words. */
export function schemaProblems(
  file: string,
  frontmatter: Frontmatter,
  issues: readonly Issue[],
  knownFields: (path: readonly PropertyKey[]) => readonly string[],
): readonly Problem[] {
  return issues.flatMap((issue): readonly Problem[] => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') {
      const known = knownFields(path);
      return issue.keys.map((key) => unknownField(file, frontmatter, [...path, key], known));
    }
    if (path.length === 0) return [noFields(file, frontmatter)];
    if (valueAt(frontmatter.data, path) === undefined) {
      return [missingField(file, frontmatter, path, knownFields(path.slice(0, -1)))];
    }
    return [unfitField(file, frontmatter, path, issue)];
  });
}

function unknownField(
  file: string,
  frontmatter: Frontmatter,
  path: Path,
  known: readonly string[],
): Problem {
  const name = String(path.at(-1));
  const start = frontmatter.nameOf(path);
  const meant = findMeant(name, known, valueAt(frontmatter.data, path.slice(0, -1)));
  const choices = known.length > 0 ? ` Fields here: ${listChoices(known, 20)}.` : '';
  return {
    file,
    place: frontmatter.placeOf(path),
    code: 'TRV101',
    message: `There is no field "${formatField(path)}".${didYouMean(name, known)}`,
    remedy: `${meant === undefined ? 'correct the name' : `write "${meant}:"`}, or remove the field.${choices}`,
    ...(meant === undefined
      ? {}
      : {
          fix: [
            { file, start, end: { ...start, column: start.column + name.length }, text: meant },
          ],
        }),
  };
}

/** The field that a name can only mean: the same but for capitals and joints, or for a slip or two in a long word, and not there yet. */
function findMeant(name: string, known: readonly string[], holder: unknown): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  const [meant, ...others] = known.filter(
    (other) =>
      valueAt(holder, [other]) === undefined &&
      (plain(other) === plain(name) || (other.length >= 5 && distance(other, name) <= 2)),
  );
  return others.length === 0 ? meant : undefined;
}

function noFields(file: string, frontmatter: Frontmatter): Problem {
  return {
    file,
    place: frontmatter.placeOf([]),
    code: 'TRV111',
    message: 'The file does not hold fields.',
    remedy: 'write each field on a line of its own: its name, a colon, a space and its value.',
  };
}

/** A missing field is shown where it belongs: below the one that comes before it. */
function missingField(
  file: string,
  frontmatter: Frontmatter,
  path: Path,
  known: readonly string[],
): Problem {
  const holder = path.slice(0, -1);
  const name = String(path.at(-1));
  const before = known
    .slice(0, known.indexOf(name))
    .findLast((other) => valueAt(frontmatter.data, [...holder, other]) !== undefined);
  const neighbor = before === undefined ? undefined : [...holder, before];
  return {
    file,
    place: neighbor ? frontmatter.nameOf(neighbor) : frontmatter.placeOf(path),
    code: 'TRV102',
    message: `The field "${formatField(path)}" is missing.`,
    remedy: `write "${name}:" on a line of its own${
      neighbor ? `, below the field "${formatField(neighbor)}" and indented like it` : ''
    }, and behind it ${fieldHint(file, path) ?? 'its value'}.`,
  };
}

function unfitField(file: string, frontmatter: Frontmatter, path: Path, issue: Issue): Problem {
  const value = valueAt(frontmatter.data, path);
  const [fault, remedy] = splitWords(issue.message);
  const problem = {
    file,
    place: frontmatter.placeOf(path),
    code: 'TRV103',
    message: `The field "${formatField(path)}" ${value === null ? 'is empty.' : fault}`,
  } as const;
  const hint = fieldHint(file, path);
  if (value === null && hint !== undefined) return { ...problem, remedy: `write ${hint}.` };
  const day = issue.code === 'invalid_format' ? findDay(String(value)) : undefined;
  if (day === undefined) return { ...problem, remedy };
  const fix: readonly Edit[] = [{ file, ...frontmatter.rangeOf(path), text: day }];
  return { ...problem, remedy: `write ${day}.`, fix };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    data,
  );
}
