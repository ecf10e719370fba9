import { brotli } from './brotli.ts';

/**
 * A page of text and nothing else that takes at least `bytes` on its way to a reader: no styles, no
 * links, and words that mean nothing, the same ones every time.
 */
export function barePage(bytes: number): string {
  let page =
    '<!doctype html><html lang="en"><title>Floor</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">';
  const letters = randomLetters();
  const word = () =>
    Array.from(
      { length: 2 + (letters.next().value.charCodeAt(0) % 8) },
      () => letters.next().value,
    ).join('');
  while (brotli(page).length < bytes) {
    page += `<p>${Array.from({ length: 60 }, word).join(' ')}`;
  }
  return page;
}

/** Letters in an order without a pattern: a linear congruential generator with Park and Miller's numbers. */
function* randomLetters(): Generator<string, never> {
  for (let state = 1; ; state = (state * 48_271) % 2_147_483_647) {
    yield String.fromCharCode('a'.charCodeAt(0) + (state % 26));
  }
}
