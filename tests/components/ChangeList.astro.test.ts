import { expect, test } from 'vitest';
import ChangeList from '../../src/components/ChangeList.astro';
import { elements, render } from '../fixtures/rendering.ts';

test('each change stands beside its day, in the order of the field', async () => {
  const changes = [
    { date: '2026-11-20', what: 'The price is that of November.' },
    { date: '2026-11-02', what: 'One question is new.' },
  ];
  const html = await render(ChangeList, { document: { changes } });
  expect(elements(html, 'h2')[0]?.attributes).toContain('id="changes"');
  expect(elements(html, 'li').map(({ text }) => text)).toEqual([
    'November 20, 2026 The price is that of November.',
    'November 2, 2026 One question is new.',
  ]);
});

test('a page on which nothing has changed pays nothing for it', async () => {
  expect((await render(ChangeList, { document: { changes: [] } })).trim()).toBe('');
});
