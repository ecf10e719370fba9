import { chromium, type Browser } from '@playwright/test';
import { findOrInstallChromium } from './chromium.ts';

/** Flags for a Chromium that talks to the site under test and to nobody else. */
export const browserArguments: readonly string[] = [
  // Chromium's sandbox does not start for root, which is who runs in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a Chromium without a window.
 * @throws {CommandError} where none can be had.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findOrInstallChromium(),
    args: [...browserArguments],
  });
}
