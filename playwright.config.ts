import { defineConfig, devices } from '@playwright/test';
import { E2E_PORT } from './tests/e2e/server.ts';

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: './tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${E2E_PORT}`,
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
      args: [
        // Chromium's sandbox does not start for root, which is who runs in most containers.
        ...(isRoot ? ['--no-sandbox'] : []),
        // The browser talks to the site under test and to nobody else.
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node tests/e2e/server.ts',
    url: `http://localhost:${E2E_PORT}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
