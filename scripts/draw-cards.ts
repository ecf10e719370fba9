import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cardElement } from '../src/cards/card-element.ts';
import type { CardElement } from '../src/cards/element.ts';
import { cardPath } from '../src/cards/card-path.ts';
import { cardsOf } from '../src/cards/card.ts';
import { findMissingCharacters } from '../src/cards/missing-characters.ts';
import type { Library } from '../src/domain/library.ts';
import { fingerprint } from './fingerprint.ts';
import { CommandError, root } from './step.ts';

/** What a card may weigh, in bytes. */
export const CARD_BUDGET = 100_000;

const FOLDERS = {
  dist: join(root, 'dist'),
  /**
   * Below Astro's own cache, because that is the folder of an Astro project that Cloudflare Pages
   * keeps between builds. https://developers.cloudflare.com/pages/configuration/build-caching/#frameworks
   * It brings the folder back before it installs, and `npm ci` empties node_modules/: see the README.
   */
  cache: join(root, 'node_modules', '.astro', 'cards'),
};

/** What makes a picture of an element: the same inputs make the same bytes. */
const RENDERING = [
  'scripts/render-card.ts',
  'src/fonts/*',
  'node_modules/{satori,@resvg/resvg-wasm,subset-font}/package.json',
];

/**
 * Writes the card of every page beside the page. One that was drawn before for the same element is
 * taken from the cache, and what no page uses any more is taken out of it.
 * @throws {CommandError} when the typefaces cannot set the text of a card, or when it is too heavy,
 * with its page.
 */
export async function drawCards(library: Library, { dist, cache } = FOLDERS): Promise<void> {
  const rendering = await fingerprint(RENDERING);
  const used = new Set<string>();
  await mkdir(cache, { recursive: true });
  refuseGaps(library);
  for (const card of cardsOf(library)) {
    const element = cardElement(card);
    const entry = `${digestOf(rendering, element)}.png`;
    used.add(entry);
    const png = (await findEntry(join(cache, entry))) ?? (await draw(element, join(cache, entry)));
    if (png.length > CARD_BUDGET) {
      throw new CommandError(
        `The card of ${card.path} weighs ${png.length} bytes; ${CARD_BUDGET} are allowed.\n  Fix: shorten the title of the page, or draw less in src/cards/card-element.ts.`,
      );
    }
    const file = join(dist, cardPath(card.path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, png);
  }
  for (const entry of await readdir(cache)) {
    if (!used.has(entry)) await rm(join(cache, entry));
  }
}

/**
 * Holds the text of every card against the typefaces.
 * @throws {CommandError} when they cannot set a character of it, with the page.
 */
export function refuseGaps(library: Library): void {
  for (const card of cardsOf(library)) {
    const missing = findMissingCharacters(cardElement(card));
    if (missing.length === 0) continue;
    throw new CommandError(
      `The card of ${card.path} would show gaps: the typefaces cannot set ${missing.map(nameOf).join(', ')}.\n  Fix: write it with characters that src/fonts/characters.ts lists.`,
    );
  }
}

/** A character as it looks, and as its code: some look like others, or like nothing. */
function nameOf(character: string): string {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return `"${character}" (U+${code})`;
}

function digestOf(rendering: string, element: CardElement): string {
  return createHash('sha256').update(rendering).update(JSON.stringify(element)).digest('hex');
}

async function findEntry(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}

async function draw(element: CardElement, file: string): Promise<Uint8Array> {
  // Typefaces and WebAssembly are loaded only by a build that has something to draw.
  const { cardPng } = await import('./render-card.ts');
  const png = await cardPng(element);
  // A build that is stopped half-way must not leave half a picture to later ones.
  await writeFile(`${file}.part`, png);
  await rename(`${file}.part`, file);
  return png;
}
