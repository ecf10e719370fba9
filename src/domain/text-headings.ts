import { type AnyTextEntry, placeInBody } from './entry.ts';
import type { Report } from './source.ts';

/** The anchors that the templates use themselves. */
const RESERVED_ANCHORS = ['changes', 'contents', 'main', 'sources'];
/** A source's number is its anchor. */
const SOURCE_ANCHOR = /^\d+$/;

/** Reports headings that are empty, out of order or said twice, or that take an address of the page itself. */
export function checkHeadings(entry: AnyTextEntry, report: Report): void {
  const { file, body } = entry;
  const said = new Set<string>();
  body.headings.forEach(({ depth, text, slug, position }, index) => {
    const origin = { file, place: placeInBody(entry, position) };
    if (text.trim() === '') {
      report({
        ...origin,
        code: 'TRV142',
        message: 'The heading has no words.',
        remedy: `write the heading on the same line, after ${'#'.repeat(depth)} and a space, or remove the line.`,
      });
      return;
    }
    const before = body.headings[index - 1]?.depth ?? 1;
    if (depth === 1) {
      report({
        ...origin,
        code: 'TRV134',
        message: `The heading "${text}" is a second title of the page.`,
        remedy: 'write it with ## in front; the title of the page is the field "title".',
      });
    } else if (depth > before + 1) {
      report({
        ...origin,
        code: 'TRV135',
        message: `The heading "${text}" skips a level.`,
        remedy: `write it with ${'#'.repeat(before + 1)} in front.`,
      });
    }
    if (RESERVED_ANCHORS.includes(slug) || SOURCE_ANCHOR.test(slug)) {
      report({
        ...origin,
        code: 'TRV136',
        message: `The heading "${text}" would take the address "#${slug}", which the page uses itself.`,
        remedy: 'word it differently.',
      });
    }
    if (said.has(text.toLowerCase())) {
      report({
        ...origin,
        code: 'TRV141',
        message: `The heading "${text}" stands on this page a second time.`,
        remedy: 'word one of the two differently; the address of this part follows from the words.',
      });
    }
    said.add(text.toLowerCase());
  });
}
