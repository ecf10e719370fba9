// Builds the site into dist/: the content check, Astro, what Cloudflare Pages needs besides, and
// the search index. Refuses to build content that has problems.
import { buildSite } from './build-site.ts';
import { main } from './step.ts';

await main(() => buildSite({ isShown: true }));
