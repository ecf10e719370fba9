import { expect, test } from 'vitest';
import {
  editorPlace,
  findingsOf,
  isBreaking,
  type PageFinding,
} from '../../src/toolbar/page-findings.ts';
import { problemPage } from '../../src/toolbar/problem-page.ts';

function aFinding(changes: Partial<PageFinding> = {}): PageFinding {
  return {
    code: 'TRV002',
    severity: 'error',
    file: 'content/pages/about.mdx',
    line: 3,
    column: 7,
    message: 'It is wrong.',
    remedy: 'mend it.',
    why: 'Because.',
    page: 'docs/problems/TRV002.md',
    path: '/about/',
    ...changes,
  };
}

test('a page has the findings of its file, and those of files that many pages use', () => {
  const own = aFinding();
  const shared = aFinding({ file: 'content/sources/report.yaml', path: undefined });
  const other = aFinding({ file: 'content/pages/federal.mdx', path: '/federal/' });
  expect(findingsOf([own, shared, other], '/about/')).toEqual({ own: [own], shared: [shared] });
});

test.each([
  ['TRV004', 'error', true],
  ['TRV104', 'error', true],
  ['TRV137', 'error', true],
  ['TRV124', 'error', false],
  ['TRV200', 'error', false],
  ['TRV701', 'error', false],
  ['TRV104', 'notice', true],
  ['TRV103', 'notice', false],
  ['TRV104', 'warning', false],
] as const)('%s as %s keeps the page from being shown: %s', (code, severity, isStopping) => {
  expect(isBreaking(aFinding({ code, severity }))).toBe(isStopping);
});

test('an editor opens the file at the line and column', () => {
  expect(editorPlace(aFinding())).toBe('content/pages/about.mdx:3:7');
  expect(editorPlace(aFinding({ line: null, column: null }))).toBe('content/pages/about.mdx');
});

test('what an editor typed cannot become markup of the page that shows it', () => {
  const html = problemPage('/about/', [
    aFinding({ message: 'No <img src=x onerror="alert(1)">.' }),
  ]);
  expect(html).toContain('No &lt;img src=x onerror=&quot;alert(1)&quot;&gt;.');
  expect(html).not.toContain('<img');
});
