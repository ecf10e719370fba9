import { expect, test } from 'vitest';
import RegionMap from '../../src/components/figures/RegionMap.astro';
import { exampleFigure } from '../fixtures/figures.ts';
import { elements, render } from '../fixtures/rendering.ts';

const html = await render(RegionMap, { map: exampleFigure('map') });
const regions = elements(html, 'li');

test('every region holds its rooms', () => {
  expect(regions.map((region) => elements(region.html, 'dt').map(({ text }) => text))).toEqual([
    ['Workers', 'Workflows'],
    ['Durable Objects', 'D1', 'R2'],
  ]);
  expect(regions.map(({ text }) => text.slice(0, 10))).toEqual(['Runs code ', 'Keeps data']);
});

test('a room says what it is for, and what it replaces where that is known', () => {
  const rooms = elements(regions[1]?.html ?? '', 'div');
  expect(rooms.map((room) => elements(room.html, 'dd').map(({ text }) => text))).toEqual([
    ['Keeps the state of one thing, one request at a time.'],
    [
      'Answers SQL queries, with a database for each tenant if you like.',
      'Replaces a small database server',
    ],
    ['Stores files, with no charge for data that leaves.', 'Replaces an object store'],
  ]);
});
