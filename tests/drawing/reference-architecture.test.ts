import { expect, test } from 'vitest';
import { NARROWEST } from '../../src/drawing/label.ts';
import { CALLOUT_RADIUS, type Channel } from '../../src/drawing/arrow-channel.ts';
import { layOutReferenceArchitecture } from '../../src/drawing/reference-architecture.ts';

/** Layers by the names of their boxes, and arrows as pairs of names. */
function layOut(layers: readonly string[], ...arrows: readonly string[]) {
  return layOutReferenceArchitecture({
    layers: layers.map((names) => ({ nodes: names.split('').map((name) => ({ name })) })),
    edges: arrows.map(([from = '', to = '']) => ({ from, to })),
  });
}

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The straight pieces of each line of a channel. */
function linesOf({ path }: Channel): readonly (readonly Line[])[] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const pieces: Line[] = [];
      let [x = 0, y = 0] = line.split(/[A-Z]/)[0]?.split(' ').map(Number) ?? [];
      for (const [, axis, end] of line.matchAll(/([VH])([\d.]+)/g)) {
        const next = axis === 'V' ? { x, y: Number(end) } : { x: Number(end), y };
        pieces.push({ x1: x, y1: y, x2: next.x, y2: next.y });
        ({ x, y } = next);
      }
      return pieces;
    });
}

/** Whether two pieces run on top of each other. */
function coincide(a: Line, b: Line): boolean {
  const overlap = (a1: number, a2: number, b1: number, b2: number) =>
    Math.min(Math.max(a1, a2), Math.max(b1, b2)) > Math.max(Math.min(a1, a2), Math.min(b1, b2));
  const isVertical = (line: Line) => line.x1 === line.x2;
  if (isVertical(a) !== isVertical(b)) return false;
  return isVertical(a)
    ? Math.abs(a.x1 - b.x1) < 1 && overlap(a.y1, a.y2, b.y1, b.y2)
    : a.y1 === b.y1 && overlap(a.x1, a.x2, b.x1, b.x2);
}

const samples = [
  ['one arrow', ['A', 'B'], ['AB']],
  ['a request and its answer', ['A', 'B'], ['AB', 'BA']],
  ['a fan', ['A', 'BCD'], ['AB', 'AC', 'AD']],
  ['a crossing', ['AB', 'CD'], ['AD', 'BC']],
  ['a crossing beside straight arrows', ['AB', 'CD'], ['AC', 'AD', 'BC', 'BD']],
  ['arrows within a layer', ['A', 'BCD'], ['BC', 'BD', 'AC']],
  ['an arrow past a layer', ['AB', 'C', 'DE'], ['AD', 'AC', 'CE', 'EB']],
  ['four arrows at one side of a narrow box', ['ABC', 'DE'], ['AB', 'DB', 'EB', 'CB']],
  ['three arrows past one layer', ['A', 'B', 'C', 'DEF'], ['BE', 'CD', 'AD', 'BF']],
  [
    'arrows that pass beside arrows that end',
    ['AB', 'CD', 'EFG'],
    ['EF', 'EB', 'AD', 'AG', 'DG', 'BE', 'GF'],
  ],
  [
    'a dense system',
    ['ABC', 'DE', 'F', 'GHI'],
    ['AD', 'BE', 'CD', 'DF', 'FD', 'EF', 'DI', 'FG', 'FH', 'HC', 'GI', 'DE', 'FI'],
  ],
] as const;

test.each(samples)('no two lines run on top of each other: %s', (_what, layers, arrows) => {
  for (const channel of layOut(layers, ...arrows).channels) {
    const lines = linesOf(channel);
    lines.forEach((line, index) => {
      const others = lines.slice(index + 1).flat();
      expect(line.filter((piece) => others.some((other) => coincide(piece, other)))).toEqual([]);
    });
  }
});

test.each(samples)('no callout touches another at 250 px: %s', (_what, layers, arrows) => {
  for (const { callouts } of layOut(layers, ...arrows).channels) {
    callouts.forEach((callout, index) => {
      for (const other of callouts.slice(index + 1)) {
        const width = (Math.abs(callout.x - other.x) / 100) * NARROWEST;
        expect(Math.hypot(width, callout.y - other.y)).toBeGreaterThanOrEqual(2 * CALLOUT_RADIUS);
      }
    });
  }
});

test.each(samples)(
  'no line crosses the callout of another at 250 px: %s',
  (_what, layers, arrows) => {
    for (const channel of layOut(layers, ...arrows).channels) {
      for (const { x, y } of channel.callouts) {
        const crossing = linesOf(channel)
          .flat()
          .filter((piece) => piece.x1 === piece.x2 && Math.abs(piece.x1 - x) > 0.1)
          .filter(({ y1, y2 }) => Math.min(y1, y2) < y && y < Math.max(y1, y2))
          .filter((piece) => (Math.abs(piece.x1 - x) / 100) * NARROWEST < CALLOUT_RADIUS);
        expect(crossing).toEqual([]);
      }
    }
  },
);

test.each(samples)('every arrow has one number and one point: %s', (_what, layers, arrows) => {
  const { channels } = layOut(layers, ...arrows);
  const numbers = channels.flatMap(({ callouts }) => callouts.map(({ number }) => number));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(arrows.map((_arrow, index) => index + 1));
  expect(channels.flatMap(({ heads }) => heads)).toHaveLength(arrows.length);
});

test.each(samples)('callouts and points stay inside their channel: %s', (_what, layers, arrows) => {
  for (const { height, callouts, heads } of layOut(layers, ...arrows).channels) {
    for (const { x, y } of callouts) {
      expect(y).toBeGreaterThanOrEqual(CALLOUT_RADIUS);
      expect(y).toBeLessThanOrEqual(height - CALLOUT_RADIUS);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
    }
    for (const { y, isUp } of heads) expect(y).toBe(isUp ? 0 : height);
  }
});

test('an arrow between boxes above each other is one straight line from middle to middle', () => {
  const [channel] = layOut(['AB', 'CD'], 'AC').channels;
  expect(channel?.path).toBe(`M25 0V${channel?.height}`);
});

test('an arrow runs straight where one box reaches over the other', () => {
  const [channel] = layOut(['A', 'BC'], 'AB').channels;
  expect(channel?.path).toBe(`M25 0V${channel?.height}`);
});

test('an arrow upward has its point at the top', () => {
  expect(layOut(['A', 'B'], 'BA').channels[0]?.heads).toEqual([{ x: 50, y: 0, isUp: true }]);
});

test('an arrow past a layer of three boxes runs between two of them', () => {
  const { passes, channels } = layOut(['A', 'BCD', 'E'], 'AE');
  expect(passes).toEqual([[], [33.3], []]);
  expect(channels.map(({ callouts }) => callouts.length)).toEqual([1, 0]);
});

test('two arrows past a layer take two gaps', () => {
  const { passes } = layOut(['AB', 'C', 'DE'], 'AE', 'BD');
  expect(passes[1]?.toSorted((a, b) => a - b)).toEqual([0, 100]);
});

test('an arrow within the last layer runs above it, and within another below it', () => {
  const { channels } = layOut(['AB', 'CD'], 'AB', 'CD');
  expect(channels).toHaveLength(1);
  expect(channels[0]?.heads.map(({ isUp }) => isUp)).toEqual([true, false]);
});
