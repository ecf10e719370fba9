/** The size of a card in pixels: the shape that Open Graph readers crop least. https://ogp.me/ */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** The address of the picture that stands for a page where a link to it is shared. */
export function cardPath(path: string): string {
  return `${path}card.png`;
}
