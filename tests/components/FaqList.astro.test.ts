import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import FaqList from '../../src/components/FaqList.astro';

test('the anchor of a question is inside its answer, so that the address opens it without script', async () => {
  const container = await AstroContainer.create();
  const html = await container.renderToString(FaqList, {
    props: {
      isOpen: false,
      faqs: [{ anchor: 'faq-price', question: 'What does it cost?', answer: 'It depends.' }],
    },
  });
  const answer = /<\/summary>([\s\S]*)<\/details>/.exec(html)?.[1];
  expect(answer).toContain('id="faq-price"');
  expect(html).toMatch(/<summary[^>]*>What does it cost\?<\/summary>/);
});
