import type { PageEntry } from '../domain/entry.ts';
import type { Problem } from '../domain/problem.ts';
import { type RecordedPage, toldDays } from './ledger.ts';
import { replaceField } from './field-edits.ts';

/**
 * Reports lines of `changes` that contradict the dates of their page: each line has the day of a
 * change, the newest first, and the newest day is that of `updated`.
 */
export function checkChanges({ file, data }: PageEntry): readonly Problem[] {
  const { changes, corrections, published, updated } = data;
  const isCorrected = corrections.some(({ date }) => date === updated);
  return changes.flatMap(({ date }, index): readonly Problem[] => {
    const origin = { file, place: { field: ['changes', index, 'date'] }, code: 'TRV414' } as const;
    const newer = changes[index - 1]?.date;
    if (index === 0 && date !== updated && !isCorrected) {
      return [
        {
          ...origin,
          message: `The newest line of "changes" is of ${date}, but "updated" says ${updated}.`,
          remedy: 'write the day on which the words last changed in both places.',
        },
      ];
    }
    if (newer !== undefined && date > newer) {
      return [
        {
          ...origin,
          message: `The line of ${date} stands below that of ${newer}.`,
          remedy: 'put the newest change first.',
        },
      ];
    }
    if (date < published) {
      return [
        {
          ...origin,
          message: `The line is of ${date}, when the page was not public: "published" says ${published}.`,
          remedy: 'take the line out; what changed before a page was public concerns no reader.',
        },
      ];
    }
    return [];
  });
}

/**
 * Reports dates that do not fit what has happened to the words since they were recorded as public.
 * `read` gives a file as it is on disk.
 */
export function checkRecordedDates(
  recorded: RecordedPage,
  today: string,
  read: (file: string) => string,
): readonly Problem[] {
  const { page, record, words } = recorded;
  const { file, data } = page;
  const problems: Problem[] = [];
  if (data.published !== record.published) {
    problems.push({
      file,
      place: { field: ['published'] },
      code: 'TRV413',
      message: `"published" says ${data.published}, but the page was first public on ${record.published}.`,
      remedy: `write published: ${record.published}`,
      ...replaceField(read(file), file, 'published', record.published),
    });
  }
  if (words === undefined) return problems;
  const changed =
    words === record.words ? checkSameWords(recorded, read) : checkNewWords(recorded, today);
  return [...problems, ...changed, ...checkLostLines(recorded)];
}

function checkSameWords(
  { page: { file, data }, record }: RecordedPage,
  read: (file: string) => string,
): readonly Problem[] {
  if (data.updated === record.updated) return [];
  return [
    {
      file,
      place: { field: ['updated'] },
      code: 'TRV412',
      message: `"updated" says ${data.updated}, but the words are those of ${record.updated}.`,
      remedy: `write updated: ${record.updated}. Whoever only held the page against its sources moves "reviewed".`,
      ...replaceField(read(file), file, 'updated', record.updated),
    },
  ];
}

function checkNewWords(
  { page: { file, data }, record }: RecordedPage,
  today: string,
): readonly Problem[] {
  const { updated } = data;
  const ofThatDay = (days: readonly string[]) => days.filter((day) => day === updated).length;
  const isTold = ofThatDay(toldDays(data)) > ofThatDay(record.changes);
  const line = `  - date: ${today}\n    what: "…"`;
  const place = { field: ['updated'] };
  const message = `The words differ from those that are public, or a recorded figure that the page shows does, but "updated" says ${updated}.`;
  if (updated < record.updated || (updated === record.updated && updated !== today && !isTold)) {
    return [
      {
        file,
        place,
        code: 'TRV410',
        message,
        remedy: `write today's day, and in a line at the top of "changes" what changed for readers:\nupdated: ${today}\nchanges:\n${line}`,
      },
    ];
  }
  if (!isTold) {
    return [
      {
        file,
        place,
        code: 'TRV411',
        message: `The words have changed, but no line of "changes" tells readers what changed on ${updated}.`,
        remedy: `say it in a line at the top of "changes":\nchanges:\n${line.replace(today, updated)}`,
      },
    ];
  }
  // A second change on one day is merged, or built again, on another.
  if (updated !== record.updated || updated === today) return [];
  return [
    {
      file,
      place,
      code: 'TRV410',
      isWarning: true,
      message,
      remedy: `if they changed after that day, write updated: ${today}, and the same day in the line of "changes".`,
    },
  ];
}

/** What readers were told stays told. */
function checkLostLines({ page: { file, data }, record }: RecordedPage): readonly Problem[] {
  const left = [...toldDays(data)];
  const lost = record.changes.filter((day) => {
    const index = left.indexOf(day);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
  return lost.map((day) => ({
    file,
    place: { field: ['changes'] },
    code: 'TRV415',
    message: `The line of "changes" of ${day} is gone, which readers have been shown.`,
    remedy: `put it back; its words may be mended:\nchanges:\n  - date: ${day}\n    what: "…"`,
  }));
}
