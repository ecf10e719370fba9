import { findElement, type Parent } from './find-element.ts';
import type { MarkedText } from './marked-text.ts';
import type { Place, SearchResult } from './search-result.ts';

/**
 * A result in the shape of the page's template, which holds one section as a sample. Parts that the
 * result does not have are left out. Text becomes text nodes, so no text can become markup.
 */
export function renderResult(template: HTMLTemplateElement, result: SearchResult): Node {
  const item = document.importNode(template.content, true);
  findElement(item, '.kind', HTMLElement).textContent = result.kind;
  const list = findElement(item, '.sections', HTMLElement);
  const sample = findElement(list, 'li', HTMLElement);
  list.replaceChildren(
    ...result.sections.map((section) => fillPlace(document.importNode(sample, true), section)),
  );
  if (result.sections.length === 0) list.remove();
  return fillPlace(item, result);
}

/** The title comes first in a result, so its link and excerpt are the first of their kind. */
function fillPlace<Item extends Parent>(parent: Item, place: Place): Item {
  const link = findElement(parent, 'a', HTMLAnchorElement);
  link.href = place.href;
  link.replaceChildren(...nodesOf(place.title));
  const excerpt = findElement(parent, '.excerpt', HTMLElement);
  excerpt.replaceChildren(...nodesOf(place.excerpt));
  if (place.excerpt.length === 0) excerpt.remove();
  return parent;
}

function nodesOf(marked: MarkedText): readonly (Node | string)[] {
  return marked.map(({ text, isMatch }) => {
    if (!isMatch) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
