import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeIndexNowKey } from '../../scripts/write-indexnow-key.ts';
import { findKeyProblem } from '../../src/indexnow/key.ts';

async function aFolder(): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), 'indexnow-key-'));
  onTestFinished(() => rm(dist, { recursive: true }));
  return dist;
}

test.each(['a1b2c3d4', 'A-B-C-D-E', 'f'.repeat(128)])('%s can be a key', (key) => {
  expect(findKeyProblem(key)).toBeUndefined();
});

test.each(['a1b2c3d', 'f'.repeat(129), 'with space', '../escape', 'a_b_c_d_e', 'a1b2c3d4\n'])(
  '%j cannot be a key',
  (key) => {
    expect(findKeyProblem(key)).toContain('8 to 128');
  },
);

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
