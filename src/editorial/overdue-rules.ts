import { formatDate } from '../domain/dates.ts';
import type { Document } from '../domain/document.ts';
import { expiredKinds, formatKinds } from '../domain/half-life.ts';
import { documentsOf, type Library } from '../domain/library.ts';
import { kindsOf } from '../domain/overdue.ts';
import type { Problem } from '../domain/problem.ts';
import type { Source } from '../domain/source.ts';
import type { StatisticKind } from '../schemas/source.ts';

/**
 * What has stood too long unchecked. A page that nobody works on goes on and tells its readers, so
 * its sources get a warning; a page may not rest on them any longer once it is `touched`, which is
 * when its words differ from those that are public.
 */
export function checkOverdue(library: Library, touched: ReadonlySet<string>): readonly Problem[] {
  const { today } = library;
  const errors = documentsOf(library)
    .filter(({ file }) => touched.has(file))
    .flatMap((document) => overdueOn(document, today));
  const told = new Set(errors.map(({ source }) => source));
  const warnings = [...library.sources.values()].flatMap((source) => {
    const expired = expiredKinds(kindsOf(source), source.checked, today);
    return expired.length === 0 || told.has(source) ? [] : [warning(source, expired, today)];
  });
  return [...errors.map(({ problem }) => problem), ...warnings];
}

function overdueOn({ file, citations }: Document, today: string) {
  return citations.flatMap(({ source, kinds }) => {
    const expired = expiredKinds(kinds, source.checked, today);
    if (expired.length === 0) return [];
    const problem: Problem = {
      file,
      place: { field: ['reviewed'] },
      code: 'TRV431',
      message: `The page is being changed and still rests on ${formatKinds(expired)} from "${source.id}" that were last checked on ${formatDate(source.checked)}.`,
      remedy: remedy(source, today),
    };
    return [{ source, problem }];
  });
}

function warning(source: Source, expired: readonly StatisticKind[], today: string): Problem {
  return {
    file: source.file,
    place: { field: ['checked'] },
    code: 'TRV430',
    isWarning: true,
    message: `The ${formatKinds(expired)} in this record were last checked on ${formatDate(source.checked)}. Pages that use them say so.`,
    remedy: remedy(source, today),
  };
}

function remedy({ url, readIn, file }: Source, today: string): string {
  const reading = readIn ? ` (last time it was read in ${readIn.url})` : '';
  return `open ${url}${reading}, compare every figure with ${file}, correct what has changed there and in the texts, and write there "checked: ${today}".`;
}
