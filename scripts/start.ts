// Builds the site where something changed, prepares the local database, and serves the site as
// Cloudflare Pages would. Ctrl-C stops everything. PORT chooses the port.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { fingerprint, isStamped, stamp } from './fingerprint.ts';
import { applyMigrations, checkPortIsFree, servePages } from './pages-server.ts';
import { CommandError, main, root, step } from './step.ts';

const DEFAULT_PORT = 8788;
const BUILD_INPUTS = [
  'content/**/*',
  'public/**/*',
  'scripts/**/*',
  'src/**/*',
  '*.{json,mjs,ts,toml}',
];

function readPort(): number {
  const value = process.env['PORT'];
  if (value === undefined || value === '') return DEFAULT_PORT;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new CommandError(`PORT is "${value}". Give a number from 1 to 65535: PORT=8790 npm start`);
}

/** Today is part of it: tomorrow's build may show other dates. */
async function buildFingerprint(): Promise<string> {
  return `${new Date().toISOString().slice(0, 10)} ${await fingerprint(BUILD_INPUTS)}`;
}

await main(async () => {
  const port = readPort();
  await checkPortIsFree(port, { command: 'npm start', variable: 'PORT' });

  const build = await buildFingerprint();
  if (existsSync(join(root, 'dist')) && (await isStamped('build', build))) {
    console.log('Build     nothing has changed since the last one');
  } else {
    await step('Build', 'the site, into dist/', () => buildSite());
    await stamp('build', build);
  }

  const state = join(root, '.wrangler', 'state');
  const migrations = await fingerprint(['migrations/*.sql', 'wrangler.toml']);
  if (existsSync(state) && (await isStamped('database', migrations))) {
    console.log('Database  nothing has changed since the last migration');
  } else {
    await step('Database', 'local, in .wrangler/state/', () => applyMigrations(state));
    await stamp('database', migrations);
  }

  const server = await step('Serve', `dist/ on port ${port}`, () =>
    servePages(port, state, (line) => {
      if (/error/i.test(line)) console.error(line);
    }),
  );
  const { stop } = server;
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(`\nTruvisory is at ${server.address}  (Ctrl-C stops it)\n`);
  await server.ended;
  console.log('Stopped.');
});
