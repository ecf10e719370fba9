import { expect, test } from 'vitest';
import { addEntries, replaceField } from '../../src/editorial/field-edits.ts';
import { applyEdits } from '../../src/editorial/apply-edits.ts';

const file = 'content/pages/about.mdx';
const list = { file, field: 'redirect_from' };

function added(text: string, entries = ['- /old/']): string {
  return applyEdits(text, addEntries(text, list, entries).fix ?? []).text;
}

test('a field gets another value, and nothing around it changes', () => {
  const text = '---\ntitle: A\nupdated:  2026-11-25 \nsheet: 1\n---\nupdated: never\n';
  const { fix = [] } = replaceField(text, file, 'updated', '2026-11-22');
  expect(applyEdits(text, fix).text).toBe(
    '---\ntitle: A\nupdated:  2026-11-22 \nsheet: 1\n---\nupdated: never\n',
  );
});

test.each([
  ['there is none', '---\ntitle: A\n---\nupdated: 2026-11-25\n'],
  ['its value stands below it', '---\nupdated:\n  2026-11-25\n---\n'],
  ['there are no fields', 'updated: 2026-11-25\n'],
])('a field is not replaced where %s', (_what, text) => {
  expect(replaceField(text, file, 'updated', '2026-11-22').fix).toBeUndefined();
});

test('a list that is not there yet becomes the last field', () => {
  expect(added('---\ntitle: A\n---\nText.\n', ['- /a/', '- /b/'])).toBe(
    '---\ntitle: A\nredirect_from:\n  - /a/\n  - /b/\n---\nText.\n',
  );
});

test('an empty list gets its entries', () => {
  expect(added('---\nredirect_from: []\ntitle: A\n---\n')).toBe(
    '---\nredirect_from:\n  - /old/\ntitle: A\n---\n',
  );
});

test.each([
  ['indented', '  '],
  ['not indented', ''],
])('an entry comes behind the others of a list that is %s', (_what, indent) => {
  expect(added(`---\nredirect_from:\n${indent}- /older/\ntitle: A\n---\n`)).toBe(
    `---\nredirect_from:\n${indent}- /older/\n${indent}- /old/\ntitle: A\n---\n`,
  );
});

test('an entry comes behind the others of a list that ends the fields', () => {
  expect(added('---\nredirect_from:\n    - /older/\n---\nText.\n')).toBe(
    '---\nredirect_from:\n    - /older/\n    - /old/\n---\nText.\n',
  );
});

test('a list on one line is left to a person', () => {
  const text = '---\nredirect_from: [/older/]\n---\n';
  expect(addEntries(text, list, ['- /old/']).fix).toBeUndefined();
});
