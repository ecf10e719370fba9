import { formatCost } from '../../drawing/money.ts';
import { type Figure, figureStatistics } from '../../domain/figure.ts';
import type { Statistic } from '../../domain/source.ts';
import { amount, type Evidence } from './evidence.ts';
import { findEvidence } from './find-evidence.ts';
import { countsStudied } from './studied.ts';
import { readNumbers } from './read-numbers.ts';

/** What a statistic amounts to in every form in which it may be printed. */
export function amountsOfStatistic(statistic: Statistic): readonly string[] {
  return remember(amountsPrinted, statistic, ({ figure, alsoWritten, measures }) => {
    const forms = [figure, ...alsoWritten];
    return [
      ...forms.flatMap(amountsIn),
      ...forms.flatMap(shareOf),
      ...(countsStudied(`${figure} ${measures}`) ? forms.flatMap(countsIn) : []),
    ];
  });
}

/** The numbers in what a statistic measures: "firms with 250 employees or more". */
export function amountsMeasured(statistic: Statistic): readonly string[] {
  return remember(amountsInMeasures, statistic, ({ measures }) => [
    ...amountsIn(measures),
    ...(countsStudied(measures) ? countsIn(measures) : []),
  ]);
}

type Amounts = WeakMap<Statistic, readonly string[]>;

/** Many pages use one statistic. */
const amountsPrinted: Amounts = new WeakMap();
const amountsInMeasures: Amounts = new WeakMap();

function remember(
  known: Amounts,
  statistic: Statistic,
  read: (statistic: Statistic) => readonly string[],
): readonly string[] {
  const amounts = known.get(statistic) ?? read(statistic);
  known.set(statistic, amounts);
  return amounts;
}

function amountsIn(text: string): readonly string[] {
  return findEvidence(text).flatMap(({ amounts }) => amounts);
}

function countsIn(text: string): readonly string[] {
  return readNumbers(text).map((number) => amount('#', number));
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
  return amountsIn(`${form} of companies`);
}
