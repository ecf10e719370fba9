import { expect, test } from 'vitest';
import { formatReport } from '../../src/rot/report.ts';
import { aCheckedAddress } from '../fixtures/cited-addresses.ts';

test('what is not in order is told with its record and pages, and all is counted', () => {
  const report = formatReport([
    aCheckedAddress({ state: 'alive' }, { url: 'https://example.org/fine' }),
    aCheckedAddress({ state: 'dead', reason: 'status 404' }),
    aCheckedAddress(
      { state: 'moved', to: 'https://example.org/new' },
      { uses: [{ file: 'content/sources/old.yaml', field: 'readIn.url', pages: [] }] },
    ),
  ]);
  expect(report).not.toContain('https://example.org/fine');
  expect(report).toContain(
    'dead     https://example.org/report  status 404\n         content/sources/report.yaml (url), cited by /things/\n',
  );
  expect(report).toContain('now https://example.org/new\n');
  expect(report).toContain('content/sources/old.yaml (readIn.url), cited by no page');
  expect(report).toMatch(/3 addresses: 1 alive, 1 moved, 1 dead, 0 unknown\.$/);
});
