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
  ['an interval plot of one row', { ...plot, rows: [row] }, 'A plot compares at least two rows.'],
  ['a bar chart of one row', { ...bars, rows: [row] }, 'A plot compares at least two rows.'],
  [
    'a dot plot with a row that lacks a value',
    { ...dots, rows: [{ label: 'Measured', values: [reference] }] },
    'Every row needs exactly one value for each series.',
  ],
  [
    'an event without a date',
    { ...timeline, rows: [event, { label: 'Some day' }] },
    'Give either "at", or both "from" and "to".',
  ],
  [
    'a span without an end',
    { ...timeline, rows: [event, { label: 'It lasted', from: '2025-08' }] },
    'Give either "at", or both "from" and "to".',
  ],
  [
    'an event that also lasts',
    { ...timeline, rows: [event, { ...event, from: '2025-08', to: '2026' }] },
    'Give either "at", or both "from" and "to".',
  ],
  [
    'a span that ends before it starts',
    { ...timeline, rows: [event, { label: 'It lasted', from: '2025-08-10', to: '2025-08-09' }] },
    'A span does not end before it starts.',
  ],
  [
    'a timeline out of order',
    { ...timeline, rows: [event, { ...event, at: '2025-06-30' }] },
    'Rows stand in the order of time: the earliest first.',
  ],
  [
    'a timeline with a date in words',
    { ...timeline, rows: [event, { ...event, at: 'last July' }] },
    'Write a day (2026-11-22), a month ("2026-11") or a year ("2026").',
  ],
  ['a bill of one row', { ...bill, rows: [item] }, 'A total is made of at least two rows.'],
  [
    'a seam of one arrangement',
    { ...seam, arrangements: [arrangement] },
    'The drawing compares two arrangements.',
  ],
  ['a ladder of one rung', { ...ladder, rungs: [rung] }, 'A ladder has at least two rungs.'],
  [
    'a ladder of nine rungs',
    { ...ladder, rungs: Array.from({ length: 9 }, () => rung) },
    'A ladder of more than eight rungs is not read; draw two, or write a table.',
  ],
  [
    'a ladder with two marks',
    { ...ladder, rungs: [rung, rung].map((plain) => ({ ...plain, emphasis: true })) },
    'Mark one rung at most.',
  ],
  [
    'a cadence in weeks, plural',
    { ...cadence, unit: 'Weeks' },
    'Write one word in the singular, like "week".',
  ],
  [
    'a track on which nothing happens',
    { ...cadence, tracks: [{ name: 'Idle' }] },
    'Every track needs a span or a milestone.',
  ],
  [
    'a track that ends before it starts',
    { ...cadence, tracks: [{ ...track, spans: [{ from: 3, to: 1 }] }] },
    'A span does not end before it starts.',
  ],
  [
    'a span beyond the drawing',
    { ...cadence, length: 2 },
    'A span or a milestone lies beyond the length of the drawing.',
  ],
  [
    'a milestone beyond the drawing',
    { ...cadence, tracks: [{ ...track, milestones: [{ at: 5, label: 'the end' }] }] },
    'A span or a milestone lies beyond the length of the drawing.',
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
    'Three boxes fit side by side on a phone; add a layer.',
  ],
  [
    'two boxes of one name',
    { ...architecture, layers: [...architecture.layers, { nodes: [box] }] },
    'Give every box a name of its own; arrows refer to boxes by it.',
  ],
  [
    'a table with a row that lacks a cell',
    { ...table, rows: [price, { label: 'Speed', cells: ['Low'] }] },
    'Every row needs exactly one cell for each column.',
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
