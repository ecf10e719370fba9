/** The size of every card in pixels: the shape in which previews show a picture above its title. https://ogp.me/ */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** The address of the card of a page: `/card.png` for `/`, `/about/card.png` for `/about/`. */
export function cardPath(path: string): string {
  return `${path}card.png`;
}
