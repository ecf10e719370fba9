const SENTENCE_END = /[.?!][)"”’]*(?=\s|\p{Lu})/gu;

/** The sentence of a text that holds a character, and what stands at its ends. */
export function sentenceBounds(text: string, at: number): readonly [start: number, end: number] {
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(SENTENCE_END)) {
    const end = index + mark.length;
    if (end > at) return [start, end];
    start = end;
  }
  return [start, text.length];
}

/** The sentence of a text that holds a character. */
export function sentenceAround(text: string, at: number): string {
  return text.slice(...sentenceBounds(text, at));
}
