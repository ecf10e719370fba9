import { type AnyTextEntry, placeInBody } from './entry.ts';
import { findSource, findStatistic, isPrintedForm, type Report, type Sources } from './source.ts';
import { didYouMean, findNearest, listChoices } from './suggestion.ts';

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
          code: 'TRV250',
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
        code: 'TRV251',
        message: `The text says "${text}", but the record says "${found.figure}".`,
        remedy: `write ${listChoices([found.figure, ...found.alsoWritten])}, or correct "${found.id}" in ${found.source.file}.`,
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
        code: 'TRV109',
        message: `The figure "${id}" is shown twice.`,
        remedy: 'show it once, and link to it from the other place.',
      });
    }
    if (known.includes(id)) continue;
    report({
      file,
      place,
      code: 'TRV108',
      message: `No figure "${id}" in the field "figures".${didYouMean(id, known)}`,
      remedy: `describe it there (docs/figures.md), or name one that is there: ${listChoices(known)}.`,
    });
  }
  // A figure that was meant by a misspelled id is told of there.
  const meant = shown.map(({ id }) => (known.includes(id) ? id : findNearest(id, known)));
  known.forEach((id, index) => {
    if (meant.includes(id)) return;
    report({
      file,
      place: { field: ['figures', index, 'id'] },
      code: 'TRV110',
      message: `The figure "${id}" is never shown.`,
      remedy: `place it in the text with <Figure id="${id}" />, or remove it.`,
    });
  });
}
