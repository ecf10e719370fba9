import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { bin, CommandError, runNode } from './step.ts';

const COMMON_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium that starts: the one that CHROMIUM_PATH names, one that is installed,
 * Playwright's own, or Debian's package, the last two installed where that is possible.
 * @throws {CommandError} that says what to install where none can be had.
 */
export async function findOrInstallChromium(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (starts(named)) return named;
    throw new CommandError(`CHROMIUM_PATH is "${named}", which does not start as a browser.`);
  }
  const installed = findInstalled();
  if (installed !== undefined) return installed;

  console.log('          no Chromium found; asking Playwright for its own');
  await runNode([bin('@playwright/test', 'cli.js'), 'install', 'chromium'], {
    environment: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  if (starts(chromium.executablePath())) return chromium.executablePath();

  console.log("          Playwright has none for this machine; asking Debian's packages");
  installDebianPackage();
  const packaged = findInstalled();
  if (packaged !== undefined) return packaged;

  throw new CommandError(
    'The browser tests need a Chromium, and none could be installed. Install Chromium or Chrome and run npm test again; if it is in an unusual place, name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

function findInstalled(): string | undefined {
  return [chromium.executablePath(), ...COMMON_PLACES].find(starts);
}

/** A browser may be there without the libraries it needs. */
function starts(path: string): boolean {
  return (
    existsSync(path) &&
    spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0
  );
}

function installDebianPackage(): void {
  const isRoot = process.getuid?.() === 0;
  const apt = (...args: string[]) =>
    isRoot
      ? spawnSync('apt-get', args, { stdio: 'ignore' })
      : spawnSync('sudo', ['-n', 'apt-get', ...args], { stdio: 'ignore' });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
}
