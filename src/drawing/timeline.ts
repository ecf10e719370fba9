import { scaleUtc } from 'd3-scale';
import { labelWidth, narrowPercent, roundPercent } from './label.ts';
import { collide, type Tick } from './value-scale.ts';

/** An event, or a span with both ends belonging to it; days, months or years as text. */
export interface TimelineEntry {
  readonly at?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Where an entry is drawn, in percent of the width; an event has no width. */
export interface TimelinePosition {
  readonly x: number;
  readonly width: number | undefined;
}

const MOST_TICKS = 6;
/** Half of a mark with its stroke, in pixels. */
const MARK = 8;
const MONTH = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });
const MONTH_DAY = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});

/** Lays events and spans out on one scale of time; a month or a year as an event stands at its middle. */
export function layOutTimeline(entries: readonly TimelineEntry[]): {
  readonly ticks: readonly Tick[];
  readonly rows: readonly TimelinePosition[];
} {
  const extents = entries.map(extentOf);
  const scale = scaleUtc().domain([
    Math.min(...extents.map(({ start }) => start)),
    Math.max(...extents.map(({ end }) => end)),
  ]);
  const times = scale.ticks(MOST_TICKS);
  const labels = times.map(formatTime);
  const room = narrowPercent(Math.max(MARK, ...labels.map((label) => labelWidth(label) / 2)));
  scale.range([room, 100 - room]);
  const position = (time: number) => roundPercent(scale(time));
  const ticks = thin(
    times.map((time, index) => ({ label: labels[index] ?? '', x: position(time.valueOf()) })),
  );
  return {
    ticks,
    rows: extents.map(({ start, end, isSpan }) =>
      isSpan
        ? { x: position(start), width: roundPercent(position(end) - position(start)) }
        : { x: position((start + end) / 2), width: undefined },
    ),
  };
}

/** As many ticks, at equal distances, as have room on the narrowest drawing; years before months. */
function thin(ticks: readonly Tick[]): readonly Tick[] {
  const anchor = Math.max(
    0,
    ticks.findIndex(({ label }) => /^\d+$/.test(label)),
  );
  let step = 1;
  let kept = ticks;
  while (collide(kept)) {
    step++;
    kept = ticks.filter((_tick, index) => (index - anchor) % step === 0);
  }
  return kept;
}

/** The first moment of an entry and the one after its last. */
function extentOf({ at, from = '', to = '' }: TimelineEntry): {
  readonly start: number;
  readonly end: number;
  readonly isSpan: boolean;
} {
  return {
    start: Date.parse(at ?? from),
    end: endOf(at ?? to),
    isSpan: at === undefined,
  };
}

/** The moment after a day, a month or a year. */
function endOf(moment: string): number {
  const [year = 0, month, day] = moment.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0, 1);
  return day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
}

/** As short as can be: January by its year, the first of another month by its name. */
function formatTime(time: Date): string {
  if (time.getUTCDate() > 1) return MONTH_DAY.format(time);
  return time.getUTCMonth() === 0 ? String(time.getUTCFullYear()) : MONTH.format(time);
}
