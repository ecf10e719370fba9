import { expect, test } from 'vitest';
import { cadenceWords, layOutCadence } from '../../src/drawing/cadence.ts';
import { labelWidth, NARROWEST } from '../../src/drawing/label.ts';

const nothing = { spans: [], milestones: [] };

test('a span runs from the start of its first unit to the end of its last', () => {
  const { tracks, ticks } = layOutCadence([{ ...nothing, spans: [{ from: 3, to: 4 }] }], 10);
  const endOf = (unit: string) => ticks.find(({ label }) => label === unit)?.x;
  const [bar] = tracks[0]?.bars ?? [];
  expect(bar?.x).toBe(endOf('2'));
  expect(Number(bar?.x) + Number(bar?.width)).toBeCloseTo(Number(endOf('4')), 1);
});

test('a span of one unit is as wide as any unit', () => {
  const spans = [1, 5].map((unit) => ({ from: unit, to: unit }));
  const [first, second] = layOutCadence([{ ...nothing, spans }], 5).tracks[0]?.bars ?? [];
  expect(first?.x).toBe(0);
  expect(first?.width).toBeCloseTo(Number(second?.width), 1);
});

test('a milestone stands in the middle of its unit', () => {
  const milestone = { at: 4, label: 'report' };
  const spans = [{ from: 4, to: 4 }];
  const [track] = layOutCadence([{ spans, milestones: [milestone] }], 8).tracks;
  const [bar] = track?.bars ?? [];
  expect(track?.milestones[0]).toBeCloseTo(Number(bar?.x) + Number(bar?.width) / 2, 0);
});

test.each([2, 5, 13, 30, 60])(
  'the labels of %i units lie apart and inside a drawing of 250 px',
  (length) => {
    const edges = layOutCadence([], length).ticks.map(({ label, x }) => {
      const center = (x / 100) * NARROWEST;
      return { left: center - labelWidth(label) / 2, right: center + labelWidth(label) / 2 };
    });
    expect(edges.length).toBeGreaterThan(1);
    edges.forEach(({ left, right }, index) => {
      expect(left).toBeGreaterThan(edges[index - 1]?.right ?? 0);
      expect(right).toBeLessThan(NARROWEST);
    });
  },
);

test.each([
  ['a span', { ...nothing, spans: [{ from: 3, to: 9 }] }, 'weeks 3–9'],
  ['a span of one unit', { ...nothing, spans: [{ from: 3, to: 3 }] }, 'week 3'],
  [
    'a milestone',
    { ...nothing, milestones: [{ at: 6, label: 'the review' }] },
    'week 6: the review',
  ],
  [
    'a milestone that recurs',
    {
      ...nothing,
      milestones: [
        { at: 2, label: 'a note' },
        { at: 4, label: 'a note' },
      ],
    },
    'weeks 2, 4: a note',
  ],
  [
    'a milestone of every unit',
    { ...nothing, milestones: [1, 2, 3, 4].map((at) => ({ at, label: 'a note' })) },
    'every week: a note',
  ],
  [
    'several of both',
    {
      spans: [
        { from: 1, to: 2 },
        { from: 5, to: 6 },
      ],
      milestones: [{ at: 6, label: 'the end' }],
    },
    'weeks 1–2; weeks 5–6; week 6: the end',
  ],
])('%s is told in words', (_what, track, words) => {
  expect(cadenceWords(track, { unit: 'week', length: 4 })).toBe(words);
});
