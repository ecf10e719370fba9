/** What has elements below it. (`ParentNode` asks for more than an element has beside the types of Workers.) */
export type Parent = Pick<ParentNode, 'querySelector'>;

/**
 * The first element that matches the selector.
 * @throws {Error} when there is none of that type: markup and script of the page do not fit.
 */
export function findElement<Type extends Element>(
  parent: Parent,
  selector: string,
  type: new () => Type,
): Type {
  const element = parent.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`There is no ${type.name} "${selector}".`);
}
