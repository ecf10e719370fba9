import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CommandError } from '../../scripts/step.ts';
import { writeSecurityTxt } from '../../scripts/write-security-txt.ts';
import { findSecurityProblem } from '../../src/hosting/security-txt.ts';

const today = '2026-11-22';
const contact = 'mailto:security@example.org';
const expires = '2027-06-01';

async function aFolder(): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), 'security-txt-'));
  onTestFinished(() => rm(dist, { recursive: true }));
  return dist;
}

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

test.each(['https://example.org/security/', 'mailto:security@example.org'])(
  'a report may go to %s',
  (address) => {
    expect(findSecurityProblem({ contact: address, expires }, today)).toBeUndefined();
  },
);

test.each([
  'security@example.org',
  'http://example.org/security/',
  'tel:+1-201-555-0123',
  'mailto:',
  'https://',
  'https://example.org/\nCanonical: https://elsewhere.example/',
])('a report cannot go to %j', (address) => {
  expect(findSecurityProblem({ contact: address, expires }, today)).toContain(
    'is no address that a browser opens',
  );
});

test.each(['2026-12-23', '2027-11-21'])('it may expire on %s', (day) => {
  expect(findSecurityProblem({ contact, expires: day }, today)).toBeUndefined();
});

test.each([
  ['2026-12-22', 'within 30 days or in the past'],
  ['2025-01-01', 'within 30 days or in the past'],
  ['2027-11-22', 'a year ahead or later'],
  ['2027-02-30', 'is no day'],
  ['next year', 'is no day'],
])('it cannot expire on %s: that is %s', (day, problem) => {
  expect(findSecurityProblem({ contact, expires: day }, today)).toContain(problem);
});

test('the year ahead of a leap day ends where its calendar does', () => {
  expect(findSecurityProblem({ contact, expires: '2029-02-28' }, '2028-02-29')).toBeUndefined();
  expect(findSecurityProblem({ contact, expires: '2029-03-01' }, '2028-02-29')).toContain('a year');
});
