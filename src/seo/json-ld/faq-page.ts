import type { FAQPage } from 'schema-dts';
import type { Guide } from '../../domain/document.ts';
import { absoluteUrl, nodeId } from '../url.ts';

/** The questions and answers of a guide, each with the address that opens it on the page. */
export function faqPage({ path, faqs }: Guide) {
  return {
    '@type': 'FAQPage',
    '@id': nodeId(path, 'faq'),
    isPartOf: { '@id': nodeId(path, 'webpage') },
    mainEntity: faqs.map(({ anchor, question, answer }) => ({
      '@type': 'Question' as const,
      name: question,
      acceptedAnswer: {
        '@type': 'Answer' as const,
        text: answer,
        url: `${absoluteUrl(path)}#${anchor}`,
      },
    })),
  } satisfies FAQPage;
}
