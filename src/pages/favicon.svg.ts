import type { APIRoute } from 'astro';
import { schemes } from '../../tailwind.config.ts';
import { markSvg } from '../drawing/mark.ts';

/** The icon of the browser's tab, in the site's own colors. */
export const GET: APIRoute = () =>
  new Response(markSvg(schemes), { headers: { 'Content-Type': 'image/svg+xml' } });
