import { expect, test } from 'vitest';
import { resolveLibrary } from '../../src/domain/library.ts';
import { checkCompanions } from '../../src/editorial/companion-rules.ts';
import { aPage, aSource, someEntries, TODAY } from '../fixtures/entries.ts';

const companions = [{ source: 'update', statistic: 'slowdown' }];

function check(text: string, figures: readonly unknown[] = []) {
  const pages = [aPage('index'), aPage('404'), aPage('about', { figures }, text)];
  const sources = [aSource('trial', { companions }), aSource('update')];
  const { library } = resolveLibrary(someEntries({ pages, sources }), TODAY);
  return checkCompanions(library, pages);
}

const trial = '<Cite source="trial" statistic="slowdown">19%</Cite>';
const update = '<Cite source="update" statistic="slowdown">19%</Cite>';

const plot = (source: string) => ({
  kind: 'interval-plot',
  id: 'plot',
  title: 'A plot',
  finding: 'It shows something.',
  scale: 'Time',
  rows: [
    { label: 'One', source, statistic: 'slowdown' },
    { label: 'Two', source, statistic: 'slowdown' },
  ],
});

test('a figure without its companion is reported where it stands, with what to write', () => {
  expect(check(`Some words.\n\nIt took ${trial}.\n`)).toEqual([
    {
      code: 'TRV256',
      file: 'content/pages/about.mdx',
      place: { line: 12, column: 9 },
      message:
        'The page shows "19% longer" (slowdown) of "trial" without its companion, "19% longer" (slowdown) of "update": time per task.',
      remedy:
        'say that beside it, with <Cite source="update" statistic="slowdown">19% longer</Cite>, or show the figure with its companions: <Stat source="trial" statistic="slowdown" />.',
    },
  ]);
});

test('a plot needs the companions of what it draws', () => {
  expect(check('<Figure id="plot" />\n', [plot('trial')])).toMatchObject([
    { code: 'TRV256', place: { line: 10, column: 1 } },
  ]);
});

test('a companion that is missing twice is reported once', () => {
  expect(check(`It took ${trial} and ${trial}.\n`)).toHaveLength(1);
});

test.each([
  ['a sentence prints it', `It took ${trial}, later ${update}.\n`, []],
  ['a callout shows it', `It took ${trial}.\n\n<Stat source="trial" statistic="slowdown" />\n`, []],
  ['a plot draws it', `It took ${trial}.\n\n<Figure id="plot" />\n`, [plot('update')]],
  ['the source is only referred to', 'They say so.<Cite source="trial" />\n', []],
  ['the companion stands alone', `It took ${update}.\n`, []],
])('nothing is missing when %s', (_what, text, figures) => {
  expect(check(text, figures)).toEqual([]);
});

test('a reference to the source of a companion does not show the companion', () => {
  expect(check(`It took ${trial}, since repeated.<Cite source="update" />\n`)).toHaveLength(1);
});
