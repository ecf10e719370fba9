import { expect, test } from 'vitest';
import { readChangedLines } from '../../src/editorial/changed-lines.ts';

const changed = readChangedLines(`diff --git a/content/pages/about.mdx b/content/pages/about.mdx
--- a/content/pages/about.mdx
+++ b/content/pages/about.mdx
@@ -3 +3,2 @@ title
-old
+new
+newer
@@ -9,2 +10,0 @@
-gone
-gone, too
diff --git a/content/guides/a/new.mdx b/content/guides/a/new.mdx
--- /dev/null
+++ b/content/guides/a/new.mdx
@@ -0,0 +1 @@
+---
`);

test.each([
  ['content/pages/about.mdx', 2, false],
  ['content/pages/about.mdx', 3, true],
  ['content/pages/about.mdx', 4, true],
  ['content/pages/about.mdx', 5, false],
  ['content/guides/a/new.mdx', 1, true],
  ['content/guides/a/new.mdx', 2, false],
  ['content/pages/other.mdx', 3, false],
])('%s, line %i, is changed: %s', (file, line, isChanged) => {
  expect(changed.has(file, line)).toBe(isChanged);
});

test('where lines were removed, the two around the gap are changed', () => {
  expect([9, 10, 11, 12].map((line) => changed.has('content/pages/about.mdx', line))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
