import type { WebSite } from 'schema-dts';
import { site } from '../../site.ts';
import { absoluteUrl, nodeId } from '../url.ts';
import { organizationId } from './organization.ts';

/** The site, the same on every page. */
export const webSiteId = nodeId('/', 'website');

/** The site and who publishes it. */
export function webSite() {
  return {
    '@type': 'WebSite',
    '@id': webSiteId,
    name: site.name,
    url: absoluteUrl('/'),
    inLanguage: site.language,
    publisher: { '@id': organizationId },
  } satisfies WebSite;
}
