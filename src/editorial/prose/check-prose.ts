import type { Entries } from '../../domain/entry.ts';
import type { Problem } from '../../domain/problem.ts';
import { loadDictionary } from './dictionary.ts';
import { checkGrammar } from './grammar.ts';
import { checkOwnDictionary, ownWords } from './own-dictionary.ts';
import { checkPadding } from './padding.ts';
import { proseOf, type ReadFiles } from './prose-text.ts';
import { checkSpelling } from './spelling.ts';
import { checkStockPhrases } from './stock-phrases.ts';

/** TRV700 to TRV799: everything that is wrong with the words themselves. `ownLines` is the text of content/dictionary.txt. */
export async function checkProse(
  entries: Entries,
  files: ReadFiles,
  ownLines: string,
): Promise<readonly Problem[]> {
  const texts = proseOf(entries);
  const dictionary = await loadDictionary(ownWords(ownLines, entries));
  return [
    ...checkOwnDictionary(ownLines),
    ...checkSpelling(texts, files, dictionary, ownLines),
    ...checkStockPhrases(texts, files),
    ...checkGrammar(texts, files),
    ...checkPadding(texts, files),
  ];
}
