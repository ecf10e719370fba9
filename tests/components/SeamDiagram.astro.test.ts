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

test('each arrangement is a picture with a text that tells who owns what', () => {
  const names = [...html.matchAll(/<svg[^>]*role="img"[^>]*aria-label="([^"]*)"/g)];
  expect(names.map(([, name]) => name)).toEqual([
    'Two owners: Adviser, the decisions; Nobody, whether it works; Agency, its tickets.',
    'One owner: Lead, everything.',
  ]);
});

test('the drawing prints every owner and what they own', () => {
  const texts = elements(html, 'text').map((text) =>
    textOf(text.html.replaceAll('<tspan', ' <tspan')),
  );
  expect(texts).toEqual([
    'Adviser the decisions',
    'Nobody whether it works',
    'Agency its tickets',
    'Lead everything',
  ]);
});

test('only the part that nobody owns is hatched, with a pattern that the drawing holds', () => {
  const patterns = [...html.matchAll(/<pattern[^>]*id="([^"]*)"/g)].map(([, id]) => id);
  const fills = [...html.matchAll(/fill="url\(#([^)]*)\)"/g)].map(([, id]) => id);
  expect(fills).toEqual(patterns.slice(0, 1));
});

test('no two elements share an id, even when both arrangements have a gap', async () => {
  const [first] = diagram.arrangements;
  const twice = await render(SeamDiagram, {
    diagram: { id: 'seam', arrangements: [first, first] },
  });
  const ids = [...twice.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
