import type { RecordEntry } from '../domain/entry.ts';
import type { Problem } from '../domain/problem.ts';
import type { SourceFrontmatter, StatisticFrontmatter } from '../schemas/source.ts';
import { readNumbers } from './evidence/read-numbers.ts';

/** How many of the unit in which a number is recorded make one of the unit in which it is printed. */
const MEASURES: readonly (readonly [RegExp, number])[] = [
  [/\bhours?\b/, 3600],
  [/\bminutes?\b/, 60],
];
/** A share in words: three in four. */
const SHARE = /\b(?:in|of|out of)\b/;
const HALF = /\bhalf\b/i;

/**
 * Reports a record that says two things: a number for drawing, or another way of writing it, that is
 * not the number of its printed figure; and a statistic that two records of one publication give
 * different values.
 */
export function checkStatisticValues(
  sources: readonly RecordEntry<SourceFrontmatter>[],
): readonly Problem[] {
  return [
    ...sources.flatMap(({ file, data }) =>
      Object.entries(data.statistics).flatMap(([id, statistic]) =>
        contradictionsOf(statistic).map((contradiction) => ({
          ...contradiction,
          code: 'TRV210' as const,
          file,
          place: { field: ['statistics', id, ...contradiction.field] },
        })),
      ),
    ),
    ...twofoldStatistics(sources),
  ];
}

type Contradiction = Pick<Problem, 'message' | 'remedy'> & {
  readonly field: readonly (string | number)[];
};

function contradictionsOf(statistic: StatisticFrontmatter): readonly Contradiction[] {
  const { figure, alsoWritten, value, low, high, unit } = statistic;
  const printed = valuesOf(figure);
  if (printed.length === 0) return [];
  const other = (field: string, number: number): Contradiction => ({
    field: [field],
    message: `The figure says "${figure}", but "${field}" says ${number}.`,
    remedy: `write ${field}: ${printed.join(' or ')}, or correct the figure; look into the source which of the two is right.`,
  });
  const ends = value === undefined ? { low, high } : {};
  return [
    ...Object.entries({ value, ...ends }).flatMap(([field, number]) =>
      number === undefined || printed.some((one) => isEqual(one, Math.abs(number)))
        ? []
        : [other(field, number)],
    ),
    ...alsoWritten.flatMap((form, index) =>
      valuesOf(form).every((number) => printed.some((one) => isRounded(one, number)))
        ? []
        : [
            {
              field: ['alsoWritten', index],
              message: `The figure says "${figure}", but it may also be written "${form}".`,
              remedy:
                'give both the same number; look into the source which of the two is right. Another number is a statistic of its own.',
            },
          ],
    ),
    ...unitContradiction(figure, unit),
  ];
}

function unitContradiction(
  figure: string,
  unit: StatisticFrontmatter['unit'],
): readonly Contradiction[] {
  const printed = /%|\bpercent\b/.test(figure) ? 'percent' : figure.includes('$') ? 'usd' : unit;
  if (unit === undefined || printed === unit) return [];
  return [
    {
      field: ['unit'],
      message: `The figure says "${figure}", but "unit" says ${unit}.`,
      remedy: `write unit: ${printed}.`,
    },
  ];
}

/** Every number that a figure can stand for when it is drawn. */
function valuesOf(figure: string): readonly number[] {
  const numbers = [...readNumbers(figure), ...(HALF.test(figure) ? [50] : [])];
  const [part, whole] = numbers;
  const share =
    part !== undefined && whole !== undefined && SHARE.test(figure) ? [(part / whole) * 100] : [];
  const measured = MEASURES.flatMap(([unit, count]) =>
    unit.test(figure) ? numbers.map((number) => number * count) : [],
  );
  return [...numbers, ...share, ...measured];
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-9;
}

/** Whether `short` is `long`, or `long` rounded to fewer digits: 26 for 26.08. */
function isRounded(long: number, short: number): boolean {
  const decimals = /\.(\d+)/.exec(String(short))?.[1]?.length ?? 0;
  return (
    isEqual(long, short) ||
    (!Number.isInteger(long) && long.toFixed(decimals) === short.toFixed(decimals))
  );
}

/** Statistics of one publication that measure the same and are printed with different numbers. */
function twofoldStatistics(sources: readonly RecordEntry<SourceFrontmatter>[]): readonly Problem[] {
  const all = sources.flatMap(({ file, data }) =>
    Object.entries(data.statistics).map(([id, statistic]) => ({
      file,
      id,
      statistic,
      key: `${data.url} ${statistic.measures.toLowerCase()}`,
    })),
  );
  return [...Map.groupBy(all, ({ key }) => key).values()].flatMap(([first, ...others]) =>
    others.flatMap(({ file, id, statistic }): readonly Problem[] => {
      if (!first || numbersOf(statistic) === numbersOf(first.statistic)) return [];
      return [
        {
          code: 'TRV210',
          file,
          place: { field: ['statistics', id, 'figure'] },
          message: `"${statistic.figure}" measures what "${first.id}" in ${first.file} gives as "${first.statistic.figure}".`,
          remedy:
            'keep the record that the source bears out, or say in "measures" how the two differ.',
        },
      ];
    }),
  );
}

function numbersOf({ figure }: StatisticFrontmatter): string {
  return readNumbers(figure).join(' ');
}
