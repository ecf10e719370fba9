import type { Service as ServiceNode } from 'schema-dts';
import type { Service } from '../../domain/document.ts';
import { absoluteUrl, nodeId } from '../url.ts';
import { organizationId } from './organization.ts';

/** An engagement that the firm offers. No price: the page names none. */
export function service({ path, name, lead }: Service) {
  return {
    '@type': 'Service',
    '@id': nodeId(path, 'service'),
    name,
    description: lead,
    url: absoluteUrl(path),
    provider: { '@id': organizationId },
  } satisfies ServiceNode;
}
