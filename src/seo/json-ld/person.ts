import type { Person } from 'schema-dts';
import type { Author } from '../../domain/document.ts';
import { absoluteUrl, nodeId } from '../url.ts';
import { organizationId } from './organization.ts';

/** The identifier of an author: a fragment of the page about them. */
export function personId(author: Author): string {
  return nodeId(author.path, 'person');
}

/** An author as a byline names them. */
export function byline(author: Author) {
  return {
    '@type': 'Person',
    '@id': personId(author),
    name: author.name,
    url: absoluteUrl(author.path),
    jobTitle: author.jobTitle,
  } satisfies Person;
}

/** An author, as the page about them tells. */
export function person(author: Author) {
  return { ...byline(author), worksFor: { '@id': organizationId } } satisfies Person;
}
