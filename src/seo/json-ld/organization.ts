import type { Organization } from 'schema-dts';
import { site } from '../../site.ts';
import { absoluteUrl, nodeId } from '../url.ts';
import { personId } from './person.ts';
import type { Author } from '../../domain/document.ts';

/** The firm, the same on every page. */
export const organizationId = nodeId('/', 'organization');

/** The firm by name, for the pages that only refer to it. */
export function organizationName() {
  return {
    '@type': 'Organization',
    '@id': organizationId,
    name: site.name,
    url: absoluteUrl('/'),
  } satisfies Organization;
}

/** The firm, for the pages that are about it. No address, no rating, no logo of anyone: it has none to show. */
export function organization(founder: Author) {
  return {
    ...organizationName(),
    description: site.description,
    founder: { '@id': personId(founder) },
  } satisfies Organization;
}
