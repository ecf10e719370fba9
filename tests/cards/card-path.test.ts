import { expect, test } from 'vitest';
import { cardPath } from '../../src/cards/card-path.ts';

test.each([
  ['/', '/card.png'],
  ['/about/', '/about/card.png'],
  ['/things/pack/', '/things/pack/card.png'],
])('the card of %s is at %s', (path, card) => {
  expect(cardPath(path)).toBe(card);
});
