import { describe, expect, test } from 'vitest';
import { cardsOf } from '../../src/cards/card.ts';
import { resolveLibrary } from '../../src/domain/library.ts';
import { aGuide, aPage, GUIDE_TEXT, someEntries, TODAY } from '../fixtures/entries.ts';

const cards = cardsOf(
  resolveLibrary(
    someEntries({
      guides: [
        aGuide('things/index', {}, `Said.<Cite source="report" />\n\n${GUIDE_TEXT}`),
        aGuide('things/second', { sheet: 2 }),
      ],
      pages: [aPage('index'), aPage('about'), aPage('search'), aPage('404')],
    }),
    TODAY,
  ).library,
);

/** What the card of a page says; its cells by their labels. */
function cardAt(path: string) {
  const card = cards.find((candidate) => candidate.path === path);
  if (!card) throw new Error(`There is no card of ${path}.`);
  const cells = Object.fromEntries(card.rows.flat().map(({ label, value }) => [label, value]));
  return { place: card.place, title: card.title, cells };
}

test('every page that may be found has a card, and so has every set', () => {
  expect(cards.map(({ path }) => path).sort()).toEqual([
    '/',
    '/about/',
    '/search/',
    '/services/engagement/',
    '/things/',
    '/things/pack/',
    '/things/second/',
  ]);
});

describe('the card of a guide', () => {
  test('says its set and sheet, its title and its title block', () => {
    expect(cardAt('/things/')).toEqual({
      place: 'The guide things/index / Sheet 1 of 2',
      title: 'The guide things/index',
      cells: {
        By: 'Ada Example, Founder',
        Reading: '1 min',
        'Figures checked': 'November 3, 2026',
        Sources: '1 listed',
      },
    });
  });

  test('names the set by its pillar', () => {
    expect(cardAt('/things/second/').place).toBe('The guide things/index / Sheet 2 of 2');
  });

  test('says that no sources are listed where none are', () => {
    expect(cardAt('/things/second/').cells['Sources']).toBe('none');
  });
});

test.each(['/about/', '/services/engagement/'])(
  'the card of %s says the way to the page and its dates',
  (path) => {
    expect(cardAt(path)).toMatchObject({
      place: path === '/about/' ? 'Home / Page about' : 'Home / Service engagement',
      cells: {
        Published: 'November 1, 2026',
        Updated: 'November 2, 2026',
        Reviewed: 'November 3, 2026',
      },
    });
  },
);

test.each(['/', '/search/'])('the card of %s has no title block, as the page has none', (path) => {
  expect(cardAt(path).cells).toEqual({});
});

test('the card of the home page names no place', () => {
  expect(cardAt('/').place).toBeUndefined();
});

test('the card of a set says how many sheets it has, and what they hold together', () => {
  expect(cardAt('/things/pack/')).toEqual({
    place: 'The guide things/index / 2 sheets',
    title: 'The guide things/index: the whole set',
    cells: {
      Version: 'November 2, 2026',
      Reading: '2 min',
      'Figures checked': 'November 3, 2026',
      Sources: '1 listed',
    },
  });
});
