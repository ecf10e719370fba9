import { expect, test } from 'vitest';
import { readYaml, splitFrontmatter } from '../../src/editorial/frontmatter.ts';

test('a file is taken apart into its fields and its text', () => {
  expect(splitFrontmatter('---\ntitle: A\n---\nText.\n')).toMatchObject({
    yaml: 'title: A\n',
    body: 'Text.\n',
  });
});

test.each([
  ['---\ntitle: A\n---\nText.\n', 4],
  ['---\ntitle: A\nsheet: 1\n---\n\nText.\n', 5],
  ['---\n---\nText.\n', 3],
])('the text of %j starts on line %i', (text, line) => {
  expect(splitFrontmatter(text)?.bodyLine).toBe(line);
});

test('a line of three hyphens in the text belongs to the text', () => {
  expect(splitFrontmatter('---\ntitle: A\n---\nOne.\n\n---\n\nTwo.\n')?.body).toBe(
    'One.\n\n---\n\nTwo.\n',
  );
});

test.each([
  ['no hyphens', 'Text.\n'],
  ['hyphens that are never closed', '---\ntitle: A\n\nText.\n'],
  ['hyphens after the first line', '\n---\ntitle: A\n---\n'],
])('a file with %s has no frontmatter', (_what, text) => {
  expect(splitFrontmatter(text)).toBeUndefined();
});

const yaml = 'title: A\nfaqs:\n  - id: one\n    answer: Yes.\n  - id: two\n';

test.each([
  ['a field', ['title'], { line: 2, column: 8 }],
  ['a field inside a list', ['faqs', 0, 'answer'], { line: 5, column: 13 }],
  [
    'a missing field inside a list, by what holds it',
    ['faqs', 1, 'answer'],
    { line: 6, column: 5 },
  ],
  ['a missing field, by the first line', ['question'], { line: 2, column: 1 }],
])('the place of %s is its line and column in the file', (_what, field, place) => {
  expect(readYaml('a.mdx', yaml, 2).frontmatter?.placeOf(field)).toEqual(place);
});

test.each([
  ['a quote that is not closed', 'title: "A\n', 'The quote that opens here is never closed.'],
  ['a bracket that is not closed', 'related: [a\n', 'The bracket that opens here is never closed.'],
  ['a field that stands twice', 'title: A\ntitle: B\n', 'The same field stands twice.'],
  ['a tab', 'closing:\n\tfor: A\n', 'The line is indented with a tab.'],
])('%s is named in an editor’s words', (_what, text, reason) => {
  expect(readYaml('a.mdx', text, 2).problems[0]?.message).toBe(reason);
});

test('a mistake in YAML is placed on its line of the file', () => {
  expect(readYaml('a.mdx', 'title: A\nshortTitle: B\ntitle: C\n', 2).problems).toMatchObject([
    { file: 'a.mdx', place: { line: 4, column: 1 } },
  ]);
});

test('an empty frontmatter has no fields', () => {
  expect(readYaml('a.mdx', '', 2).frontmatter?.data).toEqual({});
});

test.each([
  ['on one line', 'answer: Some 40% fail.\n', { line: 2, column: 14 }],
  ['in single quotes', "answer: 'It''s so: 40% fail.'\n", { line: 2, column: 20 }],
  ['in double quotes', 'answer: "So \\"40%\\" fail."\n', { line: 2, column: 15 }],
  ['folded', 'answer: >-\n  Some of\n  them, 40%,\n  fail.\n', { line: 4, column: 9 }],
  ['over two lines', 'answer: Some of\n  them, 40%, fail.\n', { line: 3, column: 9 }],
])('a character of a text %s has its own place', (_how, fields, place) => {
  const { frontmatter } = readYaml('a.mdx', fields, 2);
  const text = (frontmatter?.data as { answer: string }).answer;
  expect(frontmatter?.placeOfText(['answer'], text.indexOf('40%'))).toEqual(place);
});

test('a character of a field that holds no text is placed at the field', () => {
  const { frontmatter } = readYaml('a.mdx', 'sheet: 12\n', 2);
  expect(frontmatter?.placeOfText(['sheet'], 1)).toEqual({ line: 2, column: 8 });
});

test('the marks before a folded text are no part of it', () => {
  const { frontmatter } = readYaml('a.mdx', 'answer: >-\n  -40% or so\n', 2);
  expect(frontmatter?.placeOfText(['answer'], 0)).toEqual({ line: 3, column: 3 });
});
