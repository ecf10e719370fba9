import type { Thing } from 'schema-dts';
import type { Document } from '../domain/document.ts';
import { getPage, type Library } from '../domain/library.ts';
import { listedGuides } from '../domain/listed-guides.ts';
import { trailOf } from '../domain/trail.ts';
import { site } from '../site.ts';
import { article } from './json-ld/article.ts';
import { breadcrumbList } from './json-ld/breadcrumb-list.ts';
import { faqPage } from './json-ld/faq-page.ts';
import { itemList } from './json-ld/item-list.ts';
import { foundedOrganization, organization, organizationName } from './json-ld/organization.ts';
import { byline, person } from './json-ld/person.ts';
import { service } from './json-ld/service.ts';
import { webPage } from './json-ld/web-page.ts';
import { webSite } from './json-ld/web-site.ts';

/** One JSON-LD document: nodes that refer to each other by `@id`. https://www.w3.org/TR/json-ld11/ */
export interface PageGraph {
  readonly '@context': 'https://schema.org';
  // The page about an author has two types, for which schema-dts has no place in a graph.
  readonly '@graph': readonly (Thing | ReturnType<typeof webPage>)[];
}

/**
 * Everything a page says to machines, as one linked graph. Each node is built from the value that
 * the page prints, so the two cannot differ; a node that a page refers to is in the same graph,
 * since a search engine loads no second page to follow an identifier.
 */
export function pageGraph(library: Library, document: Document): PageGraph {
  const { path } = document;
  const trail = trailOf(library, document);
  const listed = listedGuides(library, document);
  const subject = [...library.authors.values()].find((author) => author.path === path);
  const nodes: PageGraph['@graph'][number][] = [
    firm(library, document),
    webSite(),
    webPage(document, { hasTrail: trail.length > 0, lists: listed.length > 0, subject }),
  ];
  if (subject) nodes.push(person(subject));
  if (trail.length > 0) nodes.push(breadcrumbList(path, trail));
  if (listed.length > 0) nodes.push(itemList(path, listed));
  if (document.kind === 'guide') {
    nodes.push(byline(document.author), article(document), faqPage(document));
  }
  if (document.kind === 'service') nodes.push(service(document));
  return { '@context': 'https://schema.org', '@graph': nodes };
}

/** The firm, with what this page says of it. */
function firm(library: Library, { path }: Document) {
  if (path === '/') return organization(getPage(library, 'index'));
  const founder = library.authors.get(site.founder);
  return founder?.path === path ? foundedOrganization(founder) : organizationName();
}
