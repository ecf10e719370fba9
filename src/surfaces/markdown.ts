import type { List, ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { PlainPage } from './plain-page.ts';

const fromHtml = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).freeze();
// Columns are not padded to one width: beside cells with long addresses that is mostly blanks.
const toText = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze();

/** The Markdown copy of a page: CommonMark with the tables of GFM, and no HTML. */
export function markdownCopy({ title, html }: PlainPage): string {
  return stringify([heading(1, title), ...blocks(html)]);
}

/** Blocks of Markdown as a text. */
export function stringify(children: readonly RootContent[]): string {
  return toText.stringify({ type: 'root', children: [...children] });
}

/** A heading of a level. */
export function heading(depth: 1 | 2, words: string): RootContent {
  return { type: 'heading', depth, children: [text(words)] };
}

/** A paragraph of plain words. */
export function paragraph(words: string): RootContent {
  return { type: 'paragraph', children: [text(words)] };
}

/** A list of lines. */
export function list(lines: readonly (readonly PhrasingContent[])[]): List {
  return {
    type: 'list',
    spread: false,
    children: lines.map((children): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [...children] }],
    })),
  };
}

/** Plain words within a line. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** A link within a line. */
export function link(url: string, words: string): PhrasingContent {
  return { type: 'link', url, children: [text(words)] };
}

function blocks(html: string): Root['children'] {
  const { children } = fromHtml.runSync(fromHtml.parse(html));
  children.forEach(tighten);
  return children;
}

/** Takes the blank lines out of lists whose items are a line, with or without a list below it. */
function tighten(node: Nodes): void {
  if ('children' in node) node.children.forEach(tighten);
  if (node.type === 'listItem') {
    node.spread = node.children.slice(1).some(({ type }) => type !== 'list');
  } else if (node.type === 'list') {
    node.spread = node.children.some(({ spread }) => spread);
  }
}
