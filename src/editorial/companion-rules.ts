import type { Document } from '../domain/document.ts';
import { type AnyTextEntry, placeInBody } from '../domain/entry.ts';
import { type Figure, figureStatistics } from '../domain/figure.ts';
import { documentsOf, type Library } from '../domain/library.ts';
import type { Place, Problem } from '../domain/problem.ts';
import type { Statistic } from '../domain/source.ts';

/**
 * The companions that pages leave out: a page prints or draws a statistic without one that its
 * record requires beside it. A callout shows the companions of its own statistic by itself.
 */
export function checkCompanions(
  library: Library,
  texts: readonly AnyTextEntry[],
): readonly Problem[] {
  const byFile = new Map(texts.map((text) => [text.file, text]));
  return documentsOf(library).flatMap((document) => missingOn(document, byFile.get(document.file)));
}

function missingOn(
  { file, citations, figures }: Document,
  text: AnyTextEntry | undefined,
): readonly Problem[] {
  const shown = citations.flatMap(({ statistics }) => statistics);
  const missing = new Map<Statistic, Statistic>();
  for (const statistic of shown) {
    for (const companion of statistic.companions) {
      if (!shown.includes(companion) && !missing.has(companion)) missing.set(companion, statistic);
    }
  }
  return [...missing].map(([{ id, figure, measures, source }, statistic]) => ({
    file,
    place: text && placeOf(statistic, figures, text),
    code: 'TRV256',
    message: `The page shows "${statistic.figure}" (${statistic.id}) of "${statistic.source.id}" without its companion, "${figure}" (${id}) of "${source.id}": ${measures}.`,
    remedy: `say that beside it, with <Cite source="${source.id}" statistic="${id}">${figure}</Cite>, or show the figure with its companions: <Stat source="${statistic.source.id}" statistic="${statistic.id}" />.`,
  }));
}

/** Where a text first prints a statistic, or has the figure that draws it. */
function placeOf(
  statistic: Statistic,
  figures: readonly Figure[],
  text: AnyTextEntry,
): Place | undefined {
  const { id, source } = statistic;
  const drawing = new Set(
    figures
      .filter((figure) => figureStatistics(figure).includes(statistic))
      .map((figure) => figure.id),
  );
  const use = text.body.uses.find(({ name, attributes }) =>
    name === 'Figure'
      ? drawing.has(attributes['id'] ?? '')
      : attributes['source'] === source.id && attributes['statistic'] === id,
  );
  return use && placeInBody(text, use.position);
}
