import type { BreadcrumbList } from 'schema-dts';
import type { Crumb } from '../../domain/trail.ts';
import { absoluteUrl, nodeId } from '../url.ts';

/** The identifier of a page's trail. */
export function breadcrumbId(path: string): string {
  return nodeId(path, 'breadcrumb');
}

/** The trail that the page shows; the last step is the page itself and has no address of its own. */
export function breadcrumbList(path: string, trail: readonly Crumb[]) {
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbId(path),
    itemListElement: trail.map((crumb, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: crumb.label,
      ...(index < trail.length - 1 ? { item: absoluteUrl(crumb.path) } : {}),
    })),
  } satisfies BreadcrumbList;
}
