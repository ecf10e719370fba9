// Builds the site into dist/: the content check, Astro, what Cloudflare Pages needs besides, and
// the search index. Refuses to build content that has problems. `-- --drafts` builds a preview, in
// which the pages that are not public stand under a banner.
import { buildSite } from './build-site.ts';
import { PREVIEW_NOTICE, readPreviewFlag } from './preview.ts';
import { main } from './step.ts';

await main(async () => {
  const isPreview = readPreviewFlag(process.argv);
  await buildSite({ isShown: true });
  if (isPreview) console.log(PREVIEW_NOTICE);
});
