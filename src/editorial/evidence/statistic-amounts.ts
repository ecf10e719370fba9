import { formatCost } from '../../drawing/money.ts';
import { type Figure, figureStatistics } from '../../domain/figure.ts';
import type { Statistic } from '../../domain/source.ts';
import { amount, countsStudied, type Evidence, findEvidence } from './find-evidence.ts';
import { readNumbers } from './read-numbers.ts';

/** Everything that a statistic amounts to: its printed forms, what it says it measures, what is drawn of it. */
export function amountsOfStatistic(statistic: Statistic): readonly string[] {
  const known = amountsKnown.get(statistic);
  if (known) return known;
  const amounts = readAmounts(statistic);
  amountsKnown.set(statistic, amounts);
  return amounts;
}

/** Many pages use one statistic. */
const amountsKnown = new WeakMap<Statistic, readonly string[]>();

function readAmounts(statistic: Statistic): readonly string[] {
  const { figure, alsoWritten, measures, value, low, high, unit } = statistic;
  const forms = [figure, ...alsoWritten];
  const drawn = [value, low, high].filter((number) => number !== undefined).map(Math.abs);
  const sign = unit === 'percent' ? '%' : unit === 'usd' ? '$' : undefined;
  return [
    ...[...forms, measures].flatMap(findEvidence).flatMap(({ amounts }) => amounts),
    ...forms.flatMap(shareOf),
    ...(sign === undefined ? [] : drawn.map((number) => amount(sign, number))),
    ...(countsStudied(`${figure} ${measures}`)
      ? [...forms, measures].flatMap(readNumbers).map((number) => amount('#', number))
      : []),
  ];
}

/** The printed form of a statistic that says the same as a text in other words, the shortest. */
export function printedFormOf({ figure, alsoWritten }: Statistic, evidence: Evidence): string {
  const forms = [figure, ...alsoWritten];
  const own = readNumbers(evidence.text);
  return (
    forms.find((form) => form === evidence.text) ??
    forms
      .filter((form) => own.every((number) => readNumbers(form).includes(number)))
      .sort((a, b) => a.length - b.length)[0] ??
    figure
  );
}

/** What a figure shows: its statistics, and the costs that it works out from recorded prices. */
export function amountsDrawn(figure: Figure): readonly string[] {
  const costs =
    figure.kind === 'cost-breakdown' ? [figure.total, ...figure.rows.map(({ cost }) => cost)] : [];
  return [
    ...figureStatistics(figure).flatMap(amountsOfStatistic),
    ...costs
      .map(formatCost)
      .flatMap(findEvidence)
      .flatMap(({ amounts }) => amounts),
  ];
}

/** A share in words that has no noun behind it: `at least half`, `one third`. */
function shareOf(form: string): readonly string[] {
  return findEvidence(`${form} of companies`).flatMap(({ amounts }) => amounts);
}
