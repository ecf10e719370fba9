import { fileURLToPath } from 'node:url';
import cloudflare from '@astrojs/cloudflare';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { PACK_SLUG } from './src/domain/pack.ts';
import { today } from './src/domain/today.ts';
import { site } from './src/site.ts';
import { contentFindings } from './src/toolbar/integration.ts';

/** Reads the content for the sitemap. Only a build asks for it, so that development does not pay. */
async function loadSitemap() {
  const [{ checkContent }, { sitemapItem }] = await Promise.all([
    import('./src/editorial/check-content.ts'),
    import('./src/seo/sitemap.ts'),
  ]);
  const root = fileURLToPath(new URL('.', import.meta.url));
  const { wholeLibrary } = await checkContent(root, today(process.env));
  /** @param {{ url: string }} item */
  return (item) => sitemapItem(wholeLibrary, item);
}

/** @type {ReturnType<typeof loadSitemap> | undefined} */
let sitemapItems;

export default defineConfig({
  site: site.url,
  trailingSlash: 'always',
  session: false,
  adapter: cloudflare({ prerenderEnvironment: 'node', imageService: 'passthrough' }),
  // The adapter targets Workers. These three names write the layout that Pages documents as
  // "advanced mode": files at the top of dist/, the Worker in dist/_worker.js/index.js.
  build: {
    client: './',
    server: './_worker.js/',
    serverEntry: 'index.js',
    inlineStylesheets: 'always',
  },
  // Editors get the fields of a file completed and checked; see .vscode/.
  experimental: { contentIntellisense: true },
  integrations: [
    contentFindings(),
    {
      name: 'unpublished-pages',
      hooks: {
        // Not import.meta.env.DEV: a variable DEV of the shell would put drafts into the site.
        'astro:config:setup': ({ command }) => {
          if (command === 'dev') process.env['DRAFTS'] = '1';
        },
      },
    },
    mdx({ optimize: { ignoreElementNames: ['a', 'h2', 'h3', 'table'] } }),
    sitemap({
      filter: (page) => !page.endsWith(`/${PACK_SLUG}/`),
      serialize: async (item) => (await (sitemapItems ??= loadSitemap()))(item),
      namespaces: { news: false, video: false, xhtml: false },
    }),
  ],
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [tailwindcss()],
    // In development the adapter would bundle Astro's runtime a second time for the pages that Node
    // renders, and the copy cannot find a component's script.
    environments: { prerender: { optimizeDeps: { noDiscovery: true } } },
    build: {
      // The headers forbid scripts inside a page, so that of the search page stays a file.
      assetsInlineLimit: 0,
      // Astro marks MDX modules with a directive of its own, and the bundler warns of each.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // A page names its typefaces: letters that it can do without.
        output: { assetFileNames: '_astro/[hash][extname]' },
      },
    },
  },
});
