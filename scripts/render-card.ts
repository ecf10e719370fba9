import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori from 'satori';
import subsetFont from 'subset-font';
import { LABEL_FACE, TEXT_FACE } from '../src/cards/card-element.ts';
import type { CardElement } from '../src/cards/element.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../src/cards/card-path.ts';
import { FONT_CHARACTERS } from '../src/fonts/characters.ts';
import { root } from './step.ts';

const FACES = [
  // The weight of headlines in src/styles/base.css.
  { name: TEXT_FACE, file: 'source-serif-4.woff2', variationAxes: { wght: 620 } },
  { name: LABEL_FACE, file: 'b612-mono.woff2', variationAxes: {} },
];

// Satori reads neither WOFF2 nor variable fonts.
const fonts = await Promise.all(
  FACES.map(async ({ name, file, variationAxes }) => ({
    name,
    data: await subsetFont(await readFile(join(root, 'src', 'fonts', file)), FONT_CHARACTERS, {
      targetFormat: 'truetype',
      variationAxes,
    }),
  })),
);

await initWasm(readFile(join(root, 'node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm')));

/**
 * A card as SVG, with its letters as outlines, or with `hasText` as text that tells where it stands.
 * @throws {Error} when Satori does not know a style, which it would otherwise leave out.
 */
export async function cardSvg(
  drawing: CardElement,
  { hasText = false }: { readonly hasText?: boolean } = {},
): Promise<string> {
  return satori(drawing, {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts,
    embedFont: !hasText,
    onStyleError: (error) => {
      throw error;
    },
  });
}

/** A card as the bytes of a PNG. */
export async function cardPng(drawing: CardElement): Promise<Uint8Array> {
  const vector = new Resvg(await cardSvg(drawing));
  const image = vector.render();
  const png = image.asPng();
  image.free();
  vector.free();
  return png;
}
