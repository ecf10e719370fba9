import { posix } from 'node:path';

/** The page collections whose files have an address of their own. */
const SECTIONS = { guides: '', pages: '', services: 'services/' } as const;

/**
 * The address of a content file, from its path alone: `content/guides/ai-agents/index.mdx` is
 * `/ai-agents/`. Nothing for a file that is no page.
 */
export function findPath(file: string): string | undefined {
  const match = /^content\/(guides|pages|services)\/(.+)\.mdx$/.exec(file);
  if (!match) return undefined;
  const [, section, id] = match;
  if (id === undefined || (section !== 'guides' && section !== 'pages' && section !== 'services')) {
    return undefined;
  }
  const slug = id === 'index' ? '' : id.replace(/\/index$/, '');
  return `/${SECTIONS[section]}${slug}${slug === '' ? '' : '/'}`;
}

/** The address of the Markdown copy of a page: `/a/b.md` for `/a/b/`, `/index.md` for the home page. */
export function markdownPath(path: string): string {
  return path === '/' ? '/index.md' : `${path.slice(0, -1)}.md`;
}

/** A relative link, resolved against the file that holds it: the file it points at and the fragment after `#`. */
export function resolveLink(
  from: string,
  href: string,
): { readonly file: string; readonly fragment: string | undefined } {
  const [path = '', fragment] = href.split('#', 2);
  return {
    file: path === '' ? from : posix.normalize(posix.join(posix.dirname(from), path)),
    fragment,
  };
}

/** The link from one file to another as a writer types it. */
export function relativeLink(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

/** Whether an address leads out of the site. */
export function isExternal(href: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('//');
}

/** The cluster of a guide, from the guide's id: `ai-agents` of `ai-agents/index`. */
export function clusterOf(guideId: string): string {
  return guideId.split('/')[0] ?? guideId;
}

/** The cluster of a guide's file; nothing for another page. */
export function findCluster(file: string): string | undefined {
  const [, id] = /^content\/guides\/(.+)\.mdx$/.exec(file) ?? [];
  return id === undefined ? undefined : clusterOf(id);
}

/** The file of the guide that introduces a cluster. */
export function pillarFile(cluster: string): string {
  return `content/guides/${cluster}/index.mdx`;
}
