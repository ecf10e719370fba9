import type { Article, Claim, CreativeWork } from 'schema-dts';
import { cardPath } from '../../cards/card-path.ts';
import type { Citation } from '../../domain/citation.ts';
import type { Guide } from '../../domain/document.ts';
import { editorialPolicyPath } from '../../site.ts';
import { absoluteUrl, nodeId } from '../url.ts';
import { correctionComments } from './correction-comment.ts';
import { organizationId } from './organization.ts';
import { personId } from './person.ts';
import { webPageId } from './web-page.ts';

/** A guide as an article: what its title block, its first paragraph and its list of sources say. */
export function article(guide: Guide) {
  const parts = claims(guide.citations);
  return {
    '@type': 'Article',
    '@id': nodeId(guide.path, 'article'),
    headline: guide.title,
    abstract: guide.answer,
    image: absoluteUrl(cardPath(guide.path)),
    author: { '@id': personId(guide.author) },
    publisher: { '@id': organizationId },
    publishingPrinciples: absoluteUrl(editorialPolicyPath),
    datePublished: guide.published,
    dateModified: guide.updated,
    wordCount: guide.words,
    ...correctionComments(guide),
    mainEntityOfPage: { '@id': webPageId(guide.path) },
    ...(guide.citations.length > 0 ? { citation: guide.citations.map(citation) } : {}),
    ...(parts.length > 0 ? { hasPart: parts } : {}),
  } satisfies Article;
}

/** A source. What the guide says with its numbers is the guide's own, and so no part of the source. */
function citation({ source }: Citation) {
  return {
    '@type': 'CreativeWork' as const,
    name: source.title,
    url: source.url,
  } satisfies CreativeWork;
}

/** The sentences and callouts that print a recorded number, each once, with the sources of their numbers. */
function claims(citations: readonly Citation[]) {
  const uses = citations.flatMap((cited) =>
    cited.claims.map((text) => ({ text, url: cited.source.url })),
  );
  return [...Map.groupBy(uses, ({ text }) => text)].map(
    ([text, its]) =>
      ({
        '@type': 'Claim' as const,
        text,
        citation: [...new Set(its.map(({ url }) => url))],
      }) satisfies Claim,
  );
}
