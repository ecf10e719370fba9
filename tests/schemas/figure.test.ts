import { expect, test } from 'vitest';
import { figureKinds, figureSchema } from '../../src/schemas/figure.ts';
import { documentedFigures } from '../fixtures/figures.ts';

const common = { id: 'a-figure', title: 'A figure', finding: 'It shows something.' };
const reference = { source: 'report', statistic: 'slowdown' };
const row = { label: 'Measured', ...reference };
const plot = { ...common, kind: 'interval-plot', scale: 'Change in time', rows: [row, row] };
const bars = { ...plot, kind: 'bar-chart' };
const dots = {
  ...common,
  kind: 'dot-plot',
  scale: 'Change in time',
  series: ['Before', 'After'],
  rows: [{ label: 'Measured', values: [reference, reference] }],
};
const event = { label: 'It happened', at: '2025-07' };
const timeline = { ...common, kind: 'timeline', rows: [event, event] };
const item = { label: 'Requests', quantity: 14_000, source: 'prices', statistic: 'requests' };
const bill = { ...common, kind: 'cost-breakdown', basis: 'One month', rows: [item, item] };
const arrangement = { title: 'One owner', parts: [{ name: 'Lead', owns: 'the work' }] };
const seam = { ...common, kind: 'seam-diagram', arrangements: [arrangement, arrangement] };
const rung = { name: 'A call', adds: 'an answer' };
const ladder = { ...common, kind: 'ladder', rungs: [rung, rung] };
const room = { name: 'Workers', purpose: 'run code' };
const map = { ...common, kind: 'map', regions: [{ name: 'Compute', cells: [room] }] };
const track = { name: 'Build', spans: [{ from: 1, to: 3 }] };
const cadence = { ...common, kind: 'cadence', unit: 'week', length: 4, tracks: [track] };
const box = { name: 'Worker', role: 'answers' };
const architecture = {
  ...common,
  kind: 'reference-architecture',
  layers: [{ nodes: [box] }, { nodes: [{ ...box, name: 'Database' }] }],
  edges: [{ from: 'Worker', to: 'Database' }],
};
const price = { label: 'Price', cells: ['Low', 'High'] };
const table = {
  ...common,
  kind: 'comparison-table',
  columns: ['One', 'Two'],
  rows: [price, price],
};

test('docs/figures.md shows each kind once, as the schema accepts it', () => {
  const kinds = documentedFigures.map((figure) => figureSchema.parse(figure).kind);
  expect(kinds.toSorted()).toEqual(figureKinds.toSorted());
});

test.each([
  ['an interval plot', plot],
  ['a bar chart', bars],
  ['a bar chart with a note', { ...bars, rows: [row, { ...row, note: 'a forecast' }] }],
  ['a dot plot', dots],
  ['a timeline', timeline],
  ['a timeline of years', { ...timeline, rows: [{ ...event, at: 2024 }, event] }],
  [
    'a span that ends in the year of its start',
    { ...timeline, rows: [event, { label: 'It lasted', from: '2025-07', to: '2025' }] },
  ],
  ['a bill', bill],
  [
    'a bill with something included',
    {
      ...bill,
      rows: [item, { ...item, included: { source: 'prices', statistic: 'included-requests' } }],
    },
  ],
  ['a seam', seam],
  ['a ladder', ladder],
  ['a map', map],
  ['a cadence', cadence],
  [
    'a cadence of milestones',
    { ...cadence, tracks: [{ name: 'Report', milestones: [{ at: 4, label: 'the end' }] }] },
  ],
  ['an architecture', architecture],
  ['a table', table],
])('%s is accepted', (_what, figure) => {
  expect(figureSchema.safeParse(figure).error?.issues ?? []).toEqual([]);
});

