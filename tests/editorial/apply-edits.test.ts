import { expect, test } from 'vitest';
import type { Edit } from '../../src/domain/problem.ts';
import { applyEdits } from '../../src/editorial/apply-edits.ts';

/** An edit of columns `from` to `to` of a line. */
function edit(line: number, from: number, to: number, text: string): Edit {
  return { file: 'a.mdx', start: { line, column: from }, end: { line, column: to }, text };
}

const TEXT = 'title: A\nsheet:1\nid: x\n';

test('each edit replaces the characters at its place', () => {
  const edits = [edit(2, 7, 7, ' '), edit(1, 8, 9, '"A: B"')];
  expect(applyEdits(TEXT, edits)).toEqual({
    text: 'title: "A: B"\nsheet: 1\nid: x\n',
    applied: 2,
  });
});

test('an end behind the last character of a line leaves the line break', () => {
  expect(applyEdits(TEXT, [edit(2, 1, Infinity, 'sheet: 2')]).text).toBe(
    'title: A\nsheet: 2\nid: x\n',
  );
});

test('an end behind the last line means the end of the text', () => {
  const whole: Edit = {
    file: 'a.mdx',
    start: { line: 1, column: 1 },
    end: { line: Infinity, column: Infinity },
    text: 'new\n',
  };
  expect(applyEdits(TEXT, [whole]).text).toBe('new\n');
});

test('of two edits of the same characters the first counts', () => {
  expect(applyEdits(TEXT, [edit(1, 1, 6, 'name'), edit(1, 1, 9, 'x')])).toEqual({
    text: 'name: A\nsheet:1\nid: x\n',
    applied: 1,
  });
});

test('the same insertion is made once', () => {
  expect(applyEdits(TEXT, [edit(2, 7, 7, ' '), edit(2, 7, 7, ' ')]).text).toBe(
    'title: A\nsheet: 1\nid: x\n',
  );
});
