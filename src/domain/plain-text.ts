import type { Nodes } from 'mdast';

/** The words that a reader sees, blocks separated by a space. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const isInline = node.type === 'paragraph' || node.type === 'heading' || isPhrasing(node);
  return node.children.map(plainText).join(isInline ? '' : ' ');
}

function isPhrasing(node: Nodes): boolean {
  return ['emphasis', 'strong', 'delete', 'link', 'tableCell', 'mdxJsxTextElement'].includes(
    node.type,
  );
}
