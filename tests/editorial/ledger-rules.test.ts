import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Problem } from '../../src/domain/problem.ts';
import { checkContent } from '../../src/editorial/check-content.ts';
import { aContentFolder, guideFile, textFile } from '../fixtures/content-folder.ts';
import { applyEdits } from '../../src/editorial/apply-edits.ts';
import {
  aPage,
  aSource,
  comparisonTableFrontmatter,
  GUIDE_TEXT,
  someFaqs,
  TODAY,
  words,
} from '../fixtures/entries.ts';
import { aRecordedFolder } from '../fixtures/recorded-folder.ts';

const guide = 'content/guides/things/index.mdx';
const costs = 'content/guides/things/costs.mdx';
const NEW_TEXT = GUIDE_TEXT.replace('Some words.', 'Other words.');

interface Found {
  readonly problems: readonly Problem[];
  readonly unrecorded: number;
}

/** What the check finds once `changes` have been made to what was `published`. */
async function checkAfter(
  published: Record<string, string>,
  changes: Record<string, string>,
  today = TODAY,
): Promise<Found> {
  return checkContent(await aRecordedFolder(published, changes), today);
}

/** What the check finds after a change of the guide alone. */
async function checkGuide(before: string, after: string, today = TODAY) {
  return (await checkAfter({ [guide]: before }, { [guide]: after }, today)).problems;
}

function lineOf(text: string, part: string): number {
  return text.split('\n').findIndex((line) => line.includes(part)) + 1;
}

/** The guide once the certain fixes of the problems are made. */
function mended(text: string, problems: readonly Problem[]): string {
  return applyEdits(
    text,
    problems.flatMap(({ fix }) => fix ?? []),
  ).text;
}

test('what is as it was recorded owes nothing', async () => {
  expect(await checkAfter({}, {})).toMatchObject({ problems: [], unrecorded: 0 });
});

test('a page that was never public owes nothing, and is counted as not recorded', async () => {
  const pillar = guideFile({}, `${GUIDE_TEXT}\n[Costs](./costs.mdx)\n`);
  const text = guideFile(
    { title: 'What it costs', sheet: 2, faqs: someFaqs('cost'), published: '2026-11-02' },
    `${GUIDE_TEXT}\n[Things](./index.mdx)\n`,
  );
  expect(await checkAfter({ [guide]: pillar }, { [costs]: text })).toMatchObject({
    problems: [],
    unrecorded: 1,
  });
});

