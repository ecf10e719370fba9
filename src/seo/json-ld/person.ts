import type { Person } from 'schema-dts';
import type { Author } from '../../domain/document.ts';
import { absoluteUrl, nodeId } from '../url.ts';
import { organizationId } from './organization.ts';

/** The identifier of an author: a fragment of the page about them. */
export function personId(author: Author): string {
  return nodeId(author.path, 'person');
}

/** An author, as the byline and the page about them name them. */
export function person(author: Author) {
  return {
    '@type': 'Person',
    '@id': personId(author),
    name: author.name,
    url: absoluteUrl(author.path),
    jobTitle: author.jobTitle,
    description: author.bio,
    worksFor: { '@id': organizationId },
  } satisfies Person;
}
