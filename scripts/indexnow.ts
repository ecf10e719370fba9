// Tells search engines which pages have changed since they were last told. Run it after a deployment.
//   npm run indexnow -- [--dry-run] [--state <file>]
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { INDEXNOW_ENDPOINT } from '../src/indexnow/submit.ts';
import { site } from '../src/site.ts';
import { announceChanges } from './announce-changes.ts';
import { CommandError, main, root } from './step.ts';

function readOptions() {
  try {
    return parseArgs({
      options: { 'dry-run': { type: 'boolean', default: false }, state: { type: 'string' } },
    }).values;
  } catch (error) {
    throw new CommandError(
      `${error instanceof Error ? error.message : String(error)}\nUse: npm run indexnow -- [--dry-run] [--state <file>]`,
    );
  }
}

await main(async () => {
  const { 'dry-run': isDryRun, state } = readOptions();
  await announceChanges({
    dist: join(root, 'dist'),
    state: state === undefined ? join(root, '.indexnow.json') : resolve(state),
    siteUrl: site.url,
    live: site.url,
    endpoint: INDEXNOW_ENDPOINT,
    key: site.indexNowKey,
    isDryRun,
    print: console.log,
  });
});
