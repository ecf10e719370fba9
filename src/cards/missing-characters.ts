import { FONT_CHARACTERS } from '../fonts/characters.ts';
import type { CardElement } from './element.ts';

const SETTABLE: ReadonlySet<string> = new Set(FONT_CHARACTERS);

/**
 * The characters of a drawing's text that the site's typefaces cannot set, each once. A page falls
 * back to another face for them; a card has none, and would show a gap.
 */
export function findMissingCharacters(drawing: CardElement): readonly string[] {
  return [...new Set(textOf(drawing))].filter((character) => !SETTABLE.has(character));
}

function textOf({ props: { children = [] } }: CardElement): string {
  return typeof children === 'string' ? children : children.map(textOf).join('');
}
