import type { Person } from 'schema-dts';
import type { Author } from '../../domain/document.ts';
import { absoluteUrl, nodeId } from '../url.ts';
import { organizationId } from './organization.ts';

/** The identifier of an author: a fragment of the page about them. */
export function personId(author: Author): string {
  return nodeId(author.path, 'person');
}

function named(author: Author) {
  return {
    '@type': 'Person' as const,
    '@id': personId(author),
    name: author.name,
    url: absoluteUrl(author.path),
  } satisfies Person;
}

/** An author as a byline names them. */
export function byline(author: Author) {
  return { ...named(author), jobTitle: author.jobTitle } satisfies Person;
}

/** An author, as the page about them tells. */
export function person(author: Author) {
  return { ...named(author), worksFor: { '@id': organizationId } } satisfies Person;
}
