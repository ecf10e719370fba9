import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CommandError } from '../../scripts/step.ts';
import { writeSecurityTxt } from '../../scripts/write-security-txt.ts';
import { aFolder } from '../fixtures/temporary-folder.ts';

const today = '2026-11-22';
const contact = 'mailto:security@example.org';
const expires = '2027-06-01';

test('with a contact, a build says whom to tell of a weakness', async () => {
  const dist = await aFolder();
  await writeSecurityTxt({ contact, expires }, { dist, today });
  expect(await readFile(join(dist, '.well-known', 'security.txt'), 'utf8')).toBe(
    [
      'Contact: mailto:security@example.org',
      'Expires: 2027-06-01T00:00:00Z',
      'Preferred-Languages: en',
      'Canonical: https://truvisory.com/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('without a contact, a build writes nothing', async () => {
  const dist = await aFolder();
  await writeSecurityTxt(undefined, { dist, today });
  expect(existsSync(join(dist, '.well-known'))).toBe(false);
});

test('settings that are not sound stop the build with the place and the remedy', async () => {
  const dist = await aFolder();
  const build = writeSecurityTxt({ contact, expires: '2026-12-01' }, { dist, today });
  await expect(build).rejects.toThrow(CommandError);
  await expect(build).rejects.toThrow(
    'src/site.ts, "security": security.txt expires on 2026-12-01, within 30 days or in the past. Write a day from 2026-12-23 to 2027-11-21',
  );
  expect(existsSync(join(dist, '.well-known'))).toBe(false);
});
