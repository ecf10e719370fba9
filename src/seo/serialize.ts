/**
 * JSON for a script element. `<` is escaped so that no text can close the element.
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function serialize(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
