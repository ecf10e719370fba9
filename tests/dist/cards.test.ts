import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CARD_BUDGET } from '../../scripts/draw-cards.ts';
import { root } from '../../scripts/step.ts';
import { cardPath } from '../../src/cards/card-path.ts';
import { cardsOf } from '../../src/cards/card.ts';
import { checkContent } from '../../src/editorial/check-content.ts';
import { layoutFaults } from '../fixtures/card-layout.ts';
import { dist, fold, pngSize, readPages } from './site.ts';

const pages = (await readPages()).filter(({ path }) => path !== '/404.html');
const { library } = await checkContent(root, new Date().toISOString().slice(0, 10));
const cards = cardsOf(library);

test('every page has a card, and nothing else has one', async () => {
  const files = await Array.fromAsync(glob('**/card.png', { cwd: dist }));
  expect(files.map((file) => `/${file}`).sort()).toEqual(
    pages.map(({ path }) => cardPath(path)).sort(),
  );
});

describe.each(pages)('the card of $path', ({ path, $ }) => {
  const card = cards.find((candidate) => candidate.path === path);
  if (!card) throw new Error(`There is no card of ${path}.`);

  test('is as large as previews want it, and no heavier than it may be', async () => {
    const bytes = await readFile(join(dist, cardPath(path)));
    expect(pngSize(bytes)).toBe('1200x630');
    expect(bytes.length).toBeLessThanOrEqual(CARD_BUDGET);
  });

  const block = new Map(
    $('.title-block > div')
      .toArray()
      .map((cell) => [fold($(cell).find('dt').text()), fold($(cell).find('dd').text())]),
  );

  test('says what the headline and the title block of the page say', () => {
    expect(card.title).toBe(fold($('h1').text()));
    expect(card.rows.length > 0).toBe(block.size > 0);
    for (const { label, value } of card.rows.flat()) expect(value).toBe(block.get(label));
  });

  test('says where the page belongs as the page says it', () => {
    const trail = $('.breadcrumb li')
      .toArray()
      .map((step) => fold($(step).text()));
    const [, set] = trail;
    if (block.has('Sheet')) expect(card.place).toBe(`${set} / Sheet ${block.get('Sheet')}`);
    else if (block.has('Sheets')) expect(card.place).toBe(`${set} / ${block.get('Sheets')} sheets`);
    else expect(card.place ?? '').toBe(trail.join(' / '));
  });

  test('shows all of its text, clear of lines and of other text', async () => {
    expect(await layoutFaults(card)).toEqual([]);
  });
});
