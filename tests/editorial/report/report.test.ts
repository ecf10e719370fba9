import { expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/problem.ts';
import { codeFrame } from '../../../src/editorial/report/code-frame.ts';
import { findingOf } from '../../../src/editorial/report/finding.ts';
import { formatGithub } from '../../../src/editorial/report/format-github.ts';
import { formatJson } from '../../../src/editorial/report/format-json.ts';
import { formatText, summarize } from '../../../src/editorial/report/format-text.ts';

const file = 'content/pages/about.mdx';
const problem: Problem = {
  code: 'TRV002',
  file,
  place: { line: 2, column: 8 },
  message: 'It is 100% wrong.',
  remedy: 'mend it: now.',
};
const finding = findingOf(problem, false);
const old = findingOf(problem, true);
const warning = findingOf({ ...problem, isWarning: true }, false);

test('a line is shown with the one above it, and a mark below the column', () => {
  expect(codeFrame('title: A\nsheet: 1\n', { line: 2, column: 8 })).toBe(
    '  1 | title: A\n> 2 | sheet: 1\n    |        ^',
  );
});

test('of a long line only what stands around the mark is shown', () => {
  const line = `${'a'.repeat(300)}X${'b'.repeat(300)}`;
  const [shown = '', mark = ''] = (codeFrame(line, { line: 1, column: 301 }) ?? '').split('\n');
  expect(shown.length).toBeLessThan(115);
  expect(shown[mark.indexOf('^')]).toBe('X');
  expect(shown).toMatch(/^> 1 \| …a+Xb+…$/);
});

test('characters that would move the mark or hide are made visible', () => {
  expect(codeFrame('a\u200bb\tc', { line: 1, column: 4 })).toBe('> 1 | a�b c\n    |    ^');
});

test('a line that is not there is not shown', () => {
  expect(codeFrame('one\n', { line: 7, column: 1 })).toBeUndefined();
});

test('a finding is told with place, code, message, remedy, reason and its line', () => {
  const text = formatText([finding], new Map([[file, 'title: A\nsheet: 1\n']]), {
    isColored: false,
  });
  expect(text.split('\n')).toEqual([
    'content/pages/about.mdx:2:8  TRV002  It is 100% wrong.',
    '  Fix: mend it: now.',
    expect.stringMatching(/^ {2}Why: A program can only use .* \(docs\/problems\/TRV002\.md\)$/),
    '    1 | title: A',
    '  > 2 | sheet: 1',
    '      |        ^',
  ]);
});

test('GitHub is told errors first, on their lines, with what would end a command escaped', () => {
  const [first = '', second = '', third = ''] = formatGithub([old, warning, finding]).split('\n');
  expect(first).toMatch(
    /^::error file=content\/pages\/about\.mdx,line=2,col=8,title=TRV002::It is 100%25 wrong\.%0AFix: mend it: now\.%0AWhy: /,
  );
  expect(second).toMatch(/^::warning /);
  expect(third).toMatch(/^::notice /);
});

test('a file name cannot add a property to a command', () => {
  const named = findingOf({ ...problem, file: 'content/a,line=9::x.mdx' }, false);
  expect(formatGithub([named])).toMatch(/^::error file=content\/a%2Cline=9%3A%3Ax\.mdx,line=2,/);
});

test('other programs get a list of objects', () => {
  expect(JSON.parse(formatJson([finding]))).toEqual([
    {
      code: 'TRV002',
      severity: 'error',
      file,
      line: 2,
      column: 8,
      message: 'It is 100% wrong.',
      remedy: 'mend it: now.',
      why: finding.why,
      page: 'docs/problems/TRV002.md',
      isFixable: false,
    },
  ]);
});

test.each([
  [[finding], '1 problem in 1 file.'],
  [[finding, warning, old], '1 problem, 1 warning, and 1 other that stops nothing in 1 file.'],
  [
    [findingOf({ ...problem, fix: [] }, false), finding],
    '2 problems in 1 file. npm run check -- --fix mends 1 of them.',
  ],
])('the last line counts what was found', (findings, line) => {
  expect(summarize(findings)).toBe(line);
});
