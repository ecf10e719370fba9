import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CommandError } from '../../scripts/step.ts';
import { writeIndexNowKey } from '../../scripts/write-indexnow-key.ts';
import { aFolder } from '../fixtures/temporary-folder.ts';

test('a build writes the key into the file that search engines ask for', async () => {
  const dist = await aFolder();
  await writeIndexNowKey('a1b2c3d4', dist);
  expect(await readFile(join(dist, 'a1b2c3d4.txt'), 'utf8')).toBe('a1b2c3d4');
});

test('without a key a build writes no file, and with a wrong one it stops', async () => {
  const dist = await aFolder();
  await writeIndexNowKey(undefined, dist);
  await expect(writeIndexNowKey('short', dist)).rejects.toThrow('src/site.ts, "indexNowKey"');
  expect(await readdir(dist)).toEqual([]);
});

test('a key whose file would replace another one stops a build, and that file stays as it is', async () => {
  const dist = await aFolder({ 'llms-full.txt': 'The whole library.' });
  const writing = writeIndexNowKey('llms-full', dist);
  await expect(writing).rejects.toThrow(CommandError);
  await expect(writing).rejects.toThrow(
    '"indexNowKey": /llms-full.txt is another file of the site.',
  );
  expect(await readFile(join(dist, 'llms-full.txt'), 'utf8')).toBe('The whole library.');
});