describe('dates', () => {
  const change = { date: TODAY, what: 'The first section has other words.' };

  test('new words with the old date are told what to write, on the line of the date', async () => {
    const text = guideFile({}, NEW_TEXT);
    expect(await checkGuide(guideFile(), text)).toMatchObject([
      {
        code: 'TRV410',
        file: guide,
        place: { line: lineOf(text, 'updated:') },
        remedy: expect.stringContaining(
          `updated: ${TODAY}\nchanges:\n  - date: ${TODAY}\n    what: `,
        ) as string,
      },
    ]);
  });

  test('new words with a new date and a line that says what changed are in order', async () => {
    const dates = { updated: TODAY, reviewed: TODAY, changes: [change] };
    const { problems, unrecorded } = await checkAfter({}, { [guide]: guideFile(dates, NEW_TEXT) });
    expect(problems).toEqual([]);
    expect(unrecorded).toBe(1);
  });

  test('new words that are merged some days after they were written are in order', async () => {
    const dates = { updated: TODAY, reviewed: TODAY, changes: [change] };
    const after = guideFile(dates, NEW_TEXT);
    expect(await checkGuide(guideFile(), after, '2026-12-24')).toEqual([]);
  });

  test('a new date without a line that says what changed is reported', async () => {
    expect(await checkGuide(guideFile(), guideFile({ updated: TODAY }, NEW_TEXT))).toMatchObject([
      { code: 'TRV411', remedy: expect.stringContaining(`- date: ${TODAY}`) as string },
    ]);
  });

  test('the line of the change before is not that of this one', async () => {
    const before = guideFile({ changes: [{ ...change, date: '2026-11-02' }] });
    const after = guideFile(
      { updated: TODAY, changes: [{ ...change, date: '2026-11-02' }] },
      NEW_TEXT,
    );
    expect((await checkGuide(before, after)).map(({ code }) => code)).toEqual(['TRV411', 'TRV414']);
  });

  test('a second change on one day needs a second line', async () => {
    const before = guideFile({ updated: TODAY, changes: [change] });
    const after = guideFile({ updated: TODAY, changes: [change] }, NEW_TEXT);
    expect((await checkGuide(before, after)).map(({ code }) => code)).toEqual(['TRV411']);
    const told = guideFile({ updated: TODAY, changes: [change, { ...change }] }, NEW_TEXT);
    expect(await checkGuide(before, told)).toEqual([]);
  });

  test('a second change on one day that is built again later stops nothing', async () => {
    const before = guideFile({ updated: TODAY, changes: [change] });
    const after = guideFile({ updated: TODAY, changes: [change, { ...change }] }, NEW_TEXT);
    expect(await checkGuide(before, after, '2026-11-23')).toMatchObject([
      { code: 'TRV410', isWarning: true },
    ]);
  });

  test('a date that moves back is reported', async () => {
    const after = guideFile({ updated: '2026-11-01' }, NEW_TEXT);
    expect((await checkGuide(guideFile(), after)).map(({ code }) => code)).toEqual(['TRV410']);
  });

  test('a new date for the same words is put back', async () => {
    const text = guideFile({ updated: TODAY });
    const problems = await checkGuide(guideFile(), text);
    expect(problems).toMatchObject([{ code: 'TRV412', place: { line: lineOf(text, 'updated:') } }]);
    expect(mended(text, problems)).toBe(guideFile());
  });

  test('a review without a change of words is in order', async () => {
    expect(await checkGuide(guideFile(), guideFile({ reviewed: TODAY }))).toEqual([]);
  });

  test('another first public day is put back', async () => {
    const text = guideFile({ published: '2026-11-02' });
    const problems = await checkGuide(guideFile(), text);
    expect(problems).toMatchObject([
      { code: 'TRV413', place: { line: lineOf(text, 'published:') } },
    ]);
    expect(mended(text, problems)).toBe(guideFile());
  });

  test('a line that readers were shown is missed', async () => {
    const before = guideFile({ changes: [{ ...change, date: '2026-11-02' }] });
    expect(await checkGuide(before, guideFile())).toMatchObject([
      { code: 'TRV415', message: expect.stringContaining('of 2026-11-02 is gone') as string },
    ]);
  });

  test('an older change may be told later', async () => {
    const after = guideFile({ changes: [{ ...change, date: '2026-11-02' }] });
    expect(await checkGuide(guideFile(), after)).toEqual([]);
  });

  test.each([
    ['a newest line of another day than the page', ['2026-11-01']],
    ['a line below an older one', ['2026-11-02', '2026-11-01', '2026-11-02']],
    ['a line from before the page was public', ['2026-11-02', '2026-10-01']],
  ])('%s is reported', async (_what, days) => {
    const changes = days.map((date) => ({ ...change, date }));
    expect((await checkGuide(guideFile(), guideFile({ changes }))).map(({ code }) => code)).toEqual(
      ['TRV414'],
    );
  });

  test('a recorded figure that is corrected is a change of each page that shows it', async () => {
    const file = guideFile({}, `<Stat source="report" statistic="slowdown" />\n\n${GUIDE_TEXT}`);
    const { data } = aSource('report');
    const statistics = { slowdown: { ...data.statistics['slowdown'], figure: '19% slower' } };
    const record = stringify({ ...data, statistics });
    const { problems } = await checkAfter(
      { [guide]: file },
      { 'content/sources/report.yaml': record },
    );
    expect(problems).toMatchObject([{ code: 'TRV410', file: guide }]);
  });

  test('words are not compared while a record that they rest on cannot be read', async () => {
    const file = guideFile({}, `<Stat source="report" statistic="slowdown" />\n\n${GUIDE_TEXT}`);
    const { problems } = await checkAfter(
      { [guide]: file },
      { 'content/sources/report.yaml': 'publisher: "An institute\n' },
    );
    expect(problems.map(({ file: where }) => where)).not.toContain(guide);
  });
});

