import type { APIRoute } from 'astro';
import { robotsTxt } from '../hosting/robots-txt.ts';
import { absoluteUrl } from '../seo/url.ts';
import { site } from '../site.ts';

/** What crawlers may read, and what for. */
export const GET: APIRoute = () =>
  new Response(
    robotsTxt({ sitemap: absoluteUrl('/sitemap-index.xml'), aiTraining: site.aiTraining }),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
