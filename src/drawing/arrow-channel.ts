import { narrowPercent, roundPercent } from './label.ts';

/**
 * The strip below a layer, in which arrows run: horizontal positions in percent of its width,
 * vertical ones in pixels from its top.
 */
export interface Channel {
  readonly height: number;
  /** All lines as one path, in a coordinate system 100 wide. */
  readonly path: string;
  /** The points of the arrows. */
  readonly heads: readonly { readonly x: number; readonly y: number; readonly isUp: boolean }[];
  /** The numbers of the arrows, counted from 1, each on its line. */
  readonly callouts: readonly { readonly number: number; readonly x: number; readonly y: number }[];
}

/** The layer above a channel, or the one below. */
export type Side = 'top' | 'bottom';

/** One end of a line in a channel: at a box, or at a place where it passes a layer. */
export interface End {
  readonly side: Side;
  readonly center: number;
  /** How far from the center the line may start; 0 where it passes. */
  readonly reach: number;
}

/** The part of an arrow that runs through one channel. */
export interface Segment {
  /** The number of its arrow. */
  readonly number: number;
  readonly start: End;
  readonly end: End;
  readonly hasHead: boolean;
  readonly hasCallout: boolean;
}

/** Half of a callout, in pixels; src/styles/figures/reference-architecture.css draws it. */
export const CALLOUT_RADIUS = 9;

/** From the edge of a channel to its nearest lane: room for a callout and an arrow's point. */
const FIRST_LANE = 20;
const LANE = 24;
/** Between two vertical lines: 18 pixels. */
const PITCH_PERCENT = narrowPercent(18);

/** A segment with the places of its two ends. */
interface Routed extends Segment {
  readonly x1: number;
  readonly x2: number;
}

/**
 * Draws the lines of a channel with square corners: down or up to a lane, along it, and on. No two
 * run on top of each other, and no two callouts touch.
 */
export function layOutChannel(segments: readonly Segment[]): Channel {
  const routed = placeEnds(segments);
  const lanes = assignLanes(routed);
  const count = Math.max(1, ...lanes.map((lane) => lane + 1));
  const height = 2 * FIRST_LANE + (count - 1) * LANE;
  const drawn = routed.map((segment, index) => ({
    ...segment,
    lane: FIRST_LANE + (lanes[index] ?? 0) * LANE,
    y1: segment.start.side === 'top' ? 0 : height,
    y2: segment.end.side === 'top' ? 0 : height,
  }));
  return {
    height,
    path: drawn
      .map(({ x1, x2, y1, y2, lane }) =>
        x1 === x2 ? `M${x1} ${y1}V${y2}` : `M${x1} ${y1}V${lane}H${x2}V${y2}`,
      )
      .join(''),
    heads: drawn.flatMap(({ hasHead, x2, y2, end }) =>
      hasHead ? [{ x: x2, y: y2, isUp: end.side === 'top' }] : [],
    ),
    callouts: drawn.flatMap((segment) =>
      segment.hasCallout
        ? [{ number: segment.number, x: calloutPlace(segment, routed), y: segment.lane }]
        : [],
    ),
  };
}

/** Gives every end a place of its own: first to lines that pass a layer, then to the shortest ones. */
function placeEnds(segments: readonly Segment[]): readonly Routed[] {
  const used: number[] = [];
  const placed = new Map<Segment, Routed>();
  const passes = ({ start, end }: Segment) => start.reach === 0 || end.reach === 0;
  const length = ({ start, end }: Segment) => Math.abs(start.center - end.center);
  const order = segments.toSorted(
    (a, b) => Number(passes(b)) - Number(passes(a)) || length(a) - length(b),
  );
  for (const segment of order) {
    const { start, end } = segment;
    const straight = straightPlace(start, end, used);
    const x1 = straight ?? choosePlace(start, end.center, used);
    const x2 = straight ?? choosePlace(end, start.center, [...used, x1]);
    used.push(x1, x2);
    placed.set(segment, { ...segment, x1: roundPercent(x1), x2: roundPercent(x2) });
  }
  return segments.flatMap((segment) => placed.get(segment) ?? []);
}

/** Where a line can run straight from one box to the other, apart from the lines that are there. */
function straightPlace(start: End, end: End, used: readonly number[]): number | undefined {
  if (start.side === end.side) return undefined;
  const least = Math.max(start.center - start.reach, end.center - end.reach);
  const most = Math.min(start.center + start.reach, end.center + end.reach);
  const [narrower, wider] = start.reach < end.reach ? [start, end] : [end, start];
  return placesAround(narrower, wider.center).find(
    (place) => place >= least && place <= most && distanceTo(used, place) >= PITCH_PERCENT,
  );
}

/** The place for one end of a line with corners, as far as can be from the lines that are there. */
function choosePlace(end: End, other: number, used: readonly number[]): number {
  const places = placesAround(end, other);
  const room = (place: number) => Math.min(distanceTo(used, place), PITCH_PERCENT);
  const most = Math.max(...places.map(room));
  return places.find((place) => room(place) === most) ?? end.center;
}

/**
 * The places of an end from the center outward, first on the side of the other end; then those
 * between them, for a box with more lines than have room.
 */
function placesAround({ center, reach }: End, other: number): readonly number[] {
  const toward = other < center ? -1 : 1;
  const count = Math.floor(reach / PITCH_PERCENT + 0.5);
  const steps = Array.from({ length: count }, (_, index) => index + 1);
  const offsets = [...steps, ...steps.map((step) => step - 0.5)].flatMap((step) => [
    toward * step * PITCH_PERCENT,
    -toward * step * PITCH_PERCENT,
  ]);
  return [0, ...offsets]
    .filter((offset) => Math.abs(offset) <= reach)
    .map((offset) => center + offset);
}

function distanceTo(used: readonly number[], place: number): number {
  return Math.min(...used.map((x) => Math.abs(x - place)));
}

/** The first lane, from the top, on which a line and its callout touch no other. */
function assignLanes(segments: readonly Routed[]): readonly number[] {
  const room = narrowPercent(CALLOUT_RADIUS);
  const ends: { readonly left: number; readonly right: number; readonly lane: number }[] = [];
  return segments.map(({ x1, x2, hasCallout }) => {
    if (x1 === x2 && !hasCallout) return 0;
    const left = Math.min(x1, x2) - room;
    const right = Math.max(x1, x2) + room;
    let lane = 0;
    while (ends.some((end) => end.lane === lane && end.left < right && left < end.right)) lane++;
    ends.push({ left, right, lane });
    return lane;
  });
}

/** The place on an arrow's lane, nearest to its middle, where no other arrow crosses its callout. */
function calloutPlace(segment: Routed, all: readonly Routed[]): number {
  const { x1, x2 } = segment;
  const room = narrowPercent(CALLOUT_RADIUS + 1);
  const others = all.filter((other) => other !== segment).flatMap((other) => [other.x1, other.x2]);
  const isFree = (x: number) => others.every((other) => Math.abs(other - x) >= room);
  const steps = 20;
  const places = Array.from({ length: steps + 1 }, (_, index) => x1 + ((x2 - x1) * index) / steps);
  const middle = (x1 + x2) / 2;
  const free = places
    .filter(isFree)
    .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return roundPercent(free[0] ?? middle);
}
