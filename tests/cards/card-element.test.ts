import { expect, test } from 'vitest';
import type { Card } from '../../src/cards/card.ts';
import { layoutFaults } from '../fixtures/card-layout.ts';

/** A card of a guide; `changes` replace what it says. */
function aCard(changes: Partial<Card> = {}): Card {
  return {
    path: '/things/',
    place: 'Things / Sheet 1 of 2',
    title: 'What is a thing?',
    rows: [
      [
        { label: 'By', value: 'Ada Example, Founder' },
        { label: 'Reading', value: '12 min' },
      ],
      [
        { label: 'Figures checked', value: 'September 30, 2026' },
        { label: 'Sources', value: '120 listed' },
      ],
    ],
    ...changes,
  };
}

const WIDE_TITLE =
  'Fractional management of many wholesome commitments: what one woman who works with you would and will not do.';

test.each([
  ['a short title', aCard({ title: 'Guides' })],
  ['a title of 110 characters', aCard({ title: WIDE_TITLE.padEnd(110, '.') })],
  ['a title of capitals', aCard({ title: 'WHAT SBA, FAR, DFARS, NIST, CMMC AND SDVOSB MEAN' })],
  ['a title with a long word', aCard({ title: 'Internationalization and electroencephalography' })],
  ['the name of a set of 45 characters', aCard({ place: `${'m'.repeat(45)} / Sheet 10 of 12` })],
  [
    'a long name in a cell',
    aCard({ rows: [[{ label: 'By', value: 'Wilhelmina Montgomery-Wordsworth, Founder' }], []] }),
  ],
  ['no title block', aCard({ rows: [] })],
  ['neither place nor title block', aCard({ place: undefined, rows: [], title: WIDE_TITLE })],
])('with %s, no text is cut, missing, on a line or on other text', async (_, card) => {
  expect(await layoutFaults(card)).toEqual([]);
});
