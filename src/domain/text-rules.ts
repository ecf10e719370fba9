import type { ComponentUse } from './body.ts';
import { faqAnchor, figureAnchor } from './document.ts';
import { placeInBody, type TextEntry } from './entry.ts';
import { isExternal, resolveLink } from './content-path.ts';
import { findProseComponent, proseComponents } from './prose-components.ts';
import { findSource, findStatistic, isPrintedForm, type Report, type Sources } from './source.ts';
import { didYouMean, didYouMeanFile, listCandidates } from './suggestion.ts';
import type { FaqFrontmatter } from '../schemas/guide.ts';
import type { FigureFrontmatter } from '../schemas/figure.ts';

/** Any text entry, with the two lists of anchors that its frontmatter may hold. */
export type AnyTextEntry = TextEntry<{
  readonly figures: readonly FigureFrontmatter[];
  readonly faqs?: readonly FaqFrontmatter[];
  readonly openingFigure?: string | undefined;
}>;

/** The anchors to which a link may point in a page, besides its top. */
export function anchorsOf(entry: AnyTextEntry): readonly string[] {
  return [
    ...entry.body.headings.map(({ slug }) => slug),
    ...entry.data.figures.map(({ id }) => figureAnchor(id)),
    ...(entry.data.faqs ?? []).map(({ id }) => faqAnchor(id)),
  ];
}

const FOREIGN = {
  code: {
    message: 'Curly braces run code here.',
    remedy: 'put a backslash before the brace to print it, or take it out.',
  },
  image: {
    message: 'A text holds no image.',
    remedy:
      'describe the picture in the frontmatter field "figures", and place it with <Figure id="…" />.',
  },
  import: {
    message: 'A text imports nothing.',
    remedy: 'remove the line; the components are available in every text.',
  },
} as const;

/** The anchors that the templates use themselves. */
const RESERVED_ANCHORS = ['contents', 'for', 'further-reading', 'main', 'not-for', 'sources'];

/** Reports what a text may not hold: code, imports, HTML and components that do not exist. */
export function checkMarkup(entry: AnyTextEntry, report: Report): void {
  const { file, body } = entry;
  for (const { kind, position } of body.foreign) {
    report({ file, place: placeInBody(entry, position), ...FOREIGN[kind] });
  }
  for (const use of body.uses) checkComponent(entry, use, report);
  for (const { slug, text } of body.headings) {
    if (!RESERVED_ANCHORS.includes(slug)) continue;
    report({
      file,
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
      message: `A text has no <${use.name}>.${didYouMean(use.name, known)}`,
      remedy: `use Markdown, or one of the components: ${listCandidates(known)}.`,
    });
    return;
  }
  const allowed: readonly string[] = [...rule.required, ...rule.optional];
  for (const name of allowed) {
    const isGiven = Object.hasOwn(use.attributes, name);
    if (isGiven ? use.attributes[name] : !rule.required.includes(name)) continue;
    report({
      file,
      place,
      message: `<${use.name}> needs ${name}="…", in straight quotes.`,
      remedy: `write <${use.name} ${[...new Set([...rule.required, name])].map((attribute) => `${attribute}="…"`).join(' ')}>.`,
    });
  }
  for (const name of Object.keys(use.attributes)) {
    if (allowed.includes(name)) continue;
    report({
      file,
      place,
      message: `<${use.name}> has no attribute "${name}".${didYouMean(name, allowed)}`,
      remedy: allowed.length > 0 ? `use only ${listCandidates(allowed)}.` : 'take it out.',
    });
  }
}

