import { expect, test } from 'vitest';
import Breadcrumb from '../../src/components/Breadcrumb.astro';
import { elements, render } from '../fixtures/rendering.ts';

const trail = [
  { label: 'Home', path: '/' },
  { label: 'Things', path: '/things/' },
  { label: 'Costs', path: '/things/costs/' },
];
const html = await render(Breadcrumb, { trail });

test('every step but the last is a link', () => {
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, path]) => path)).toEqual(['/', '/things/']);
});

test('the last step is the current page', () => {
  const current = elements(html, 'li').filter(({ attributes }) =>
    attributes.includes('aria-current="page"'),
  );
  expect(current.map(({ text }) => text)).toEqual(['Costs']);
});

test('the steps stand in their order', () => {
  expect(elements(html, 'li').map(({ text }) => text.replace(' /', ''))).toEqual([
    'Home',
    'Things',
    'Costs',
  ]);
});

test('the trail is a landmark with a name', () => {
  expect(html).toMatch(/<nav[^>]*aria-label="Breadcrumb"/);
});
