import type { MiddlewareHandler } from 'astro';
import { site } from './site.ts';

const ownHost = new URL(site.url).hostname;

/**
 * Keeps search engines from what is rendered on demand, wherever it is not asked for at the site's
 * own name: at the address of the project and of its previews. Files get this from `public/_headers`,
 * which does not reach these answers.
 */
export const onRequest: MiddlewareHandler = async ({ isPrerendered, request }, next) => {
  const response = await next();
  if (!isPrerendered && new URL(request.url).hostname !== ownHost) {
    response.headers.set('X-Robots-Tag', 'noindex');
  }
  return response;
};
