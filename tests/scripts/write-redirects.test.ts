import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CommandError } from '../../scripts/step.ts';
import { writeRedirects } from '../../scripts/write-redirects.ts';
import { buildLibrary } from '../../src/domain/library.ts';
import { aGuide, someEntries, TODAY } from '../fixtures/entries.ts';
import { aFolder } from '../fixtures/temporary-folder.ts';

/** The library of a guide that was moved from these addresses. */
const movedFrom = (...redirect_from: readonly string[]) =>
  buildLibrary(someEntries({ guides: [aGuide('things/index', { redirect_from })] }), TODAY);

/** A build that wrote these files. */
const aBuild = (...files: readonly string[]) =>
  aFolder(Object.fromEntries(files.map((file) => [file, ''])));

test('the former address of a page leads to it, and that of its Markdown copy to the copy', async () => {
  const dist = await aBuild('things/index.html', 'things.md');
  await writeRedirects(movedFrom('/old/'), dist);
  expect(await readFile(join(dist, '_redirects'), 'utf8')).toBe(
    '/old /things/ 301\n/old.md /things.md 301\n/old/ /things/ 301\n',
  );
});

test('a folder in which pages stand, but that is none, may be a former address', async () => {
  const dist = await aBuild('services/engagement/index.html');
  await writeRedirects(movedFrom('/services/'), dist);
  expect(await readFile(join(dist, '_redirects'), 'utf8')).toContain('/services /things/ 301\n');
});

test.each([
  ['/feed.xml', 'feed.xml'],
  ['/reports/', 'reports/index.html'],
])(
  'a build stops when the former address %s would hide a file that it wrote',
  async (former, file) => {
    const dist = await aBuild(file);
    const writing = writeRedirects(movedFrom(former), dist);
    await expect(writing).rejects.toThrow(CommandError);
    await expect(writing).rejects.toThrow(former);
  },
);
