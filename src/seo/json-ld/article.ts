import type { Article } from 'schema-dts';
import type { Citation } from '../../domain/citation.ts';
import type { Guide } from '../../domain/document.ts';
import { site } from '../../site.ts';
import { nodeId } from '../url.ts';
import { organizationId } from './organization.ts';
import { byline } from './person.ts';

/** A guide as an article: what its title block, its first paragraph and its list of sources say. */
export function article(guide: Guide) {
  return {
    '@type': 'Article',
    '@id': nodeId(guide.path, 'article'),
    headline: guide.title,
    description: guide.description,
    abstract: guide.answer,
    author: byline(guide.author),
    publisher: { '@id': organizationId },
    datePublished: guide.published,
    dateModified: guide.updated,
    wordCount: guide.words,
    inLanguage: site.language,
    mainEntityOfPage: { '@id': nodeId(guide.path, 'webpage') },
    ...(guide.citations.length > 0 ? { citation: guide.citations.map(citation) } : {}),
  } satisfies Article;
}

function citation({ source }: Citation) {
  return {
    '@type': 'CreativeWork' as const,
    name: source.title,
    url: source.url,
  };
}
