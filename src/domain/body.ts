import GithubSlugger from 'github-slugger';
import type { Definition, Link as LinkNode, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { countWords, setQuotes } from '../schemas/fields.ts';
import { citedSentences } from './cited-sentences.ts';
import { plainText } from './plain-text.ts';
import type { Position } from './problem.ts';

export interface Heading {
  readonly depth: number;
  /** With its quotes set, as the page prints it. */
  readonly text: string;
  /** The anchor, by GitHub's rule, which Astro uses for the element's id. */
  readonly slug: string;
  readonly position: Position;
}

export interface Link {
  readonly href: string;
  /** The words that lead there; nothing for an address that stands apart from its words. */
  readonly text: string | undefined;
  readonly position: Position;
  /** Where the address itself stands, if it is written as it is read. */
  readonly address: { readonly start: Position; readonly end: Position } | undefined;
}

export interface ComponentUse {
  readonly name: string;
  /** An attribute without a value, or with one in braces, is `undefined`. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** The plain text between its tags. */
  readonly text: string;
  /** The sentence that a component with a text stands in. */
  readonly sentence?: string | undefined;
  /** Whether it stands within a sentence rather than on lines of its own. */
  readonly isInline: boolean;
  readonly position: Position;
}

/** Markup that a text must not hold: a text is Markdown and prose components, a picture is a figure. */
export interface ForeignMarkup {
  readonly kind: 'code' | 'footnote' | 'image' | 'import';
  readonly position: Position;
}

/** A paragraph (of a list, too), a heading or a cell of a table: what belongs together as sentences. */
export interface Passage {
  readonly kind: 'paragraph' | 'heading' | 'cell';
  readonly text: string;
  readonly position: Position;
  /** The pieces of the text, one after the other. */
  readonly runs: readonly Run[];
}

/** Words of a passage that stand on their own in the file, between marks, links and components. */
export interface Run {
  readonly text: string;
  readonly position: Position;
  /** As the file holds them, with escapes, entities and the indentation of its lines. */
  readonly source: string;
  /** Whether it is code within a sentence, `like this`. */
  readonly isCode: boolean;
  /** What the component around the words says of them: the attributes of a `<Cite>`. */
  readonly attributes: ComponentUse['attributes'];
}

/** What the site knows of a text without rendering it. */
export interface Body {
  readonly words: number;
  readonly passages: readonly Passage[];
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly uses: readonly ComponentUse[];
  readonly foreign: readonly ForeignMarkup[];
}

/** An MDX comment is an expression that holds one comment of JavaScript and nothing else. */
const COMMENT = /^\s*(\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)?$/;

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * Reads the text of an MDX file, without its frontmatter.
 * @throws {VFileMessage} with its `place` where the text is not valid MDX.
 */
export function readBody(markdown: string): Body {
  const root: Root = parser.parse(markdown);
  const sentences = citedSentences(root);
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  const links: Link[] = [];
  const uses: ComponentUse[] = [];
  const foreign: ForeignMarkup[] = [];
  const passages: Passage[] = [];
  /** Components that make up a paragraph by themselves: MDX takes the paragraph away. */
  const alone = new Set<Nodes>();

  visit(root, (node) => {
    const position = startOf(node);
    switch (node.type) {
      case 'paragraph':
        if (node.children.every(isComponentOrSpace))
          for (const child of node.children) alone.add(child);
        passages.push(passage('paragraph', node, markdown));
        break;
      case 'tableCell':
        passages.push(passage('cell', node, markdown));
        break;
      case 'heading': {
        const text = plainText(node);
        passages.push(passage('heading', node, markdown));
        headings.push({
          depth: node.depth,
          text: setQuotes(text),
          slug: slugger.slug(text),
          position,
        });
        break;
      }
      case 'link':
      case 'definition': // What `[words][name]` points at.
        links.push({
          href: node.url,
          text: node.type === 'link' ? plainText(node) : undefined,
          position,
          address: addressOf(markdown, node),
        });
        break;
      case 'footnoteReference':
        foreign.push({ kind: 'footnote', position });
        break;
      case 'image':
      case 'imageReference':
        foreign.push({ kind: 'image', position });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        uses.push({
          name: node.name ?? '',
          attributes: readAttributes(node),
          text: plainText(node),
          sentence: sentences.get(node),
          isInline: node.type === 'mdxJsxTextElement' && !alone.has(node),
          position,
        });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!COMMENT.test(node.value)) foreign.push({ kind: 'code', position });
        break;
      case 'mdxjsEsm':
        foreign.push({ kind: 'import', position });
        break;
    }
  });

  return { words: countWords(plainText(root)), passages, headings, links, uses, foreign };
}

function passage(kind: Passage['kind'], node: Nodes, markdown: string): Passage {
  return { kind, text: plainText(node), position: startOf(node), runs: runsOf(node, {}, markdown) };
}

function runsOf(node: Nodes, attributes: Run['attributes'], markdown: string): readonly Run[] {
  if (node.type === 'text' || node.type === 'inlineCode') {
    const { start, end } = node.position ?? {};
    const source = markdown.slice(start?.offset, end?.offset);
    const isCode = node.type === 'inlineCode';
    return [{ text: node.value, position: startOf(node), source, isCode, attributes }];
  }
  if (!('children' in node)) return [];
  const own = node.type === 'mdxJsxTextElement' ? readAttributes(node) : attributes;
  return node.children.flatMap((child) => runsOf(child, own, markdown));
}

/** An address holds no white space, so it stands on the last line of its link. */
function addressOf(markdown: string, node: LinkNode | Definition): Link['address'] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || node.url === '') return undefined;
  const at = markdown.slice(start.offset, end.offset).lastIndexOf(node.url);
  if (at === -1) return undefined;
  const column = end.column - (end.offset - start.offset - at);
  return {
    start: { line: end.line, column },
    end: { line: end.line, column: column + node.url.length },
  };
}

function startOf(node: Nodes): Position {
  return node.position?.start ?? { line: 1, column: 1 };
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

function isComponentOrSpace(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' || (node.type === 'text' && node.value.trim() === '');
}

function readAttributes(
  node: MdxJsxFlowElement | MdxJsxTextElement,
): Record<string, string | undefined> {
  return Object.fromEntries(
    node.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [attribute.name, typeof attribute.value === 'string' ? attribute.value : undefined]
        : ['…', undefined],
    ),
  );
}
