import { formatCost, formatPrice, missingDecimals } from './money.ts';

const EXACT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });

interface Price {
  readonly value: number;
  readonly per?: { readonly count: number; readonly of: string } | undefined;
}

/** How a cost comes about: `18,000,000 input tokens × $0.051 per 1,000,000`, `10 × $0.015 per GB-month`. */
export function workingOf({
  quantity,
  price: { value, per },
  included,
}: {
  readonly quantity: number;
  readonly price: Price;
  readonly included?: { readonly value: number } | undefined;
}): string {
  const isOne = per === undefined || per.count === 1;
  const used = isOne ? EXACT.format(quantity) : `${EXACT.format(quantity)} ${per.of}`;
  const free = included && EXACT.format(included.value);
  if (included && quantity <= included.value) return `${used}, within the ${free} included`;
  const charged = included ? `(${used} less ${free} included)` : used;
  const price = formatPrice(value);
  if (per === undefined) return `${charged} × ${price}`;
  return `${charged} × ${price} per ${isOne ? per.of : EXACT.format(per.count)}`;
}

/** A cost in words, and what stands unseen behind it so that the points of a column line up. */
export interface CostWords {
  readonly text: string;
  readonly missing: string;
}

/** The costs of the rows and their total in words, and whether the one adds up to the other as they are printed. */
export function costWords(
  costs: readonly number[],
  total: number,
): { readonly rows: readonly CostWords[]; readonly total: CostWords; readonly addsUp: boolean } {
  const texts = [...costs, total].map(formatCost);
  const missing = missingDecimals(texts);
  const words = texts.map((text, index) => ({ text, missing: missing[index] ?? '' }));
  const rows = words.slice(0, -1);
  const printed = rows.reduce((sum, { text }) => sum + Number(text.replace(/[$,]/g, '')), 0);
  const [last = { text: '', missing: '' }] = words.slice(-1);
  return { rows, total: last, addsUp: formatCost(printed) === last.text };
}
