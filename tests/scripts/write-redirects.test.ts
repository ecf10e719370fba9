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

test('the former address of a page leads to it, and what was there to what the build wrote in its place', async () => {
  const dist = await aBuild('things/index.html', 'things.md', 'things/feed.xml');
  await writeRedirects(movedFrom('/old/'), dist);
  const lines = (await readFile(join(dist, '_redirects'), 'utf8')).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      '/old /things/ 301',
      '/old.md /things.md 301',
      '/old/ /things/ 301',
      '/old/feed.xml /things/feed.xml 301',
      '/old/feed.json /things/ 301',
    ]),
  );
  expect(lines.at(-1)).toBe('');
});

test('a folder in which pages stand, but that is none, may be a former address', async () => {
  const dist = await aBuild('services/engagement/index.html');
  await writeRedirects(movedFrom('/services/'), dist);
  expect(await readFile(join(dist, '_redirects'), 'utf8')).toContain('/services /things/ 301\n');
});

test.each([
  ['/feed.xml', 'feed.xml'],
  ['/reports/', 'reports/index.html'],
  ['/reports/', 'reports/card.png'],
])(
  'a build stops when the former address %s would hide %s, which it wrote',
  async (former, file) => {
    const dist = await aBuild(file);
    const writing = writeRedirects(movedFrom(former), dist);
    await expect(writing).rejects.toThrow(CommandError);
    await expect(writing).rejects.toThrow(former);
  },
);
