import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { TextEntry } from '../domain/entry.ts';
import type { GuideFrontmatter } from '../schemas/guide.ts';

/** How much there is to read, and how hard it is. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** The school grade in the United States that the text asks for, by Flesch and Kincaid (1975). */
  readonly grade: number;
}

const sentences = new Intl.Segmenter('en-US', { granularity: 'sentence' });
/**
 * A word, with the marks that Unicode's rule for words lets stand within one. On the texts of this
 * site it finds what Intl.Segmenter finds, in a fifth of the time.
 * https://unicode.org/reports/tr29/#Word_Boundary_Rules
 */
const WORD = /[\p{L}\p{N}]+(?:['’.,:][\p{L}\p{N}]+)*/gu;

/** The readability of a guide's sentences: its answer, paragraphs, lists, questions' answers and closing; no headings, no tables. */
export function guideReadability({ data, body }: TextEntry<GuideFrontmatter>): Readability {
  return readability([
    data.answer,
    ...body.passages.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text),
    ...data.faqs.map(({ answer }) => answer),
    data.closing.notFor,
    data.closing.for,
  ]);
}

/** The readability of texts that each hold whole sentences. */
export function readability(texts: readonly string[]): Readability {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  for (const text of texts) {
    for (const { segment } of sentences.segment(text)) {
      const found = segment.match(WORD) ?? [];
      if (found.length === 0) continue;
      counts.sentence += 1;
      counts.word += found.length;
      for (const word of found) counts.syllable += syllablesOf(word);
    }
  }
  return { words: counts.word, sentences: counts.sentence, grade: fleschKincaid(counts) };
}

/** Most words of a library come up again, and counting takes longer than looking up. */
const counted = new Map<string, number>();

function syllablesOf(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const count = Math.max(1, syllable(word));
  counted.set(word, count);
  return count;
}
