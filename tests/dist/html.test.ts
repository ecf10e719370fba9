import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import rehypeParse from 'rehype-parse';
import { unified, type Processor } from 'unified';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, readPages } from './site.ts';

/** Two presets of html-validate, with more rules than its standard one. What is changed stands here, and why. */
const configuration: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // HTML lets these be left out, and scripts/slim-pages.ts does.
    'attr-quotes': 'off',
    'no-implicit-close': 'off',
    // The buttons that open a source stand in no form, so they submit none.
    'no-implicit-button-type': 'off',
    // The heading in the template of the search page is filled before it shows.
    'empty-heading': 'off',
    // Safari takes the role from a list without markers. https://www.w3.org/TR/html-aria/#el-ul
    'no-redundant-role': ['error', { exclude: ['list'] }],
    // An id may be a number, as those of the sources are.
    'valid-id': ['error', { relaxed: true }],
    // A file of the site itself has its digest in its name.
    'require-sri': ['error', { target: 'crossorigin' }],
    // What neither preset turns on.
    'no-unknown-attributes': 'error',
    'no-unknown-elements': 'error',
  },
  elements: [
    'html5',
    {
      // https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-media, https://ogp.me/
      meta: { attributes: { media: {}, property: {} } },
      // https://open-ui.org/components/interest-invokers.explainer/
      button: { attributes: { interestfor: {} } },
      // https://svgwg.org/svg2-draft/struct.html#SVGElement
      svg: {
        attributes: { fill: {}, height: {}, 'stroke-width': {}, viewbox: {}, width: {} },
      },
      'site-search': { flow: true },
    },
  ],
};

const validator = new HtmlValidate(new StaticConfigLoader(configuration));

/** Reads a page as the HTML standard says that browsers do, and keeps the parse errors. */
const parser = unified()
  .use(rehypeParse, { emitParseErrors: true })
  .use(function (this: Processor) {
    this.compiler = () => '';
  });

const pages = await readPages();

describe.each(pages)('$path', (page) => {
  test('has no fault that html-validate finds', async () => {
    expect(await conformanceFaults(page)).toEqual([]);
  });

  test('has no parse error', () => {
    expect(parseErrors(page)).toEqual([]);
  });
});

describe('a page that is broken by hand is refused:', () => {
  const whole = pages.find(({ path }) => path === '/about/')?.html ?? '';
  const breakPage = (found: RegExp, replacement: string) => {
    const html = whole.replace(found, replacement);
    expect(html).not.toBe(whole);
    return { path: '/broken/', html };
  };

  test.each([
    ['a block in a line', /<h1[^>]*>/, '$&<div>Block</div>', 'element-permitted-content'],
    ['an element that is none', /<h1[^>]*>/, '$&<blink2>Text</blink2>', 'element-name'],
    ['an attribute that is none', /<h1/, '<h1 alignment=left', 'no-unknown-attributes'],
    ['an id used twice', /<h1[^>]*>/, '$&<b id=main>Text</b>', 'no-dup-id'],
    ['a label of nothing', /<h1[^>]*>/, '$&<label for=none>Text</label>', 'no-missing-references'],
    ['a value that is not allowed', /<html/, '<html dir=up', 'attribute-allowed-values'],
    ['an element left open', /<h1[^>]*>/, '$&<b>', 'close-order'],
    ['an image without a text', /<h1[^>]*>/, '$&<img src=/a.png>', 'wcag/h37'],
    ['no title', /<title>.*?<\/title>/, '', 'element-required-content'],
    [
      'a script of somebody else',
      /<h1/,
      '<script src=https://a.example/b.js></script>$&',
      'require-sri',
    ],
  ])('%s', async (_, found, replacement, rule) => {
    expect((await conformanceFaults(breakPage(found, replacement))).join('\n')).toContain(rule);
  });

  test.each([
    ['no doctype', /<!doctype html>/i, '', 'missing-doctype'],
    ['an attribute given twice', /<h1/, '<h1 title=a title=b', 'duplicate-attribute'],
    [
      'attributes that touch',
      /<h1/,
      '<h1 title="a"lang="en"',
      'missing-whitespace-between-attributes',
    ],
    ['a character that is none', /<h1[^>]*>/, '$&&#0;', 'null-character-reference'],
    ['an end tag with attributes', /<\/h1>/, '</h1 title=a>', 'end-tag-with-attributes'],
  ])('%s', (_, found, replacement, rule) => {
    expect(parseErrors(breakPage(found, replacement)).join('\n')).toContain(rule);
  });
});

type Page = Pick<BuiltPage, 'path' | 'html'>;

async function conformanceFaults({ path, html }: Page): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`);
}

function parseErrors({ path, html }: Page): readonly string[] {
  return parser
    .processSync(html)
    .messages.map(
      ({ line, column, ruleId, reason }) =>
        `${path}:${line ?? 1}:${column ?? 1} ${ruleId ?? 'parse-error'}: ${reason}`,
    );
}
