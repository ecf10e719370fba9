import type { z } from 'zod';
import { listChoices } from '../domain/suggestion.ts';
import { figureKinds } from '../schemas/figure.ts';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/**
 * What a schema says where it has no words of its own, in their form: what is wrong, as the end of
 * "The field …", and in a last sentence what to do.
 */
export const schemaWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(issue.input, issue.expected);
    case 'invalid_value':
      return `is ${shownValue(issue.input)}. Write ${listChoices(issue.values.map(String))}.`;
    case 'invalid_union':
      return `names no kind of figure. Write ${listChoices(figureKinds, figureKinds.length)}; docs/figures.md shows each.`;
    case 'invalid_key':
      return String(issue.issues[0]?.message);
    case 'too_small':
      return sizeWords(issue, `at least ${issue.minimum}`, issue.inclusive === false);
    case 'too_big':
      return sizeWords(issue, `at most ${issue.maximum}`, false);
    default:
      return undefined;
  }
};

/** A text in two sentences, taken apart: what is wrong and, with a small letter, what to do. */
export function splitWords(words: string): readonly [fault: string, remedy: string] {
  const end = words.lastIndexOf('. ');
  // What a library says of its own accord does not go on from "The field …".
  if (end === -1 || !/^[a-z]/.test(words)) return ['does not fit.', lowerFirst(words)];
  return [words.slice(0, end + 1), lowerFirst(words.slice(end + 2))];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Zod's names of types, as an editor would say them, each with how to write one. */
const TYPES: Readonly<Record<string, readonly [noun: string, remedy: string]>> = {
  array: ['a list', 'Write each item on a line of its own, indented, after a hyphen and a space.'],
  boolean: ['true or false', 'Write true or false, without quotes.'],
  int: ['a whole number', 'Write a whole number, in digits and without quotes.'],
  number: ['a number', 'Write a number, in digits and without quotes.'],
  object: [
    'a group of fields',
    'Write each of its fields on a line of its own, indented below it.',
  ],
  record: [
    'a group of fields',
    'Write each of its fields on a line of its own, indented below it.',
  ],
  string: ['a text', 'Write a text after the colon.'],
};

function typeWords(input: unknown, expected: string): string {
  const [noun, remedy] = TYPES[expected] ?? [expected, `Write ${expected}.`];
  if (input === null || input === undefined) return `is empty. ${remedy}`;
  if (noun === 'a text' && typeof input !== 'object') {
    return `is ${shownValue(input)} without quotes, which is no text. Put it in straight quotes: "${shownValue(input)}".`;
  }
  return `is ${shownValue(input)}, not ${noun}. ${remedy}`;
}

function shownValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  const text = String(value);
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return typeof value === 'string' ? `"${shown}"` : shown;
}

function sizeWords(issue: Issue, limit: string, isAbove: boolean): string {
  const { input } = issue;
  if (!Array.isArray(input)) {
    const wanted = isAbove ? limit.replace('at least', 'a number above') : limit;
    return `is ${shownValue(input)}. Write ${wanted}.`;
  }
  const count = `${input.length} ${input.length === 1 ? 'entry' : 'entries'}`;
  return `has ${count}. Give it ${limit}.`;
}
