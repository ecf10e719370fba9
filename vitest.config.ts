import mdx from '@astrojs/mdx';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** Builds and whole sites take a while where others work beside them; in milliseconds. */
const TIMEOUT = 30_000;

// The suffix of a test names the runtime it needs, so that the fast ones stay fast.
export default defineConfig({
  test: {
    // Vitest would leave one core idle, and on two that is half of the machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          testTimeout: TIMEOUT,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.astro.test.ts'],
        },
      },
      // Astro's own configuration is left out: with the adapter in it, no second server can start.
      await getViteConfig(
        { test: { name: 'astro', testTimeout: TIMEOUT, include: ['tests/**/*.astro.test.ts'] } },
        { configFile: false, integrations: [mdx()] },
      )({ mode: 'test', command: 'serve' }),
    ],
  },
});
