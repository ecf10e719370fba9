import type { Organization } from 'schema-dts';
import type { Author, Page } from '../../domain/document.ts';
import { site } from '../../site.ts';
import { absoluteUrl, nodeId } from '../url.ts';
import { personId } from './person.ts';

/** The firm, the same on every page. */
export const organizationId = nodeId('/', 'organization');

/**
 * The firm by name, for the pages that only refer to it. An Organization and nothing narrower: a
 * ProfessionalService is a LocalBusiness, which has an address to visit, and none is published.
 * https://schema.org/ProfessionalService
 */
export function organizationName() {
  return {
    '@type': 'Organization',
    '@id': organizationId,
    name: site.name,
    url: absoluteUrl('/'),
  } satisfies Organization;
}

/** The firm as the home page introduces it, with the mark in its masthead. */
export function organization(home: Page) {
  return {
    ...organizationName(),
    description: home.lead,
    logo: absoluteUrl('/icon-512.png'),
  } satisfies Organization;
}

/** The firm as the page about its founder tells of it. */
export function foundedOrganization(founder: Author) {
  return {
    ...organizationName(),
    founder: { '@id': personId(founder) },
  } satisfies Organization;
}
