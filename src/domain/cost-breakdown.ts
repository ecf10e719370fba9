import type { FrontmatterOf } from '../schemas/figure.ts';
import { type DrawnStatistic, type FigureContext, hasValue, nameOf, originOf } from './plot.ts';
import { findStatistic, type Origin } from './source.ts';

type RowFrontmatter = FrontmatterOf<'cost-breakdown'>['rows'][number];

/** A quantity at a recorded price, less what is recorded as included, and what that costs. */
export interface CostRow extends Pick<RowFrontmatter, 'label' | 'quantity' | 'emphasis'> {
  readonly price: DrawnStatistic;
  readonly included?: DrawnStatistic | undefined;
  /** In dollars, not rounded. */
  readonly cost: number;
}

/** A bill of which every price is a recorded statistic in dollars. */
export interface CostBreakdown extends Omit<FrontmatterOf<'cost-breakdown'>, 'rows'> {
  readonly rows: readonly CostRow[];
  /** The sum of the costs, in dollars, not rounded. */
  readonly total: number;
}

/** The bill worked out; a row whose price or allowance does not exist or does not fit is reported and left out. */
export function buildCostBreakdown(
  breakdown: FrontmatterOf<'cost-breakdown'>,
  context: FigureContext,
): CostBreakdown {
  const rows = breakdown.rows.flatMap((row, index) => {
    const { label, quantity, emphasis } = row;
    const price = findAmount(row, PRICE, originOf(context, 'rows', index), context);
    const included =
      row.included &&
      findAmount(row.included, ALLOWANCE, originOf(context, 'rows', index, 'included'), context);
    if (!price || (row.included && !included)) return [];
    const cost = costOf(quantity, price, included);
    return [{ label, quantity, emphasis, price, included, cost }];
  });
  return { ...breakdown, rows, total: rows.reduce((sum, { cost }) => sum + cost, 0) };
}

/** What a quantity costs, in dollars; a price without `per` is the price of one. */
function costOf(quantity: number, price: DrawnStatistic, included?: DrawnStatistic): number {
  const charged = Math.max(0, quantity - (included?.value ?? 0));
  return (charged * price.value) / (price.per?.count ?? 1);
}

const PRICE = { role: 'price', unit: 'usd' } as const;
const ALLOWANCE = { role: 'allowance', unit: 'count' } as const;

/** A statistic with one value of zero or more in the unit of its role; anything else is reported. */
function findAmount(
  reference: { readonly source: string; readonly statistic: string },
  { role, unit }: typeof PRICE | typeof ALLOWANCE,
  origin: Origin,
  { sources, report }: FigureContext,
): DrawnStatistic | undefined {
  const statistic = findStatistic(sources, reference, origin, report);
  if (!statistic) return undefined;
  if (!hasValue(statistic)) {
    const [fault, remedy] =
      statistic.low === undefined
        ? ['has no value to multiply', `add "value" and "unit: ${unit}" to it`]
        : [
            'is a range, which gives no one cost',
            'record the end that applies as a statistic of its own',
          ];
    report({
      ...origin,
      code: 'TRV162',
      message: `The ${role} ${nameOf(statistic)} ${fault}.`,
      remedy: `${remedy} in ${statistic.source.file}.`,
    });
    return undefined;
  }
  if (statistic.unit === unit && statistic.value >= 0) return statistic;
  const fault = statistic.unit === unit ? 'below zero' : `in ${statistic.unit}, not in ${unit}`;
  report({
    ...origin,
    code: 'TRV163',
    message: `The ${role} ${nameOf(statistic)} is ${statistic.value}, ${fault}.`,
    remedy: `name a statistic in ${unit} that is not below zero, or correct its "value" and "unit" in ${statistic.source.file}.`,
  });
  return undefined;
}
