import { expect, test } from 'vitest';
import Ladder from '../../src/components/figures/Ladder.astro';
import { exampleFigure } from '../fixtures/figures.ts';
import { elements, render } from '../fixtures/rendering.ts';

const html = await render(Ladder, { ladder: exampleFigure('ladder') });
const rungs = elements(html, 'li');

test('the first rung that an editor writes stands at the bottom, and has the number 1', () => {
  expect(rungs.map((rung) => elements(rung.html, 'b')[0]?.text)).toEqual([
    'Agent',
    'Workflow',
    'One model call',
  ]);
  expect(rungs.map(({ attributes }) => /value="(\d)"/.exec(attributes)?.[1])).toEqual([
    '3',
    '2',
    '1',
  ]);
});

test('the list says that it counts down', () => {
  expect(html).toMatch(/<ol[^>]* reversed/);
});

test('a rung says what it adds and when to choose it', () => {
  expect(rungs[1]?.text).toBe(
    'Workflow Several calls on a path that your code fixes. Choose it when the steps are known beforehand.',
  );
});

test('a rung without a case to choose it in says nothing of it', async () => {
  const plain = { name: 'One', adds: 'something', emphasis: false };
  const bare = await render(Ladder, { ladder: { rungs: [plain, plain] } });
  expect(bare).not.toContain('Choose');
});

test('only the rung that the argument turns on is marked', () => {
  expect(rungs.map(({ attributes }) => attributes.includes('emphasis'))).toEqual([
    false,
    false,
    true,
  ]);
});
