import mdx from '@astrojs/mdx';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

// The suffix of a test names the runtime it needs, so that the fast ones stay fast.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.astro.test.ts'],
        },
      },
      // Astro's own configuration is left out: with the adapter in it, no second server can start.
      await getViteConfig(
        { test: { name: 'astro', include: ['tests/**/*.astro.test.ts'] } },
        { configFile: false, integrations: [mdx()] },
      )({ mode: 'test', command: 'serve' }),
    ],
  },
});
