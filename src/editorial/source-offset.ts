const ENTITY = /&(?:#\d+|#x[\da-f]+|\w+);/iy;

/**
 * Where a character of a text stands in the source that it was read from. A source holds the same
 * characters in the same order, and others between them: backslashes, doubled quotes, the
 * indentation of a new line, entities for single characters. Nothing where the two do not belong
 * together.
 */
export function sourceOffset(source: string, text: string, offset: number): number | undefined {
  let at = 0;
  for (let index = 0; ; index += 1) {
    ENTITY.lastIndex = at;
    const entity = source[at] === '&' && text[index] !== '&' ? ENTITY.exec(source)?.[0] : undefined;
    if (entity === undefined) {
      while (at < source.length && !isSame(source[at], text[index])) at += 1;
      if (at === source.length) return undefined;
    }
    if (index === offset) return at;
    at += entity?.length ?? 1;
  }
}

/** White space is the same whatever it is: a new line in the source is read as a space. */
function isSame(a: string | undefined, b: string | undefined): boolean {
  return a === b || (isSpace(a) && isSpace(b));
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\t';
}