test.each([
  [
    'an interval plot of one row',
    { ...plot, rows: [row] },
    'has fewer than two rows, so there is nothing to compare. Add a row, or say the number in a sentence.',
  ],
  [
    'a bar chart of one row',
    { ...bars, rows: [row] },
    'has fewer than two rows, so there is nothing to compare. Add a row, or say the number in a sentence.',
  ],
  [
    'a dot plot with a row that lacks a value',
    { ...dots, rows: [{ label: 'Measured', values: [reference] }] },
    'has a row with more or fewer values than there are series. Give each row one value for each of the series.',
  ],
  [
    'an event without a date',
    { ...timeline, rows: [event, { label: 'Some day' }] },
    'is neither a day nor a span. Write "at", or both "from" and "to".',
  ],
  [
    'a span without an end',
    { ...timeline, rows: [event, { label: 'It lasted', from: '2025-08' }] },
    'is neither a day nor a span. Write "at", or both "from" and "to".',
  ],
  [
    'an event that also lasts',
    { ...timeline, rows: [event, { ...event, from: '2025-08', to: '2026' }] },
    'is neither a day nor a span. Write "at", or both "from" and "to".',
  ],
  [
    'a span that ends before it starts',
    { ...timeline, rows: [event, { label: 'It lasted', from: '2025-08-10', to: '2025-08-09' }] },
    'is before "from". Exchange the two.',
  ],
  [
    'a timeline out of order',
    { ...timeline, rows: [event, { ...event, at: '2025-06-30' }] },
    'does not stand in the order of time. Put the earliest row first.',
  ],
  [
    'a timeline with a date in words',
    { ...timeline, rows: [event, { ...event, at: 'last July' }] },
    'is "last July", which is no date. Write a day (2026-11-22), a month ("2026-11") or a year ("2026").',
  ],
  [
    'a bill of one row',
    { ...bill, rows: [item] },
    'has fewer than two rows, of which no total is made. Add a row, or say the cost in a sentence.',
  ],
  [
    'a seam of one arrangement',
    { ...seam, arrangements: [arrangement] },
    'does not hold two arrangements. Describe the two that the drawing compares.',
  ],
  ['a ladder of one rung', { ...ladder, rungs: [rung] }, 'has fewer than two rungs. Add one.'],
  [
    'a ladder of nine rungs',
    { ...ladder, rungs: Array.from({ length: 9 }, () => rung) },
    'has more than eight rungs, which nobody reads. Draw two ladders, or write a table.',
  ],
  [
    'a ladder with two marks',
    { ...ladder, rungs: [rung, rung].map((plain) => ({ ...plain, emphasis: true })) },
    'marks more than one rung. Leave "emphasis: true" on one of them.',
  ],
  [
    'a cadence in weeks, plural',
    { ...cadence, unit: 'Weeks' },
    'is not one word in small letters. Write what is counted in the singular, for example "week".',
  ],
  [
    'a track on which nothing happens',
    { ...cadence, tracks: [{ name: 'Idle' }] },
    'has a track without a span or a milestone. Give it one, or take the track out.',
  ],
  [
    'a track that ends before it starts',
    { ...cadence, tracks: [{ ...track, spans: [{ from: 3, to: 1 }] }] },
    'has a span that ends before it starts. Exchange its "from" and "to".',
  ],
  [
    'a span beyond the drawing',
    { ...cadence, length: 2 },
    'is shorter than one of the tracks. Write the last unit that any of them reaches, or more.',
  ],
  [
    'a milestone beyond the drawing',
    { ...cadence, tracks: [{ ...track, milestones: [{ at: 5, label: 'the end' }] }] },
    'is shorter than one of the tracks. Write the last unit that any of them reaches, or more.',
  ],
  [
    'a layer of four boxes',
    {
      ...architecture,
      layers: [
        ...architecture.layers,
        { nodes: ['A', 'B', 'C', 'D'].map((name) => ({ ...box, name })) },
      ],
    },
    'has more than three boxes, which do not fit side by side on a phone. Move one to a layer of its own.',
  ],
  [
    'two boxes of one name',
    { ...architecture, layers: [...architecture.layers, { nodes: [box] }] },
    'has two boxes of one name, by which arrows refer to them. Give each a name of its own.',
  ],
  [
    'a table with a row that lacks a cell',
    { ...table, rows: [price, { label: 'Speed', cells: ['Low'] }] },
    'has a row with more or fewer cells than there are columns. Give each row one cell for each column.',
  ],
])('%s is refused with what it needs', (_what, figure, message) => {
  expect(figureSchema.safeParse(figure).error?.issues.map((issue) => issue.message)).toEqual([
    message,
  ]);
});

test.each([
  ['a kind that does not exist', { ...table, kind: 'pie' }],
  ['a table of five columns', { ...table, columns: ['1', '2', '3', '4', '5'] }],
  ['a figure without a finding', { ...table, finding: undefined }],
  ['a value typed into a plot', { ...plot, rows: [row, { ...row, value: 12 }] }],
  ['a value typed into a bar chart', { ...bars, rows: [row, { ...row, value: 12 }] }],
  ['a cost typed into a bill', { ...bill, rows: [item, { ...item, cost: 12 }] }],
  ['a price typed into a bill', { ...bill, rows: [item, { ...item, value: 0.3 }] }],
  ['an allowance typed into a bill', { ...bill, rows: [item, { ...item, included: 10_000 }] }],
  ['a bill that does not say what it is for', { ...bill, basis: undefined }],
  ['a bill with a quantity of nothing', { ...bill, rows: [item, { ...item, quantity: 0 }] }],
  ['a dot plot of four series', { ...dots, series: ['1', '2', '3', '4'], rows: [] }],
  [
    'a track that starts before the first week',
    { ...cadence, tracks: [{ ...track, spans: [{ from: 0, to: 1 }] }] },
  ],
  ['an architecture of one layer', { ...architecture, layers: [architecture.layers[0]] }],
  ['an architecture without arrows', { ...architecture, edges: [] }],
])('%s is refused', (_what, figure) => {
  expect(figureSchema.safeParse(figure).success).toBe(false);
});

test.each([
  ['a row of an interval plot', plot, ['rows', 0]],
  ['a row of a bar chart', bars, ['rows', 0]],
  ['a row of a dot plot', dots, ['rows', 0]],
  ['a row of a timeline', timeline, ['rows', 0]],
  ['a row of a bill', bill, ['rows', 0]],
  ['a rung', ladder, ['rungs', 0]],
  ['a track', cadence, ['tracks', 0]],
])('%s is plain unless it is marked', (_what, figure, path) => {
  expect(figureSchema.parse(figure)).toHaveProperty([...path, 'emphasis'], false);
});

test('a part of a seam is no gap unless it is marked', () => {
  expect(figureSchema.parse(seam)).toMatchObject({
    arrangements: [{ parts: [{ isGap: false }] }, { parts: [{ isGap: false }] }],
  });
});
