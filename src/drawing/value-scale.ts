import { scaleLinear } from 'd3-scale';
import { labelWidth, narrowPercent, roundPercent } from './label.ts';
import { formatTick, type QuantityFormat } from './units.ts';

/** A line of a scale and what is printed at it; `x` in percent of the drawing's width. */
export interface Tick {
  readonly label: string;
  readonly x: number;
}

/** A horizontal scale; positions in percent of the drawing's width, so that it reflows while its text keeps its size. */
export interface ValueScale {
  readonly ticks: readonly Tick[];
  /** Where nothing is, or nothing changes. */
  readonly zero: number;
  readonly position: (value: number) => number;
}

const MOST_TICKS = 5;
/** Pixels between two labels. */
const GAP = 6;
/** Half of the largest mark with its stroke, in pixels. */
const MARK = 8;

/**
 * A scale that holds zero and all the values, with as many ticks as have room on the narrowest
 * drawing, and room at either end for half a mark and half a label. Zero alone stands at the left.
 */
export function valueScale(values: readonly number[], format: QuantityFormat): ValueScale {
  const domain = [Math.min(0, ...values), Math.max(0, ...values)] as const;
  for (let count = MOST_TICKS; ; count--) {
    const scale = scaleLinear().domain(domain).nice(count);
    const labels = scale.ticks(count).map((value) => ({ value, label: formatTick(value, format) }));
    const room = (label: string | undefined) =>
      Math.ceil(narrowPercent(Math.max(MARK, labelWidth(label ?? '') / 2)));
    const start = room(labels[0]?.label);
    scale.range([start, domain[0] === domain[1] ? start : 100 - room(labels.at(-1)?.label)]);
    const position = (value: number) => roundPercent(scale(value));
    const ticks = labels.map(({ value, label }) => ({ label, x: position(value) }));
    if (count === 1 || !collide(ticks)) return { ticks, zero: position(0), position };
  }
}

/** Whether two labels that stand centered at their ticks come too near to each other on the narrowest drawing. */
export function collide(ticks: readonly Tick[]): boolean {
  return ticks.some(({ label, x }, index) => {
    const before = ticks[index - 1];
    if (!before) return false;
    const needed = (labelWidth(before.label) + labelWidth(label)) / 2 + GAP;
    return x - before.x < narrowPercent(needed);
  });
}
