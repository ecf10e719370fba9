import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { setQuotes } from '../schemas/fields.ts';

const SENTENCES = new Intl.Segmenter('en-US', { granularity: 'sentence' });

/**
 * The sentence in which each marked number of a text stands, by its `<Cite>`, as the page prints it.
 * A cell of a table is no sentence: the name of its row is put before it, which is its first cell, or
 * what stands there before a colon.
 */
export function citedSentences(root: Root): ReadonlyMap<Nodes, string> {
  const sentences = new Map<Nodes, string>();
  const see = (node: Nodes) => {
    if (node.type === 'paragraph' || node.type === 'heading') collect(node, sentences);
    else if (node.type === 'tableRow') {
      const [name, ...cells] = node.children;
      if (name) collect(name, sentences);
      for (const cell of cells) collect(cell, sentences, name);
    } else if ('children' in node) for (const child of node.children) see(child);
  };
  see(root);
  return sentences;
}

/** Reads the words of a block; a note beside it is a block of its own. */
function collect(block: Parents, sentences: Map<Nodes, string>, rowName?: Nodes): void {
  const starts = new Map<Nodes, number>();
  const notes: MdxJsxTextElement[] = [];
  let words = '';
  const read = (node: Nodes) => {
    // A line break would end a sentence; one character stands for one, so that places stay.
    if (node.type === 'text' || node.type === 'inlineCode') words += node.value.replace(/\s/g, ' ');
    else if (node.type === 'break') words += ' ';
    else if (node.type === 'mdxJsxTextElement' && node.name === 'Note') notes.push(node);
    else if ('children' in node) {
      if (node.type === 'mdxJsxTextElement' && node.children.length > 0) {
        starts.set(node, words.length);
      }
      for (const child of node.children) read(child);
    }
  };
  for (const child of block.children) read(child);
  const segments = SENTENCES.segment(setQuotes(words));
  for (const [node, start] of starts) {
    const sentence = fold(segments.containing(start)?.segment ?? '');
    sentences.set(
      node,
      rowName === undefined ? sentence : `${wordsOf(rowName).replace(/:.*/, '')}: ${sentence}`,
    );
  }
  for (const note of notes) collect(note, sentences);
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return setQuotes(node.value);
  return 'children' in node ? fold(node.children.map(wordsOf).join('')) : '';
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
