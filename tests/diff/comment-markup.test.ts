import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { code, escapeText, link } from '../../src/diff/comment-markup.ts';

/** The types of the nodes that a Markdown reader makes of a line, below its paragraph. */
function nodesOf(markdown: string): readonly string[] {
  const { children } = unified().use(remarkParse).use(remarkGfm).parse(`> ${markdown}`);
  const [quote] = children;
  const [paragraph] = quote?.type === 'blockquote' ? quote.children : [];
  return paragraph?.type === 'paragraph' ? paragraph.children.map(({ type }) => type) : ['none'];
}

test.each([
  ['emphasis', 'a *b* __c__ ~~d~~'],
  ['a link', '[a](https://evil.example)'],
  ['a picture', '![a](https://evil.example/a.png)'],
  ['HTML', '</details><img src="https://evil.example/a.png">'],
  ['an HTML comment', '<!-- hidden'],
  ['a code span', 'a `b` c'],
  ['an address', 'see https://evil.example or www.evil.example'],
  ['an entity', '&lt;b&gt;'],
  ['a backslash', 'a \\*b*'],
  ['a heading', '# A'],
  ['a list', '- a'],
  ['a fence', '~~~'],
])('%s in a text shows as it was written', (_, text) => {
  const markdown = escapeText(text);
  expect(nodesOf(markdown)).toEqual(['text']);
  expect(markdown).not.toMatch(/[<>](?!\/?span)/);
});

test('a text mentions nobody and no issue, not even once its entities are read', () => {
  const shown = escapeText('@owner and #12').replace(/&#(\d+);/g, (_, number: string) =>
    String.fromCodePoint(Number(number)),
  );
  expect(shown).not.toMatch(/@\w|#\w/);
  expect(shown.replaceAll('\u200b', '')).toBe('@owner and #12');
});

test('plain words stay readable in the source of the comment', () => {
  expect(escapeText('What is an agent, and do I need one? Read “on”.')).toBe(
    'What is an agent, and do I need one? Read “on”.',
  );
});

test.each(['plain', 'a `b` c', '``', '@owner <b>'])('%s is shown as code', (text) => {
  const { children } = unified().use(remarkParse).parse(code(text));
  expect(children).toMatchObject([
    { type: 'paragraph', children: [{ type: 'inlineCode', value: text }] },
  ]);
});

test('an address cannot end its link', () => {
  const { children } = unified()
    .use(remarkParse)
    .parse(link('there', 'https://abc.pages.dev', '/a>)(b/'));
  expect(children).toMatchObject([
    { children: [{ type: 'link', url: 'https://abc.pages.dev/a%3E)(b/' }] },
  ]);
});
