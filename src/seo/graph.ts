import type { Graph, Thing } from 'schema-dts';
import { type Document, type Author } from '../domain/document.ts';
import type { Library } from '../domain/library.ts';
import { trailOf } from '../domain/trail.ts';
import { site } from '../site.ts';
import { article } from './json-ld/article.ts';
import { breadcrumbList } from './json-ld/breadcrumb-list.ts';
import { faqPage } from './json-ld/faq-page.ts';
import { organization, organizationName } from './json-ld/organization.ts';
import { byline, person } from './json-ld/person.ts';
import { service } from './json-ld/service.ts';
import { webPage } from './json-ld/web-page.ts';
import { webSite } from './json-ld/web-site.ts';

/**
 * Everything a page says to machines, as one linked graph. Each node is built from the value that
 * the page prints, so the two cannot differ; a node that a page refers to is in the same graph,
 * since a search engine loads no second page to follow an identifier.
 */
export function pageGraph(library: Library, document: Document): Graph {
  const founder = getFounder(library);
  const author = document.kind === 'guide' ? document.author : founder;
  const people = author.id === founder.id ? [founder] : [founder, author];
  const trail = trailOf(library, document);
  const subject = people.find(({ path }) => path === document.path);
  const nodes: Thing[] = [
    document.path === '/' || subject ? organization(founder) : organizationName(),
    webSite(),
    ...people.map((one) => (one === subject ? person(one) : byline(one))),
    webPage(document, trail.length > 0, subject),
  ];
  if (trail.length > 0) nodes.push(breadcrumbList(document.path, trail));
  if (document.kind === 'guide') nodes.push(article(document), faqPage(document));
  if (document.kind === 'service') nodes.push(service(document));
  return { '@context': 'https://schema.org', '@graph': nodes };
}

function getFounder({ authors }: Library): Author {
  const founder = authors.get(site.founder);
  if (!founder) throw new Error(`The founder "${site.founder}" has no author record.`);
  return founder;
}
