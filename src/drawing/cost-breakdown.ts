import { formatCost, formatPrice, missingDecimals, MOST_DECIMALS } from './money.ts';

const EXACT = new Intl.NumberFormat('en-US', { maximumFractionDigits: MOST_DECIMALS });

interface Price {
  readonly value: number;
  readonly per?: { readonly count: number; readonly of: string } | undefined;
}

/**
 * How a cost comes about: `18,000,000 input tokens × $0.051 per 1,000,000`, `10 × $0.015 per GB-month`.
 * What is counted is named where its number asks for the form in which the record has it. A line
 * breaks before the multiplication sign or before "per", never behind them.
 */
export function workingOf({
  quantity,
  price: { value, per },
  included,
}: {
  readonly quantity: number;
  readonly price: Price;
  readonly included?: { readonly value: number } | undefined;
}): string {
  const isPerOne = per?.count === 1;
  const used = EXACT.format(quantity) + (per && !isPerOne ? ` ${per.of}` : '');
  const free = included && EXACT.format(included.value);
  if (included && quantity <= included.value) return `${used}, within the ${free} included`;
  const charged = included ? `(${used} less ${free} included)` : used;
  const measure = per && ` per\u00a0${isPerOne ? per.of : EXACT.format(per.count)}`;
  return `${charged} ×\u00a0${formatPrice(value)}${measure ?? ''}`;
}

/** A cost in words, and what it keeps free behind them so that the points of a column line up. */
export interface CostWords {
  readonly text: string;
  readonly missing: string;
}

/** The costs and their total in words, and whether a reader who adds the printed costs up gets the printed total. */
export function costWords(
  costs: readonly number[],
  total: number,
): {
  readonly rows: readonly CostWords[];
  readonly total: CostWords;
  readonly addsUp: boolean;
} {
  const texts = costs.map(formatCost);
  const totalText = formatCost(total);
  const missing = missingDecimals([...texts, totalText]);
  const printed = texts.map((text) => Number(text.replace(/[$,]/g, '')));
  return {
    rows: texts.map((text, index) => ({ text, missing: missing[index] ?? '' })),
    total: { text: totalText, missing: missing.at(-1) ?? '' },
    addsUp: formatCost(printed.reduce((sum, cost) => sum + cost, 0)) === totalText,
  };
}
