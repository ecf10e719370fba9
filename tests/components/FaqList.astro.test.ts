import { expect, test } from 'vitest';
import FaqList from '../../src/components/FaqList.astro';
import { render } from '../fixtures/rendering.ts';

function answerOf(html: string): string {
  return /<\/summary>([\s\S]*)<\/details>/.exec(html)?.[1] ?? '';
}

const faq = {
  anchor: 'faq-price',
  formerAnchors: [],
  question: 'What does it cost?',
  answer: 'It depends.',
};

test('the anchor of a question is inside its answer, so that the address opens it without script', async () => {
  const html = await render(FaqList, { isOpen: false, faqs: [faq] });
  expect(answerOf(html)).toContain('id="faq-price"');
  expect(html).toMatch(/<summary[^>]*>What does it cost\?<\/summary>/);
});

test('what the anchor was before is inside the answer, too', async () => {
  const faqs = [{ ...faq, formerAnchors: ['faq-cost', 'faq-bill'] }];
  const answer = answerOf(await render(FaqList, { isOpen: false, faqs }));
  expect(answer).toContain('id="faq-cost"');
  expect(answer).toContain('id="faq-bill"');
});
