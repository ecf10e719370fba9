import { labelWidth, narrowPercent, roundPercent } from './label.ts';
import type { Bar } from './bar-chart.ts';
import type { Tick } from './value-scale.ts';

/** What runs from the start of one unit to the end of another, counted from 1. */
export interface CadenceSpan {
  readonly from: number;
  readonly to: number;
}

interface CadenceTrack {
  readonly spans: readonly CadenceSpan[];
  readonly milestones: readonly { readonly at: number; readonly label: string }[];
}

/** The positions of a drawing in percent of its width. */
export interface CadenceGeometry {
  /** Where a unit ends, with its number, as on a ruler. */
  readonly ticks: readonly Tick[];
  readonly tracks: readonly {
    readonly bars: readonly Bar[];
    /** The middles of the units in which something happens. */
    readonly milestones: readonly number[];
  }[];
}

/** Pixels between two labels. */
const GAP = 6;
/** Room at the right end for half a label. */
const WIDTH = 96;

/** Divides the width into `length` equal units, with room for the last label, and lays the tracks out on them. */
export function layOutCadence(tracks: readonly CadenceTrack[], length: number): CadenceGeometry {
  const edge = (unit: number) => roundPercent((unit / length) * WIDTH);
  const step = labelStep(length);
  const ticks = Array.from({ length }, (_, index) => index + 1)
    .filter((unit) => unit % step === 0)
    .map((unit) => ({ label: String(unit), x: edge(unit) }));
  return {
    ticks,
    tracks: tracks.map(({ spans, milestones }) => ({
      bars: spans.map(({ from, to }) => ({
        x: edge(from - 1),
        width: roundPercent(edge(to) - edge(from - 1)),
      })),
      milestones: milestones.map(({ at }) => edge(at - 0.5)),
    })),
  };
}

/** Every how many units there is room for a label on the narrowest drawing: 1, 2 or a multiple of 5. */
function labelStep(length: number): number {
  const needed = narrowPercent(labelWidth(String(length)) + GAP);
  const least = Math.ceil((needed / WIDTH) * length);
  return least <= 2 ? least : Math.ceil(least / 5) * 5;
}

/** What a track says in words: `weeks 3–9; week 6: the review`, or `every week: a note`. */
export function cadenceWords(
  { spans, milestones }: CadenceTrack,
  { unit, length }: { readonly unit: string; readonly length: number },
): string {
  const recurring = Map.groupBy(milestones, ({ label }) => label);
  return [
    ...spans.map(({ from, to }) => (from === to ? `${unit} ${from}` : `${unit}s ${from}–${to}`)),
    ...[...recurring].map(([label, group]) => {
      const units = group.map(({ at }) => at);
      if (units.length === length) return `every ${unit}: ${label}`;
      return `${unit}${units.length > 1 ? 's' : ''} ${units.join(', ')}: ${label}`;
    }),
  ].join('; ');
}
