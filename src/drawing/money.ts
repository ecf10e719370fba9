/** As many decimals as a number can be printed with: all that somebody wrote. */
export const MOST_DECIMALS = 20;
/** Digits beyond these are noise of the arithmetic. */
const TRUE_DIGITS = 12;

function formatDollars(dollars: number, fewestDecimals: number, mostDecimals: number): string {
  return new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: fewestDecimals,
    maximumFractionDigits: mostDecimals,
  }).format(dollars);
}

/** A price in dollars to its last digit, as price lists print it: `$5`, `$0.30`, `$0.051`. */
export function formatPrice(dollars: number): string {
  return formatDollars(dollars, Number.isInteger(dollars) ? 0 : 2, MOST_DECIMALS);
}

/**
 * A cost in dollars, rounded: to cents from one dollar up; below, to two significant digits and at
 * least cents, since costs of fractions of a cent would all be $0.00. `$0` is nothing at all.
 */
export function formatCost(dollars: number): string {
  const cost = Number(dollars.toPrecision(TRUE_DIGITS));
  if (cost === 0) return '$0';
  return formatDollars(cost, 2, Math.max(2, 1 - Math.floor(Math.log10(cost))));
}

/** What each amount lacks behind its last digit to have as many decimals as the longest: `00`, `.0000`. */
export function missingDecimals(amounts: readonly string[]): readonly string[] {
  const decimals = amounts.map((amount) => /\.\d+$/.exec(amount)?.[0] ?? '');
  const longest = Math.max(...decimals.map(({ length }) => length));
  return decimals.map((own) => (own || '.').padEnd(longest, '0').slice(own.length, longest));
}
