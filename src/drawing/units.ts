import type { Unit } from '../schemas/source.ts';

const FULL = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
/** Steps of a scale have at most three digits that count, whether of thousands or of thousandths. */
const COMPACT = new Intl.NumberFormat('en-US', {
  notation: 'compact',
  maximumSignificantDigits: 3,
});

/** The units of time, as a label has room for them. */
const SHORT: Partial<Record<Unit, string>> = {
  hours: 'h',
  days: 'd',
  weeks: 'wk',
  months: 'mo',
};

/** How a number is printed: in which unit, and whether with a plus where it is above zero. */
export interface QuantityFormat {
  readonly unit: Unit;
  readonly signed: boolean;
}

/** The format of the numbers of one plot: where some are below zero, those above carry a plus. */
export function quantityFormat(unit: Unit, values: readonly number[]): QuantityFormat {
  return { unit, signed: values.some((value) => value < 0) };
}

/** A number in its unit, in full, with a true minus sign: `−24%`, `$5,000`, `1 day`. */
export function formatQuantity(value: number, { unit, signed }: QuantityFormat): string {
  return `${sign(value, signed)}${withUnit(FULL.format(Math.abs(value)), unit, nameOf(value, unit))}`;
}

/** The two ends of an interval, with the unit where it reads well: `$5,000 to $15,000`, `10 to 20 hours`. */
export function formatRange(low: number, high: number, format: QuantityFormat): string {
  const start = nameOf(low, format.unit)
    ? formatQuantity(low, { ...format, unit: 'count' })
    : formatQuantity(low, format);
  return `${start} to ${formatQuantity(high, format)}`;
}

/** A number as the label of a tick, as short as can be: `$15K`, `4 wk`. */
export function formatTick(value: number, { unit, signed }: QuantityFormat): string {
  return `${sign(value, signed)}${withUnit(COMPACT.format(Math.abs(value)), unit, SHORT[unit])}`;
}

function sign(value: number, signed: boolean): string {
  if (value < 0) return '−';
  return signed && value > 0 ? '+' : '';
}

function withUnit(digits: string, unit: Unit, name: string | undefined): string {
  if (unit === 'usd') return `$${digits}`;
  if (unit === 'percent') return `${digits}%`;
  return name === undefined ? digits : `${digits} ${name}`;
}

/** The name that follows the digits of a time. */
function nameOf(value: number, unit: Unit): string | undefined {
  if (!(unit in SHORT)) return undefined;
  return Math.abs(value) === 1 ? unit.slice(0, -1) : unit;
}
