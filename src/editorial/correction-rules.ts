import type { PageEntry } from '../domain/entry.ts';
import { hasOwnTemplate } from '../domain/page-kind.ts';
import type { Code, Problem } from '../domain/problem.ts';

/** Reports corrections that contradict the dates of their page or each other, or that no reader would be shown. */
export function checkCorrections({ id, file, data }: PageEntry, today: string): readonly Problem[] {
  const { corrections, published, updated } = data;
  return corrections.flatMap(({ date, was, now }, index) => {
    const problem = (code: Code, field: string, message: string, remedy: string): Problem[] => [
      { file, place: { field: ['corrections', index, field] }, code, message, remedy },
    ];
    const newer = corrections[index - 1]?.date;
    if (file.startsWith('content/pages/') && hasOwnTemplate({ kind: 'page', id })) {
      return problem(
        'TRV455',
        'date',
        'This page shows no corrections, so no reader would be told.',
        'take it out, and put it into the page whose words were wrong.',
      );
    }
    if (date > today) {
      return problem(
        'TRV450',
        'date',
        `The correction is of ${date}, which lies in the future; today is ${today}.`,
        `write date: ${today}, or the earlier day on which the words were corrected.`,
      );
    }
    if (date < published) {
      return problem(
        'TRV451',
        'date',
        `The correction is of ${date}, when the page was not public: "published" says ${published}.`,
        'take it out; what was mended before a page was public concerns no reader.',
      );
    }
    if (newer !== undefined && date > newer) {
      return problem(
        'TRV452',
        'date',
        `The correction of ${date} stands below that of ${newer}.`,
        'put the newest correction first.',
      );
    }
    if (date > updated) {
      return problem(
        'TRV453',
        'date',
        `The words were corrected on ${date}, but "updated" says ${updated}.`,
        `write updated: ${date}`,
      );
    }
    if (was === now) {
      return problem(
        'TRV454',
        'now',
        'What is right reads like what was wrong.',
        'write in "was" the sentence as it stood, and in "now" the sentence as it stands.',
      );
    }
    return [];
  });
}
