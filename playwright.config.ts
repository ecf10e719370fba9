import { defineConfig, devices } from '@playwright/test';
import { browserArguments } from './scripts/browser.ts';
import { E2E_PORT } from './tests/e2e/server.ts';

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
      args: [...browserArguments],
    },
  },
  webServer: {
    command: 'node tests/e2e/server.ts',
    url: `http://localhost:${E2E_PORT}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
