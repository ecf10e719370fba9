import { expect, test } from 'vitest';
import FigureFrame from '../../src/components/FigureFrame.astro';
import { figureSources } from '../../src/domain/figure.ts';
import { figureKinds } from '../../src/schemas/figure.ts';
import { exampleFigure } from '../fixtures/figures.ts';
import { elements, render, textOf } from '../fixtures/rendering.ts';

function frame(kind: (typeof figureKinds)[number]): Promise<string> {
  const figure = exampleFigure(kind);
  const citations = figureSources(figure).map((source, index) => ({
    number: index + 1,
    source,
    statistics: [],
  }));
  return render(FigureFrame, {
    figure,
    anchor: 'figure-here',
    formerAnchors: ['figure-there'],
    citations,
  });
}

test.each(figureKinds)('a %s has its addresses, its title and its finding', async (kind) => {
  const { title, finding } = exampleFigure(kind);
  const html = await frame(kind);
  expect(html).toContain('id="figure-here"');
  expect(html).toContain('id="figure-there"');
  expect(elements(html, 'figcaption')[0]?.text).toBe(`${title} ${finding}`);
});

test.each(figureKinds)('a %s is drawn once', async (kind) => {
  const html = await frame(kind);
  expect(textOf(html).length).toBeGreaterThan(textOf(html.split('</figcaption>')[0] ?? '').length);
  expect(html.split('<figure')).toHaveLength(2);
});

test('a plot names the sources of what it draws, each as a link', async () => {
  const html = await frame('dot-plot');
  const [line] = elements(html, 'small');
  expect(line?.text).toMatch(/^Sources/);
  expect(elements(line?.html ?? '', 'a').map(({ attributes }) => attributes)).toEqual([
    expect.stringContaining('href="#1"'),
    expect.stringContaining('href="#2"'),
    expect.stringContaining('href="#3"'),
  ]);
});

test('a plot of one source names it in the singular', async () => {
  expect(elements(await frame('bar-chart'), 'small')[0]?.text).toMatch(/^Source ?1$/);
});

test('a timeline names its sources beside its events alone', async () => {
  expect(elements(await frame('timeline'), 'small')).toEqual([]);
});
