import { expect, test } from 'vitest';
import type { CheckedAddress } from '../../src/rot/check-addresses.ts';
import { formatIssue } from '../../src/rot/issue.ts';
import { aCheckedAddress } from '../fixtures/cited-addresses.ts';
import { TODAY } from '../fixtures/entries.ts';

const DEAD = { state: 'dead', reason: 'status 404' } as const;

const issue = (checked: readonly CheckedAddress[], repository?: string) =>
  formatIssue(checked, { today: TODAY, siteUrl: 'https://example.com', repository });

test('as long as nothing is gone there is nothing to say', () => {
  expect(
    issue([
      aCheckedAddress({ state: 'alive' }),
      aCheckedAddress({ state: 'unknown', reason: 'status 403' }),
      aCheckedAddress({ state: 'moved', to: 'https://example.org/new' }),
    ]),
  ).toBe('');
});

test('an address that is gone is told with the record to edit and the pages that cite it', () => {
  const text = issue([aCheckedAddress(DEAD)], 'https://github.com/example/site');
  expect(text).toContain('One address that the site cites is gone.');
  expect(text).toContain(`last on ${TODAY}`);
  expect(text).toContain('- `https://example.org/report` (status 404;');
  expect(text).toContain(
    '[`content/sources/report.yaml`](<https://github.com/example/site/edit/main/content/sources/report.yaml>), field `url`',
  );
  expect(text).toContain('cited by [`/things/`](<https://example.com/things/>)');
});

test('without a repository the record is named, not linked', () => {
  expect(issue([aCheckedAddress(DEAD)])).toContain(
    '  - `content/sources/report.yaml`, field `url`',
  );
});

test('what moved for good is told beside what is gone', () => {
  const text = issue([
    aCheckedAddress(
      { state: 'moved', to: 'https://example.org/new' },
      { url: 'https://a.example/' },
    ),
    aCheckedAddress(DEAD),
  ]);
  expect(text.indexOf('## Gone')).toBeLessThan(text.indexOf('## Moved for good'));
  expect(text).toContain('- `https://a.example/` is now `https://example.org/new`');
});

test('an address cannot become markup, a mention or the end of its code', () => {
  const text = issue([aCheckedAddress(DEAD, { url: 'https://example.org/`@octocat`' })]);
  expect(text).toContain('- `` https://example.org/`@octocat` `` (status 404;');
});

test('however many are gone, the text is one that GitHub takes, and says what it left out', () => {
  const text = issue(
    Array.from({ length: 1_000 }, (_, index) =>
      aCheckedAddress(DEAD, { url: `https://example.org/${index}` }),
    ),
  );
  expect(text.length).toBeLessThanOrEqual(65_536);
  const told = [...text.matchAll(/^- /gm)].length;
  expect(told).toBeGreaterThan(100);
  expect(text).toContain(`no room here for ${1_000 - told} more`);
});
