/** The addresses of the feed of corrections in its two formats. */
export const correctionsPaths = { atom: '/corrections.xml', json: '/corrections.json' } as const;

/** The addresses of a feed in its two formats: that of the whole site, or of one cluster. */
export function feedPaths(cluster?: string): { readonly atom: string; readonly json: string } {
  const folder = cluster === undefined ? '/' : `/${cluster}/`;
  return { atom: `${folder}feed.xml`, json: `${folder}feed.json` };
}