describe('addresses', () => {
  const pillar = guideFile({}, `${GUIDE_TEXT}\n[Costs](./costs.mdx)\n`);
  const guideOfCosts = (changes = {}, text = `${GUIDE_TEXT}\n[Things](./index.mdx)\n`) =>
    guideFile({ title: 'What it costs', sheet: 2, faqs: someFaqs('cost'), ...changes }, text);
  const published = { [guide]: pillar, [costs]: guideOfCosts() };
  const prices = 'content/guides/things/prices.mdx';
  const movedPillar = guideFile({}, `${GUIDE_TEXT}\n[Costs](./prices.mdx)\n`);

  /** The pillar once nothing is left to lead to. */
  const alone = (changes = {}) => guideFile(changes, `${GUIDE_TEXT}\nCosts\n`);

  /** The costs moved to the prices. */
  const moved = (text: string) => ({ [guide]: movedPillar, [costs]: '', [prices]: text });

  test('a page that moved with its words gets its old address', async () => {
    const text = guideOfCosts();
    const { problems } = await checkAfter(published, moved(text));
    expect(problems).toMatchObject([
      {
        code: 'TRV520',
        file: prices,
        remedy: expect.stringContaining('redirect_from:\n  - /things/costs/') as string,
      },
    ]);
    expect((await checkAfter(published, moved(mended(text, problems)))).problems).toEqual([]);
  });

  test('a page that moved and changed is found by its anchors, and left to a person', async () => {
    const { problems } = await checkAfter(
      published,
      moved(guideOfCosts({ description: words(13) })),
    );
    expect(problems).toMatchObject([{ code: 'TRV520', file: prices }]);
    expect(problems[0]).not.toHaveProperty('fix');
  });

  test('a page that moved keeps its dates', async () => {
    const text = guideOfCosts({ published: '2026-11-02', redirect_from: ['/things/costs/'] });
    const { problems } = await checkAfter(published, moved(text));
    expect(problems).toMatchObject([{ code: 'TRV413', file: prices }]);
  });

  test('a page that takes the place of another has dates of its own', async () => {
    const text = guideOfCosts(
      { published: '2026-11-02', redirect_from: ['/things/costs/'], faqs: someFaqs('price') },
      '## First section\n\nNew words.\n\n## Asked\n\n<Faqs />\n\n[Things](./index.mdx)\n',
    );
    expect((await checkAfter(published, moved(text))).problems).toEqual([]);
  });

  test('a page that is gone is missed at its line of the ledger, with the page that could answer', async () => {
    const folder = await aRecordedFolder(published, { [guide]: alone(), [costs]: '' });
    const ledger = await readFile(join(folder, 'content/ledger.yaml'), 'utf8');
    expect((await checkContent(folder, TODAY)).problems).toMatchObject([
      {
        code: 'TRV520',
        file: 'content/ledger.yaml',
        place: { line: lineOf(ledger, '/things/costs/:'), column: 3 },
        remedy: expect.stringContaining(`for example ${guide},`) as string,
      },
    ]);
  });

  test('a page that is withdrawn leaves its address to another', async () => {
    const changes = { [guide]: alone({ redirect_from: ['/things/costs/'] }), [costs]: '' };
    expect((await checkAfter(published, changes)).problems).toEqual([]);
  });

  test('a page that cannot be read is not said to be gone', async () => {
    const { problems } = await checkAfter(published, { [costs]: 'No fields.\n' });
    expect(problems.map(({ code }) => code)).not.toContain('TRV520');
  });

  test('a page is not said to be gone while a new file that may be it cannot be read', async () => {
    const { problems } = await checkAfter(published, moved('No fields.\n'));
    expect(problems.map(({ code }) => code)).not.toContain('TRV520');
  });

  test('a page whose fields do not fit still answers for its former addresses', async () => {
    const before = { ...published, [costs]: guideOfCosts({ redirect_from: ['/old/'] }) };
    const text = guideOfCosts({ redirect_from: ['/old/'], sheet: 'second' });
    const { problems } = await checkAfter(before, { [costs]: text });
    expect(problems.map(({ code }) => code)).toEqual(['TRV103']);
  });

  test('a page that moved and whose fields do not fit answers for the address that it lists', async () => {
    const text = guideOfCosts({ redirect_from: ['/things/costs/'], sheet: 'second' });
    const { problems } = await checkAfter(published, moved(text));
    expect(problems.map(({ code }) => code)).not.toContain('TRV520');
  });

  test('the former addresses of a page that cannot be read are not said to be gone', async () => {
    const before = { ...published, [costs]: guideOfCosts({ redirect_from: ['/old/'] }) };
    const { problems } = await checkAfter(before, { [costs]: 'No fields.\n' });
    expect(problems.map(({ code }) => code)).not.toContain('TRV521');
  });

  test('former addresses that were taken out are put back together', async () => {
    const before = guideFile({ redirect_from: ['/stuff/', '/objects/'] });
    const problems = await checkGuide(before, guideFile());
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['TRV521', guide],
      ['TRV521', guide],
    ]);
    expect(await checkGuide(before, mended(guideFile(), problems))).toEqual([]);
  });
});

