import { type Channel, type End, layOutChannel, type Segment, type Side } from './arrow-channel.ts';
import { narrowPercent, roundPercent } from './label.ts';

/** Boxes in layers from top to bottom, and the arrows between them by the names of the boxes. */
interface Diagram {
  readonly layers: readonly { readonly nodes: readonly { readonly name: string }[] }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

/** A box by its layer, from the top, and its place in it, from the left; both from 0. */
interface NodePlace {
  readonly layer: number;
  readonly index: number;
}

/** The channels from top to bottom, and where lines pass each layer between its boxes. */
export interface ReferenceArchitectureGeometry {
  readonly channels: readonly Channel[];
  readonly passes: readonly (readonly number[])[];
}

/** Between lines beside a layer: 6 pixels. */
const BESIDE_PERCENT = narrowPercent(6);
/** Pixels from the end of a box's share of the width to its outermost line. */
const CORNER = 12;

/** How many boxes a layer has, and where the lines of which arrows pass it. */
interface Layer {
  readonly count: number;
  readonly passes: { readonly x: number; readonly number: number }[];
}

/**
 * Routes arrows through the channels between layers. An arrow past a layer runs between its boxes;
 * one between boxes of the same layer runs below it, or above the last.
 */
export function layOutReferenceArchitecture({
  layers,
  edges,
}: Diagram): ReferenceArchitectureGeometry {
  const drawn = layers.map(({ nodes }): Layer => ({ count: nodes.length, passes: [] }));
  const places = new Map(
    layers.flatMap(({ nodes }, layer) => nodes.map(({ name }, index) => [name, { layer, index }])),
  );
  const segments = layers.slice(1).map((): Segment[] => []);
  edges.forEach((edge, index) => {
    const [from, to] = [places.get(edge.from), places.get(edge.to)];
    if (!from || !to) return;
    for (const [channel, segment] of splitEdge(from, to, index + 1, drawn)) {
      segments[channel]?.push(segment);
    }
  });
  return {
    channels: segments.map(layOutChannel),
    passes: drawn.map(({ passes }) => passes.map(({ x }) => x)),
  };
}

/** The parts of an arrow by the channel that each runs through; takes the passages that it uses. */
function splitEdge(
  from: NodePlace,
  to: NodePlace,
  number: number,
  layers: readonly Layer[],
): readonly (readonly [number, Segment])[] {
  const box = ({ layer, index }: NodePlace, side: Side): End => {
    const share = 100 / (layers[layer]?.count ?? 1);
    return {
      side,
      center: (index + 0.5) * share,
      reach: share / 2 - narrowPercent(CORNER),
    };
  };
  if (from.layer === to.layer) {
    const isLast = from.layer === layers.length - 1;
    const side = isLast ? 'bottom' : 'top';
    const channel = isLast ? from.layer - 1 : from.layer;
    return [
      [
        channel,
        { number, start: box(from, side), end: box(to, side), hasHead: true, hasCallout: true },
      ],
    ];
  }
  const isDown = from.layer < to.layer;
  const step = isDown ? 1 : -1;
  const [near, far]: readonly [Side, Side] = isDown ? ['top', 'bottom'] : ['bottom', 'top'];
  const result: [number, Segment][] = [];
  let start = box(from, near);
  for (let layer = from.layer; layer !== to.layer; layer += step) {
    const next = layer + step;
    const isEnd = next === to.layer;
    const target = box(to, far);
    const end = isEnd
      ? target
      : {
          side: far,
          center: takePassage(next, (start.center + target.center) / 2, number, layers),
          reach: 0,
        };
    const segment = { number, start, end, hasHead: isEnd, hasCallout: layer === from.layer };
    result.push([isDown ? layer : next, segment]);
    start = { ...end, side: near };
  }
  return result;
}

/**
 * The free gap between boxes, or at either end, that is nearest to where a line would cross the
 * layer; when all are taken, a place beside the layer.
 */
function takePassage(
  index: number,
  near: number,
  number: number,
  layers: readonly Layer[],
): number {
  const layer = layers[index];
  const others = layers
    .slice(index - 1, index + 2)
    .flatMap(({ passes }) => passes)
    .filter((pass) => pass.number !== number);
  // A place that another line takes in the layer above or below would join the two in between.
  const isFree = (place: number) => others.every(({ x }) => x !== place);
  const count = layer?.count ?? 1;
  const gaps = Array.from({ length: count + 1 }, (_, gap) => roundPercent((gap * 100) / count));
  const free = gaps.filter(isFree);
  const beside = others.flatMap((_other, step) => [
    roundPercent(-(step + 1) * BESIDE_PERCENT),
    roundPercent(100 + (step + 1) * BESIDE_PERCENT),
  ]);
  const [nearest = 100] = (free.length > 0 ? free : beside.filter(isFree)).toSorted(
    (a, b) => Math.abs(a - near) - Math.abs(b - near),
  );
  layer?.passes.push({ x: nearest, number });
  return nearest;
}
