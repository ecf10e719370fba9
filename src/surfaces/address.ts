/** The address of the Markdown copy of a page: `/a/b.md` for `/a/b/`, `/index.md` for the home page. */
export function markdownPath(path: string): string {
  return path === '/' ? '/index.md' : `${path.slice(0, -1)}.md`;
}

/** The addresses of a feed in its two formats: that of the whole site, or of one cluster. */
export function feedPaths(cluster?: string): { readonly atom: string; readonly json: string } {
  const folder = cluster === undefined ? '/' : `/${cluster}/`;
  return { atom: `${folder}feed.xml`, json: `${folder}feed.json` };
}
