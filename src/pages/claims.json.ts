import type { APIRoute } from 'astro';
import { loadLibrary } from '../collections.ts';
import { sourceRegister } from '../domain/source-register.ts';
import { claims } from '../seo/claims.ts';

/** Every figure of the site with its source and the pages that use it, for machines. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(claims(sourceRegister(await loadLibrary())), undefined, 1), {
    headers: { 'Content-Type': 'application/json' },
  });
