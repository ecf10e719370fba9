import { expect, test } from 'vitest';
import ReferenceArchitecture from '../../src/components/figures/ReferenceArchitecture.astro';
import { exampleFigure } from '../fixtures/figures.ts';
import { elements, render, textOf } from '../fixtures/rendering.ts';

const diagram = exampleFigure('reference-architecture');
const html = await render(ReferenceArchitecture, { diagram });

test('each layer is a list of its boxes, from top to bottom', () => {
  expect(elements(html, 'ul').map(({ text }) => text)).toEqual([
    'Browser The visitor’s page Staff Your team, signed in',
    'Worker Checks and answers every request',
    'D1 Sign-ups R2 Uploaded files Queue Work that can wait',
  ]);
});

test('a list says what every arrow is, in the order of the numbers', () => {
  const arrows = elements(elements(html, 'ol')[0]?.html ?? '', 'li');
  expect(arrows.map(({ text }) => text)).toEqual([
    'Browser to Worker: the form',
    'Staff to Worker: questions about sign-ups',
    'Worker to D1: one row for each sign-up',
    'Worker to R2: the file',
    'Worker to Queue: the mail to be sent',
    'Queue to R2',
  ]);
});

test('every arrow carries its number in the drawing', () => {
  const numbers = elements(html, 'text').map(({ text }) => Number(text));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(diagram.edges.map((_edge, index) => index + 1));
});

test('what is drawn is hidden from screen readers, which read the boxes and the list', () => {
  const hidden = html.replace(/<svg aria-hidden="true"[\s\S]*?<\/svg>(?=<div|<ol)/g, '');
  expect(hidden).not.toContain('<svg');
  expect(textOf(hidden)).toContain('Queue to R2');
});

test('a line that passes a layer is drawn through it', async () => {
  const layers = ['Top', 'Middle', 'Bottom'].map((name) => ({ nodes: [{ name, role: 'a part' }] }));
  const past = await render(ReferenceArchitecture, {
    diagram: { layers, edges: [{ from: 'Top', to: 'Bottom' }] },
  });
  expect(past.match(/<line[^>]*y2="100%"/g)).toHaveLength(1);
});
