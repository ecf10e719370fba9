import { countWords } from '../schemas/fields.ts';
import type { ComponentUse } from './body.ts';
import { collectCitations } from './citation.ts';
import { findPath } from './content-path.ts';
import type { AnyTextEntry } from './entry.ts';
import { buildFigures } from './figure.ts';
import { readingMinutes } from './reading-time.ts';
import type { Report, Sources } from './source.ts';

/** What a guide, a page and a service have in common, computed from the entry. */
export function documentBase(
  entry: AnyTextEntry & {
    /** The first paragraph, by the name that its kind of page gives it. */
    data: { lead?: string; answer?: string };
  },
  sources: Sources,
  report: Report,
) {
  const { id, file, body, data } = entry;
  const figures = buildFigures(file, data.figures, sources, report);
  // The questions are looked up rather than read through, so they are words but no reading time.
  const readWords = body.words + countWords(data.answer ?? data.lead ?? '');
  const faqWords = (data.faqs ?? []).reduce(
    (sum, { question, answer }) => sum + countWords(question) + countWords(answer),
    0,
  );
  return {
    id,
    file,
    // Every text entry comes from one of the folders that have addresses.
    path: findPath(file) ?? '/',
    headings: body.headings,
    figures,
    citations: collectCitations(
      [...openingUses(data.openingFigure), ...body.uses],
      figures,
      sources,
    ),
    words: readWords + faqWords,
    readingMinutes: readingMinutes(readWords),
  };
}

/** The figure beside the headline is met before the text. */
function openingUses(
  figure: string | undefined,
): readonly Pick<ComponentUse, 'name' | 'attributes'>[] {
  return figure === undefined ? [] : [{ name: 'Figure', attributes: { id: figure } }];
}
