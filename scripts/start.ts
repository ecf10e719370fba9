// Builds the site where something changed, prepares the local database, and serves the site as
// Cloudflare Pages would. Ctrl-C stops everything. PORT chooses the port; `-- --drafts` serves a preview.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite, isBuilt } from './build-site.ts';
import { fingerprint, isStamped, stamp } from './fingerprint.ts';
import { applyMigrations, checkPortIsFree, servePages, stopSignal } from './pages-server.ts';
import { PREVIEW_NOTICE, readPreviewFlag } from './preview.ts';
import { CommandError, main, root, step } from './step.ts';

const DEFAULT_PORT = 8788;

function readPort(): number {
  const value = process.env['PORT'];
  if (value === undefined || value === '') return DEFAULT_PORT;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new CommandError(`PORT is "${value}". Give a number from 1 to 65535: PORT=8790 npm start`);
}

async function migrateLocalDatabase(state: string): Promise<void> {
  const migrations = await fingerprint(['migrations/*.sql', 'wrangler.toml']);
  if (existsSync(state) && (await isStamped('database', migrations))) {
    console.log('Database  nothing has changed since the last migration');
    return;
  }
  await step('Database', 'local, in .wrangler/state/', () => applyMigrations(state));
  await stamp('database', migrations);
}

await main(async () => {
  const port = readPort();
  await checkPortIsFree(port, { command: 'npm start', variable: 'PORT' });

  const isPreview = readPreviewFlag(process.argv);
  if (await isBuilt()) console.log('Build     nothing has changed since the last one');
  else await step('Build', 'the site, into dist/', () => buildSite({ isShown: false }));

  const state = join(root, '.wrangler', 'state');
  await migrateLocalDatabase(state);

  const signal = stopSignal();
  const server = await step('Serve', `dist/ on port ${port}`, () =>
    servePages(port, state, {
      signal,
      show: (line) => {
        if (/error/i.test(line)) console.error(line);
      },
    }),
  );
  console.log(`\nTruvisory is at ${server.address}  (Ctrl-C stops it)\n`);
  if (isPreview) console.log(`${PREVIEW_NOTICE}\n`);
  await server.ended;
  if (!signal.aborted) throw new CommandError('The server ended by itself. Run npm start again.');
  console.log('Stopped.');
});
