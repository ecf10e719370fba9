import type { Article, Claim, CreativeWork } from 'schema-dts';
import type { Citation } from '../../domain/citation.ts';
import type { Guide } from '../../domain/document.ts';
import { editorialPolicyPath, site } from '../../site.ts';
import { absoluteUrl, nodeId } from '../url.ts';
import { imageObject } from './image-object.ts';
import { organizationId } from './organization.ts';
import { personId } from './person.ts';
import { webPageId } from './web-page.ts';

/** A guide as an article: what its title block, its first paragraph and its list of sources say. */
export function article(guide: Guide) {
  return {
    '@type': 'Article',
    '@id': nodeId(guide.path, 'article'),
    headline: guide.title,
    description: guide.description,
    abstract: guide.answer,
    image: imageObject(guide.path).url,
    author: { '@id': personId(guide.author) },
    publisher: { '@id': organizationId },
    publishingPrinciples: absoluteUrl(editorialPolicyPath),
    datePublished: guide.published,
    dateModified: guide.updated,
    wordCount: guide.words,
    inLanguage: site.language,
    mainEntityOfPage: { '@id': webPageId(guide.path) },
    ...(guide.citations.length > 0 ? { citation: guide.citations.map(citation) } : {}),
  } satisfies Article;
}

/** A source, and what the guide says with numbers from it. */
function citation({ source, claims }: Citation) {
  return {
    '@type': 'CreativeWork' as const,
    name: source.title,
    url: source.url,
    ...(claims.length > 0 ? { hasPart: claims.map(claim) } : {}),
  } satisfies CreativeWork;
}

function claim(text: string) {
  return { '@type': 'Claim' as const, text } satisfies Claim;
}