/** Reports a source, statistic or figure that does not exist, and a printed figure that its record does not hold. */
export function checkReferences(entry: AnyTextEntry, sources: Sources, report: Report): void {
  for (const { name, attributes, text, position } of entry.body.uses) {
    const { source, statistic } = attributes;
    if (name === 'Figure' || !source) continue;
    const origin = { file: entry.file, place: placeInBody(entry, position) };
    if (!statistic) {
      findSource(sources, source, origin, report);
      if (name === 'Cite' && text !== '' && !Object.hasOwn(attributes, 'statistic')) {
        report({
          ...origin,
          message: `The text says "${text}", but not which statistic of "${source}" that is.`,
          remedy: `write <Cite source="${source}" statistic="…">${text}</Cite>, or close the tag before the words: <Cite source="${source}" />.`,
        });
      }
      continue;
    }
    const found = findStatistic(sources, { source, statistic }, origin, report);
    if (found && name === 'Cite' && text !== '' && !isPrintedForm(found, text)) {
      report({
        ...origin,
        message: `The text says "${text}", but the record says "${found.figure}".`,
        remedy: `write ${listCandidates([found.figure, ...found.alsoWritten])}, or correct "${found.id}" in ${found.source.file}.`,
      });
    }
  }
}

/** Reports a figure that is placed but does not exist, and one that exists but is placed nowhere. */
export function checkFigures({ file, data, body, bodyLine }: AnyTextEntry, report: Report): void {
  const known = data.figures.map(({ id }) => id);
  const placed = body.uses.flatMap(({ name, attributes: { id }, position }) =>
    name === 'Figure' && id ? [{ id, place: placeInBody({ bodyLine }, position) }] : [],
  );
  const shown = data.openingFigure
    ? [...placed, { id: data.openingFigure, place: { field: ['openingFigure'] } }]
    : placed;
  for (const [index, { id, place }] of shown.entries()) {
    if (shown.findIndex((other) => other.id === id) < index) {
      report({
        file,
        place,
        message: `The figure "${id}" is shown twice.`,
        remedy: 'show it once, and link to it from the other place.',
      });
    }
    if (known.includes(id)) continue;
    report({
      file,
      place,
      message: `No figure "${id}" in the frontmatter.${didYouMean(id, known)}`,
      remedy: `add it to "figures", or use one that is there (${listCandidates(known)}).`,
    });
  }
  known.forEach((id, index) => {
    if (shown.some((figure) => figure.id === id)) return;
    report({
      file,
      place: { field: ['figures', index, 'id'] },
      message: `The figure "${id}" is never shown.`,
      remedy: `place it in the text with <Figure id="${id}" />, or remove it.`,
    });
  });
}

/** Reports links that lead nowhere, fragment included, and links that would not work where editors read the files. */
export function checkLinks(
  entry: AnyTextEntry,
  texts: ReadonlyMap<string, AnyTextEntry>,
  report: Report,
): void {
  for (const { href, position } of entry.body.links) {
    const origin = { file: entry.file, place: placeInBody(entry, position) };
    if (href === '') {
      report({
        ...origin,
        message: 'The link has no address.',
        remedy: 'write the address between the parentheses, or take the link out.',
      });
    } else if (isExternal(href)) {
      if (href.startsWith('https://') || href.startsWith('mailto:')) continue;
      report({
        ...origin,
        message: `The link "${href}" is neither a page on the web nor a mail address.`,
        remedy: 'use an address that starts with https:// or mailto:.',
      });
    } else if (href.startsWith('/')) {
      report({
        ...origin,
        message: `The link "${href}" names a web address of this site.`,
        remedy:
          'write the path from this file to the other file, for example ../../pages/about.mdx, so that it also works where the files are edited.',
      });
    } else {
      checkInternalLink(entry, href, origin, texts, report);
    }
  }
}

function checkInternalLink(
  entry: AnyTextEntry,
  href: string,
  origin: Pick<Parameters<Report>[0], 'file' | 'place'>,
  texts: ReadonlyMap<string, AnyTextEntry>,
  report: Report,
): void {
  const { file, fragment } = resolveLink(entry.file, href);
  const target = texts.get(file);
  if (!target) {
    report({
      ...origin,
      message: `The link "${href}" leads nowhere: there is no ${file}.${didYouMeanFile(file, [...texts.keys()])}`,
      remedy: 'correct the path, or take the link out until that page exists.',
      missing: file,
    });
  } else if (fragment !== undefined && !anchorsOf(target).includes(fragment)) {
    report({
      ...origin,
      message: `The link "${href}" leads to no place in ${file}: it has no "#${fragment}".${didYouMean(fragment, anchorsOf(target))}`,
      remedy: `use an anchor that it has: ${listCandidates(anchorsOf(target))}.`,
    });
  }
}
