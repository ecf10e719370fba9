import type { ComponentUse } from './body.ts';
import { type AnyTextEntry, placeInBody } from './entry.ts';
import { findProseComponent, proseComponents } from './prose-components.ts';
import type { Report } from './source.ts';
import { didYouMean, listChoices } from './suggestion.ts';

const FOREIGN = {
  code: {
    code: 'TRV130',
    message: 'Curly braces run code here.',
    remedy: 'put a backslash before the brace to print it, or take it out.',
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
      'describe the picture in the frontmatter field "figures", and place it with <Figure id="…" />.',
  },
  import: {
    code: 'TRV133',
    message: 'A text imports nothing.',
    remedy: 'remove the line; the components are available in every text.',
  },
} as const;

/** The anchors that the templates use themselves. */
const RESERVED_ANCHORS = ['changes', 'contents', 'main', 'sources'];
/** A source's number is its anchor. */
const SOURCE_ANCHOR = /^\d+$/;

/** Reports what a text may not hold: code, imports, HTML and components that do not exist. */
export function checkMarkup(entry: AnyTextEntry, report: Report): void {
  const { file, body } = entry;
  for (const { kind, position } of body.foreign) {
    report({ file, place: placeInBody(entry, position), ...FOREIGN[kind] });
  }
  for (const use of body.uses) checkComponent(entry, use, report);
  body.headings.forEach(({ depth, text, position }, index) => {
    const before = body.headings[index - 1]?.depth ?? 1;
    if (depth > 1 && depth <= before + 1) return;
    report({
      file,
      place: placeInBody(entry, position),
      code: depth === 1 ? 'TRV134' : 'TRV135',
      message:
        depth === 1
          ? `The heading "${text}" is a second title of the page.`
          : `The heading "${text}" skips a level.`,
      remedy: `write it with ${'#'.repeat(Math.min(before + 1, 3))} in front; the page's title is the field "title".`,
    });
  });
  for (const { slug, text, position } of body.headings) {
    if (!RESERVED_ANCHORS.includes(slug) && !SOURCE_ANCHOR.test(slug)) continue;
    report({
      file,
      place: placeInBody(entry, position),
      code: 'TRV136',
      message: `The heading "${text}" would take the address "#${slug}", which the page uses itself.`,
      remedy: 'word it differently.',
    });
  }
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
      remedy: `use Markdown, or one of the components: ${listChoices(known)}.`,
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
      remedy: `write <${use.name} ${[...new Set([...rule.required, name])].map((attribute) => `${attribute}="…"`).join(' ')}>.`,
    });
  }
  for (const name of Object.keys(use.attributes)) {
    if (allowed.includes(name)) continue;
    report({
      file,
      place,
      code: 'TRV140',
      message: `<${use.name}> has no attribute "${name}".${didYouMean(name, allowed)}`,
      remedy: allowed.length > 0 ? `use only ${listChoices(allowed)}.` : 'take it out.',
    });
  }
}
