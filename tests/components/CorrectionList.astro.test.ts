import { expect, test } from 'vitest';
import CorrectionList from '../../src/components/CorrectionList.astro';
import { elements, render } from '../fixtures/rendering.ts';

test('each correction stands beside its day with an address that stays', async () => {
  const corrections = [
    { date: '2026-11-20', was: 'It takes six weeks.', now: 'It takes eight weeks.' },
    { date: '2026-11-02', was: 'Two people do it.', now: 'One person does it.' },
  ];
  const html = await render(CorrectionList, { document: { corrections } });
  expect(elements(html, 'h2')[0]?.attributes).toContain('id="corrections"');
  const items = elements(html, 'li');
  expect(items.map(({ text }) => text)).toEqual([
    'November 20, 2026 This page said: “It takes six weeks.” That was wrong. Right is: “It takes eight weeks.”',
    'November 2, 2026 This page said: “Two people do it.” That was wrong. Right is: “One person does it.”',
  ]);
  expect(items.map(({ attributes }) => attributes.trim())).toEqual([
    'id="correction-2"',
    'id="correction-1"',
  ]);
});

test('a page that was never corrected pays nothing for it', async () => {
  expect((await render(CorrectionList, { document: { corrections: [] } })).trim()).toBe('');
});
