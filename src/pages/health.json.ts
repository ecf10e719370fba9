import type { APIRoute } from 'astro';
import { env } from 'cloudflare:workers';

export const prerender = false;

/**
 * Whether the site could store what a reader sends: 200 when the database answers and has been
 * migrated, 503 otherwise. For the owner after a deployment, and for whoever watches the site.
 */
export const GET: APIRoute = async () => {
  const problem = await findDatabaseProblem();
  return Response.json(
    problem === undefined ? { status: 'ok' } : { status: 'unavailable', problem },
    {
      status: problem === undefined ? 200 : 503,
      headers: {
        'Cache-Control': 'no-store',
        'X-Robots-Tag': 'noindex',
        'X-Content-Type-Options': 'nosniff',
      },
    },
  );
};

async function findDatabaseProblem(): Promise<string | undefined> {
  try {
    await env.DB.prepare('SELECT reference FROM enquiries LIMIT 1').run();
    return undefined;
  } catch (error) {
    console.error('health: the database did not answer', error);
    return 'The database does not answer, or its migrations have not been applied.';
  }
}
