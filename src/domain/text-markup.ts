import type { ComponentUse } from './body.ts';
import { type AnyTextEntry, placeInBody } from './entry.ts';
import { checkHeadings } from './text-headings.ts';
import { findProseComponent, proseComponents } from './prose-components.ts';
import type { Report } from './source.ts';
import { didYouMean, listChoices } from './suggestion.ts';

const FOREIGN = {
  code: {
    code: 'TRV130',
    message: 'What stands between curly braces is run as code.',
    remedy: 'put a backslash before the opening brace to print it, \\{, or take the braces out.',
  },
  footnote: {
    code: 'TRV131',
    message: 'A text holds no footnote.',
    remedy:
      'put the words into a <Note> beside the sentence, or cite a source with <Cite source="…" />.',
  },
  image: {
    code: 'TRV132',
    message: 'A text holds no image.',
    remedy:
      'describe what it shows in the field "figures" (docs/figures.md), and place it with <Figure id="…" />.',
  },
  import: {
    code: 'TRV133',
    message: 'A text imports nothing.',
    remedy: 'remove the line; the components are available in every text.',
  },
} as const;

/** What Markdown has for the commonest elements of HTML. */
const MARKDOWN: Readonly<Record<string, string>> = {
  a: '[the words](the address)',
  b: '**the words**',
  br: 'the rest as a paragraph of its own, with an empty line above it',
  code: 'the words between two backticks, `so`',
  em: '*the words*',
  h2: '## and the heading, on a line of its own',
  h3: '### and the heading, on a line of its own',
  i: '*the words*',
  img: '<Figure id="…" />, and describe the figure in the field "figures" (docs/figures.md)',
  li: 'each item on a line of its own, after a hyphen and a space',
  p: 'an empty line between two paragraphs',
  strong: '**the words**',
};

/** Reports what a text may not hold: code, imports, HTML and components that do not exist. */
export function checkMarkup(entry: AnyTextEntry, report: Report): void {
  const { file, body } = entry;
  for (const { kind, position } of body.foreign) {
    report({ file, place: placeInBody(entry, position), ...FOREIGN[kind] });
  }
  for (const use of body.uses) checkComponent(entry, use, report);
  checkHeadings(entry, report);
}

function checkComponent(entry: AnyTextEntry, use: ComponentUse, report: Report): void {
  const { file } = entry;
  const place = placeInBody(entry, use.position);
  const rule = findProseComponent(use.name);
  if (!rule) {
    const known = Object.keys(proseComponents);
    report({
      file,
      place,
      code: 'TRV137',
      message: `A text has no <${use.name}>.${didYouMean(use.name, known)}`,
      remedy: Object.hasOwn(MARKDOWN, use.name)
        ? `write ${MARKDOWN[use.name]}.`
        : `use Markdown, or one of the components: ${listChoices(known)}.`,
    });
    return;
  }
  if (use.isInline !== rule.isInline) {
    report({
      file,
      place,
      code: 'TRV138',
      message: rule.isInline
        ? `<${use.name}> stands alone, but belongs to a sentence.`
        : `<${use.name}> stands within a sentence.`,
      remedy: rule.isInline
        ? 'move it into the paragraph, right behind the words that it belongs to.'
        : 'put it on a line of its own, with an empty line above and below.',
    });
  }
  const allowed: readonly string[] = [...rule.required, ...rule.optional];
  for (const name of allowed) {
    const isGiven = Object.hasOwn(use.attributes, name);
    if (isGiven ? use.attributes[name] : !rule.required.includes(name)) continue;
    report({
      file,
      place,
      code: 'TRV139',
      message: `<${use.name}> needs ${name}="…", in straight quotes.`,
      remedy: `write <${use.name} ${[...new Set([...rule.required, name, ...allowed.filter((other) => use.attributes[other])])].map((attribute) => `${attribute}="${use.attributes[attribute] ?? '…'}"`).join(' ')}>.`,
    });
  }
  for (const name of Object.keys(use.attributes)) {
    if (allowed.includes(name)) continue;
    report({
      file,
      place,
      code: 'TRV140',
      message: `<${use.name}> has no attribute "${name}".${didYouMean(name, allowed)}`,
      remedy: `take it out${allowed.length > 0 ? `, or use one that <${use.name}> has: ${listChoices(allowed)}` : ''}.`,
    });
  }
}
