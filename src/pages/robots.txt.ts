import type { APIRoute } from 'astro';
import { absoluteUrl } from '../seo/url.ts';

/** Every crawler may read every page; the sitemap lists them. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap-index.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
