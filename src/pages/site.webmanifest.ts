import type { APIRoute } from 'astro';
import { schemes } from '../../tailwind.config.ts';
import { site } from '../site.ts';

/** What a phone shows when a reader keeps the site on the home screen. https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.name,
      description: site.description,
      lang: site.language,
      start_url: '/',
      display: 'browser',
      background_color: schemes.light.paper,
      theme_color: schemes.light.sheet,
      icons: [
        { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
