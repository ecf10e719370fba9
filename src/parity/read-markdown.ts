import type { Nodes, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isNumber } from './read-html.ts';
import {
  comparable,
  correctionLine,
  fold,
  mark,
  openingOf,
  type Question,
  type View,
} from './view.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** What a Markdown copy says. */
export function readMarkdown(markdown: string): View {
  const nodes = parser.parse(markdown).children;
  const [headline, facts, ...text] = nodes;
  const lines =
    facts?.type === 'list'
      ? facts.children.map((item) => fold(item.children.map((child) => words(child)).join(' ')))
      : [];
  const fact = (...labels: readonly string[]) =>
    labels
      .flatMap(
        (label) =>
          lines.find((line) => line.startsWith(`${label}: `))?.slice(label.length + 2) ?? [],
      )
      .at(0);
  const by = fact('By');
  return {
    headline: headline ? fold(words(headline)) : '',
    answer: text[0] ? fold(words(text[0])) : '',
    ...(by === undefined ? {} : { author: by.split(',')[0] }),
    published: day(fact('Published')),
    updated: day(fact('Updated')),
    reviewed: day(fact('Figures checked', 'Reviewed')),
    questions: questionsIn(text),
    sources: sourcesIn(text),
    corrections: correctionsIn(text),
    opening: openingOf(headline ? words(headline) : '', facts ? blocksOf(facts) : []),
    blocks: text.flatMap(blocksOf),
  };
}

/** An entry of an index: the page that it leads to, and what it says of it. */
export interface IndexEntry {
  /** The address of the Markdown copy. */
  readonly address: string;
  readonly view: View;
}

/** What llms.txt says of each page: name, first paragraph, author, dates. */
export function readIndex(markdown: string): readonly IndexEntry[] {
  const entries: IndexEntry[] = [];
  for (const node of parser.parse(markdown).children) {
    if (node.type !== 'list') continue;
    for (const item of node.children) {
      const [line] = item.children;
      if (line?.type !== 'paragraph') continue;
      const [link, ...rest] = line.children;
      if (link?.type !== 'link' || !link.url.endsWith('.md')) continue;
      const said = fold(rest.map((child) => words(child)).join('')).replace(/^: /, '');
      const dates =
        / Published (?<published>\S+), updated (?<updated>\S+), reviewed (?<reviewed>[^.]+)\.$/.exec(
          said,
        );
      const author = / By (?<author>[^.]+)\.$/.exec(said.slice(0, dates?.index ?? said.length));
      entries.push({
        address: link.url,
        view: {
          headline: words(link),
          answer: said.slice(0, author?.index ?? dates?.index ?? said.length),
          ...author?.groups,
          ...dates?.groups,
        },
      });
    }
  }
  return entries;
}

function questionsIn(nodes: readonly RootContent[]): readonly Question[] {
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1];
    if (node.type !== 'heading' || node.depth !== 3 || next?.type !== 'paragraph') return [];
    const question = fold(words(node));
    return question.endsWith('?') ? [{ question, answer: fold(words(next)) }] : [];
  });
}

/** The first link, with its name, of each entry of the list below the heading “Sources”. */
function sourcesIn(nodes: readonly RootContent[]): readonly string[] {
  const index = nodes.findIndex((node) => node.type === 'heading' && words(node) === 'Sources');
  const list = nodes[index + 1];
  if (index === -1 || list?.type !== 'list') return [];
  return list.children.flatMap(({ children: [line] }) => {
    if (line?.type !== 'paragraph') return [];
    return line.children
      .flatMap((node) => (node.type === 'link' ? `${fold(words(node))} ${mark(node.url)}` : []))
      .slice(0, 1);
  });
}

/** The entries of the list below the last heading “Corrections” that begin with a day. */
function correctionsIn(nodes: readonly RootContent[]): readonly string[] {
  const index = nodes.findLastIndex(
    (node) => node.type === 'heading' && words(node) === 'Corrections',
  );
  const list = nodes[index + 1];
  if (index === -1 || list?.type !== 'list') return [];
  return list.children.flatMap((item) => {
    const line = fold(item.children.map((child) => words(child)).join(' '));
    const [, date, said] = /^([A-Z][a-z]+ \d{1,2}, \d{4}): (.+)$/.exec(line) ?? [];
    return date === undefined || said === undefined ? [] : correctionLine(day(date) ?? '', said);
  });
}

const PHRASING = new Set(['paragraph', 'heading', 'tableCell']);

function blocksOf(node: RootContent): readonly string[] {
  if (PHRASING.has(node.type)) {
    const block = comparable(words(node, true));
    return block === '' ? [] : [block];
  }
  if (node.type === 'code') return [comparable(node.value)];
  if (!('children' in node)) return [];
  return node.children.flatMap(blocksOf);
}

/** The words of a node; with `isMarked`, each link with its address, which stands for a source's number. */
function words(node: Nodes, isMarked = false): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const inner = node.children.map((child) => words(child, isMarked)).join('');
  if (!isMarked || node.type !== 'link') return inner;
  return isNumber(inner) ? mark(node.url) : inner + mark(node.url);
}

/** A date in words as a day; nothing of nothing. */
function day(date: string | undefined): string | undefined {
  return date === undefined ? undefined : new Date(`${date} UTC`).toISOString().slice(0, 10);
}
