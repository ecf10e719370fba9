import { expect, test } from 'vitest';
import SeamDiagram from '../../src/components/figures/SeamDiagram.astro';
import { elements, render, textOf } from '../fixtures/rendering.ts';

const diagram = {
  id: 'seam',
  arrangements: [
    {
      title: 'Two owners',
      parts: [
        { name: 'Adviser', owns: 'the decisions', isGap: false },
        { name: 'Nobody', owns: 'whether it works', isGap: true },
        { name: 'Agency', owns: 'its tickets', isGap: false },
      ],
    },
    { title: 'One owner', parts: [{ name: 'Lead', owns: 'everything', isGap: false }] },
  ],
};

const html = await render(SeamDiagram, { diagram });

test('the drawing is a list of arrangements, each with its owners and what they own, in order', () => {
  expect(textOf(html)).toBe(
    'Two owners Adviser the decisions Nobody whether it works Agency its tickets One owner Lead everything',
  );
});

test('each arrangement holds a list of its own', () => {
  expect(html.split('role="list"')).toHaveLength(1 + 1 + diagram.arrangements.length);
});

test('only the part that nobody owns is hatched', () => {
  const hatched = elements(html, 'li').filter(({ attributes }) => attributes.includes('gap'));
  expect(hatched.map(({ text }) => text)).toEqual(['Nobody whether it works']);
});
