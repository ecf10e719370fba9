import { z } from 'zod';
import { correctionLine, mark, type View } from './view.ts';

const text = z.string();

const corrections = z
  .array(z.object({ '@type': z.literal('CorrectionComment'), text, datePublished: text }))
  .default([]);

/** The parts of a JSON-LD graph that repeat what the page shows; other nodes and properties are passed over. */
const articleSchema = z.object({
  '@type': z.literal('Article'),
  headline: text,
  abstract: text,
  author: z.object({ '@id': text }),
  datePublished: text,
  dateModified: text,
  correction: corrections,
  citation: z.array(z.object({ name: text, url: text })).default([]),
  hasPart: z
    .array(
      z.object({
        '@type': z.literal('Claim'),
        text,
        citation: z.array(text),
      }),
    )
    .default([]),
});
const faqPageSchema = z.object({
  '@type': z.literal('FAQPage'),
  mainEntity: z.array(z.object({ name: text, acceptedAnswer: z.object({ text }) })),
});
const webPageSchema = z.object({
  '@id': z.string().endsWith('#webpage'),
  name: text,
  datePublished: text.optional(),
  dateModified: text.optional(),
  lastReviewed: text.optional(),
  correction: corrections,
});
const personSchema = z.object({ '@type': z.literal('Person'), '@id': text, name: text });
const breadcrumbSchema = z.object({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z.array(z.object({ name: text })),
});
const serviceSchema = z.object({ '@type': z.literal('Service'), description: text });

/** What the structured data of a page says, from the nodes of its graph. */
export function readGraph(graph: readonly unknown[]): View {
  const find = <Schema extends z.ZodType>(schema: Schema): z.output<Schema> | undefined =>
    graph.map((node) => schema.safeParse(node)).find(({ success }) => success)?.data;
  const page = find(webPageSchema);
  const article = find(articleSchema);
  const service = find(serviceSchema);
  const faqPage = find(faqPageSchema);
  const author = article && find(personSchema.extend({ '@id': z.literal(article.author['@id']) }));
  return {
    headline: article?.headline ?? page?.name,
    answer: article?.abstract ?? service?.description,
    author: author?.name,
    published: page?.datePublished,
    updated: page?.dateModified,
    reviewed: page?.lastReviewed,
    corrections:
      page &&
      [...(article?.correction ?? []), ...page.correction].map((correction) =>
        correctionLine(correction.datePublished, correction.text),
      ),
    trail: find(breadcrumbSchema)?.itemListElement.map(({ name }) => name),
    questions: faqPage?.mainEntity.map(({ name, acceptedAnswer }) => ({
      question: name,
      answer: acceptedAnswer.text,
    })),
    sources: article?.citation.map(({ name, url }) => `${name} ${mark(url)}`),
    claims: article?.hasPart
      .flatMap((claim) => claim.citation.map((url) => `${claim.text} ${mark(url)}`))
      .sort(),
  };
}
