import { expect, test } from 'vitest';
import { formatField, formatProblem, unknownReference } from '../../src/domain/problem.ts';

test.each([
  [['title'], 'title'],
  [['closing', 'service'], 'closing.service'],
  [['faqs', 0, 'answer'], 'faqs[1].answer'],
  [['figures', 1, 'rows', 2], 'figures[2].rows[3]'],
])('a field is named as an editor counts: %j', (field, name) => {
  expect(formatField(field)).toBe(name);
});

const code = 'TRV104';
const file = 'content/pages/about.mdx';

test.each([
  ['a line', { line: 7, column: 3 }, 'content/pages/about.mdx:7:3  TRV104  It is wrong.'],
  ['a field', { field: ['faqs', 0] }, 'content/pages/about.mdx (faqs[1])  TRV104  It is wrong.'],
  ['no place', undefined, 'content/pages/about.mdx  TRV104  It is wrong.'],
])('a problem with %s starts with the file and where in it', (_what, place, line) => {
  const printed = formatProblem({ code, file, place, message: 'It is wrong.', remedy: 'mend it.' });
  expect(printed.split('\n')[0]).toBe(line);
});

test('a problem says on its second line what to do', () => {
  const printed = formatProblem({ code, file, message: 'It is wrong.', remedy: 'mend it.' });
  expect(printed.split('\n')[1]).toBe('  Fix: mend it.');
});

test.each([
  ['author', 'content/authors/adda.yaml'],
  ['page', 'content/pages/adda.mdx'],
  ['service', 'content/services/adda.mdx'],
] as const)('an unknown %s tells which file would have to exist', (noun, missing) => {
  expect(unknownReference({ file, field: ['author'] }, noun, 'adda', []).missing).toBe(missing);
});

test('an unknown author comes with the one that was probably meant', () => {
  const { message } = unknownReference({ file, field: ['author'] }, 'author', 'adda', [
    'grace',
    'ada',
  ]);
  expect(message).toBe('No author "adda". Did you mean "ada"?');
});

test('an unknown author comes with those that exist', () => {
  const { remedy } = unknownReference({ file, field: ['author'] }, 'author', 'x', ['grace', 'ada']);
  expect(remedy).toBe('use one that exists: "grace" or "ada".');
});