describe('anchors', () => {
  const renamed = GUIDE_TEXT.replace('First section', 'Where it starts');
  const dates = {
    updated: TODAY,
    reviewed: TODAY,
    changes: [{ date: TODAY, what: 'A heading is worded anew.' }],
  };

  test('a heading that is worded anew gets its old name, at the heading', async () => {
    const text = guideFile(dates, renamed);
    const problems = await checkGuide(guideFile(), text);
    expect(problems).toMatchObject([
      {
        code: 'TRV530',
        place: { line: lineOf(text, '## Where it starts') },
        remedy: expect.stringContaining(
          'formerAnchors:\n  first-section: where-it-starts',
        ) as string,
      },
    ]);
    expect(await checkGuide(guideFile(), mended(text, problems))).toEqual([]);
  });

  test('a question with another id gets its old name, or its old id', async () => {
    const faqs = someFaqs().map((faq, index) => (index === 2 ? { ...faq, id: 'other' } : faq));
    const text = guideFile({ faqs });
    const problems = await checkGuide(guideFile(), text);
    expect(problems).toMatchObject([
      {
        code: 'TRV530',
        place: { line: lineOf(text, 'id: other') },
        remedy: expect.stringMatching(/faq-question-3: faq-other\n.*id: question-3$/) as string,
      },
    ]);
    expect(await checkGuide(guideFile(), mended(text, problems))).toEqual([]);
  });

  test('a figure with another id gets its old name', async () => {
    const figure = (id: string) =>
      guideFile(
        { figures: [{ ...comparisonTableFrontmatter, id }] },
        `${GUIDE_TEXT}\n<Figure id="${id}" />\n`,
      );
    const problems = await checkGuide(figure('options'), figure('choices'));
    expect(problems).toMatchObject([
      {
        code: 'TRV530',
        remedy: expect.stringContaining('figure-options: figure-choices') as string,
      },
    ]);
  });

  test('two headings that are worded anew are mended by one run', async () => {
    const text = guideFile(dates, renamed.replace('## Questions', '## Asked'));
    const between = (file: string) => file.replace('\n## ', '\n## Kept\n\nIt is.\n\n## ');
    const [before, after] = [between(guideFile()), between(text)];
    const twice = after.replace('## Asked', '## Also kept\n\nIt is.\n\n## Asked');
    const first = before.replace('## Questions', '## Also kept\n\nIt is.\n\n## Questions');
    const problems = await checkGuide(first, twice);
    expect(problems.map(({ code }) => code)).toEqual(['TRV530', 'TRV530']);
    expect(await checkGuide(first, mended(twice, problems))).toEqual([]);
  });

  test('a section that is gone is left to a person', async () => {
    const text = guideFile(dates, '## Questions\n\n<Faqs />\n');
    const problems = await checkGuide(guideFile(), text);
    expect(problems).toMatchObject([
      { code: 'TRV530', remedy: expect.stringContaining('first-section: …') as string },
    ]);
    expect(problems[0]).not.toHaveProperty('fix');
  });

  test('a former name that is taken out again is put back', async () => {
    const before = guideFile({ formerAnchors: { 'old-section': 'first-section' } });
    const problems = await checkGuide(before, guideFile());
    expect(problems).toMatchObject([
      {
        code: 'TRV530',
        remedy: expect.stringContaining('old-section: first-section') as string,
      },
    ]);
    expect(await checkGuide(before, mended(guideFile(), problems))).toEqual([]);
  });

  test('a page that moved keeps its anchors', async () => {
    const lead = 'content/pages/about.mdx';
    const text = (heading: string, changes = {}) =>
      textFile(
        aPage('about', changes).data,
        `## ${heading}\n\nWords.\n\n## Kept\n\nWords.\n\n## Also kept\n\nWords.\n`,
      );
    const home = textFile(
      aPage('index').data,
      '[Things](../guides/things/index.mdx).<Cite source="report" />\n',
    );
    const author = stringify({ name: 'Ada Example', jobTitle: 'Founder', page: 'who' });
    const { problems } = await checkAfter(
      { [lead]: text('Who'), 'content/pages/index.mdx': home },
      {
        [lead]: '',
        'content/pages/who.mdx': text('Who it is', { ...dates, redirect_from: ['/about/'] }),
        'content/authors/tony-adams.yaml': author,
      },
    );
    expect(problems.filter(({ code }) => code !== 'TRV603')).toMatchObject([
      { code: 'TRV530', file: 'content/pages/who.mdx' },
    ]);
  });

  test.each([
    ['no place', { old: 'first-secton' }, 'TRV531', 'Did you mean "first-section"?'],
    [
      'a name that is itself an old one',
      { older: 'old', old: 'first-section' },
      'TRV531',
      'It is called "first-section" now.',
    ],
    ['a place from the name of another', { questions: 'first-section' }, 'TRV532', '"questions"'],
  ])('a former name that leads to %s is reported on its line', async (_what, names, code, part) => {
    const text = guideFile({ formerAnchors: names });
    expect(await checkGuide(guideFile(), text)).toMatchObject([
      {
        code,
        place: { line: lineOf(text, `${Object.keys(names)[0] ?? ''}:`) },
        message: expect.stringContaining(part) as string,
      },
    ]);
  });

  test('a link by an old name is told the new one', async () => {
    const names = { 'old-section': 'first-section' };
    const { problems } = await checkAfter(
      { [guide]: guideFile({ formerAnchors: names }) },
      {
        'content/pages/about.mdx': textFile(
          aPage('about', dates).data,
          '[It](../guides/things/index.mdx#old-section)\n',
        ),
      },
    );
    expect(problems).toMatchObject([
      { code: 'TRV125', remedy: 'write ../guides/things/index.mdx#first-section.' },
    ]);
  });
});

test('a ledger that somebody has changed is reported, and the pages are checked all the same', async () => {
  const folder = await aContentFolder({
    [guide]: guideFile({ formerAnchors: { old: 'nowhere' } }),
    'content/ledger.yaml': 'pages: {}\n',
  });
  const { problems } = await checkContent(folder, TODAY);
  expect(problems.map(({ file, code }) => [file, code])).toEqual([
    [guide, 'TRV531'],
    ['content/ledger.yaml', 'TRV540'],
  ]);
});
