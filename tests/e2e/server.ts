// Serves dist/ for the browser tests, with an empty, migrated database of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  applyMigrations,
  checkPortIsFree,
  servePages,
  stopSignal,
} from '../../scripts/pages-server.ts';
import { main } from '../../scripts/step.ts';

/** Where the site under test answers. */
export const E2E_PORT = Number(process.env['E2E_PORT'] ?? 8799);

if (import.meta.main) {
  await main(async () => {
    await checkPortIsFree(E2E_PORT, { command: 'npm test', variable: 'E2E_PORT' });
    const state = await mkdtemp(join(tmpdir(), 'truvisory-e2e-'));
    await applyMigrations(state);
    const server = await servePages(E2E_PORT, state, {
      signal: stopSignal(),
      show: (line) => {
        if (/error/i.test(line)) console.error(line);
      },
    });
    await server.ended;
    await rm(state, { recursive: true, force: true });
  });
}
