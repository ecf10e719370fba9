import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/editorial/check-content.ts';
import { aContentFolder, guideFile, textFile } from '../fixtures/content-folder.ts';
import { aPage, GUIDE_TEXT, someFaqs, TODAY } from '../fixtures/entries.ts';

const LATER = '2026-12-01';
const on = (day: string) => ({ published: day, updated: day, reviewed: '2026-11-03' });

/** Another guide of the pillar's set. */
function guide(subject: string, sheet: number, fields: Record<string, unknown>, text = ''): string {
  return guideFile(
    {
      title: `About ${subject}`,
      description: `What is there to know about ${subject}, and what of it you can leave to others.`,
      question: `What of ${subject}?`,
      sheet,
      faqs: someFaqs(subject),
      ...fields,
    },
    `See [the pillar](./index.mdx). ${text}\n\n${GUIDE_TEXT}`,
  );
}

const pillar = (text: string, fields: Record<string, unknown> = {}) =>
  guideFile(fields, `${text}\n\n${GUIDE_TEXT}`);

async function problemsOf(files: Record<string, string>, today = TODAY) {
  const { problems } = await checkContent(await aContentFolder(files), today);
  return problems.map(({ code, file, isWarning }) => ({ code, file, isWarning }));
}

const PILLAR = 'content/guides/things/index.mdx';
const NEXT = 'content/guides/things/next.mdx';
const AFTER = 'content/guides/things/after.mdx';

describe('a link', () => {
  test.each([
    ['from a public page to a draft', {}, { draft: true }, ['TRV620']],
    ['from a public page to a scheduled one', {}, on(LATER), ['TRV621']],
    ['from a scheduled page to a draft', on(LATER), { draft: true }, ['TRV620']],
    ['from a scheduled page to a later one', on(LATER), on('2026-12-02'), ['TRV621']],
    ['from a scheduled page to one of the same day', on(LATER), on(LATER), []],
    ['from a scheduled page to an earlier one', on('2026-12-02'), on(LATER), []],
    ['from a draft to a draft', { draft: true }, { draft: true }, []],
    ['from a draft to a scheduled page', { draft: true }, on(LATER), []],
  ] as const)('%s is judged by when both are public', async (_case, from, to, codes) => {
    const problems = await problemsOf({
      [PILLAR]: pillar(
        [
          'draft' in from || 'published' in from ? '' : '[Next](./next.mdx).',
          'draft' in to || 'published' in to ? '' : '[After](./after.mdx).',
        ].join(' '),
      ),
      [NEXT]: guide('next', 2, from, '[After](./after.mdx).'),
      [AFTER]: guide('after', 3, to, '[Next](./next.mdx).'),
    });
    expect(problems.filter(({ file }) => file === NEXT).map(({ code }) => code)).toEqual(codes);
  });

  test('to a draft whose fields do not fit is reported all the same', async () => {
    const problems = await problemsOf({
      [PILLAR]: pillar('[Next](./next.mdx).'),
      [NEXT]: guide('next', 2, { draft: true, answer: 'Too short.' }),
    });
    expect(problems).toContainEqual({ code: 'TRV620', file: PILLAR, isWarning: undefined });
  });
});

test('a guide cannot end on a service that is a draft', async () => {
  const service = 'content/services/sprint.mdx';
  const problems = await problemsOf({
    [PILLAR]: pillar('', {
      closing: { notFor: aPage('x').data.lead, for: aPage('x').data.lead, service: 'sprint' },
    }),
    [service]: textFile(
      {
        ...aPage('sprint').data,
        draft: true,
        name: 'sprint',
        invitation: 'How it works',
        lead: `${aPage('x').data.lead} ${aPage('x').data.lead}`,
      },
      'Some words.\n',
    ),
  });
  expect(problems).toEqual([{ code: 'TRV620', file: PILLAR, isWarning: undefined }]);
});

test('the pillar of a set need not lead to a draft of it, and a draft need not be led to', async () => {
  expect(
    await problemsOf({ [NEXT]: guide('next', 2, { draft: true, redirect_from: [] }) }),
  ).toEqual([]);
});

describe('a pillar that leaves out a guide that has gone live', () => {
  const files = (updated: string) => ({
    [PILLAR]: pillar('Words.', { updated }),
    [NEXT]: guide('next', 2, on(LATER)),
  });

  test('is silent before that day', async () => {
    expect(await problemsOf(files('2026-11-20'), '2026-11-30')).toEqual([]);
  });

  test('is warned from that day on', async () => {
    const warning = [{ code: 'TRV600', file: PILLAR, isWarning: true }];
    expect(await problemsOf(files('2026-11-20'), LATER)).toEqual(warning);
    expect(await problemsOf(files('2026-11-20'), '2028-01-01')).toEqual(warning);
  });

  test('is wrong once its words have changed since', async () => {
    expect(await problemsOf(files(LATER), LATER)).toEqual([
      { code: 'TRV600', file: PILLAR, isWarning: undefined },
    ]);
  });
});

test('a page that nothing could lead to yet is warned of, and wrong once another page has changed', async () => {
  const lost = textFile(aPage('lost', on(LATER)).data, 'Some words.\n');
  const file = 'content/pages/lost.mdx';
  expect(await problemsOf({ [file]: lost }, '2026-11-30')).toEqual([]);
  expect(await problemsOf({ [file]: lost }, LATER)).toEqual([
    { code: 'TRV603', file, isWarning: true },
  ]);
  expect(
    await problemsOf({ [file]: lost, [PILLAR]: pillar('', { updated: LATER }) }, LATER),
  ).toEqual([{ code: 'TRV603', file, isWarning: undefined }]);
});

test('a link in a draft does not make a page found', async () => {
  const problems = await problemsOf({
    'content/pages/lost.mdx': textFile(aPage('lost').data, 'Some words.\n'),
    [NEXT]: guide('next', 2, { draft: true }, '[Lost](../../pages/lost.mdx).'),
  });
  expect(problems).toMatchObject([{ code: 'TRV603', file: 'content/pages/lost.mdx' }]);
});

test('what is wrong in a draft fails the check', async () => {
  const { problems, drafts } = await checkContent(
    await aContentFolder({ [NEXT]: guide('next', 2, { draft: true, answer: 'Too short.' }) }),
    TODAY,
  );
  expect(problems).toMatchObject([{ file: NEXT }]);
  expect([...drafts]).toEqual([NEXT]);
});

test('a source that only a scheduled guide cites is no surplus', async () => {
  const source = 'content/sources/later.yaml';
  const problems = await problemsOf({
    [NEXT]: guide('next', 2, on(LATER), 'Said.<Cite source="later" />'),
    [source]: `publisher: An institute
title: Later
url: https://an-institute.example/later
published: 2025-07-10
checked: 2026-11-01
kind: study
limits: A small sample.
`,
  });
  expect(problems).toEqual([]);
});

test('a library that is sound with scheduled pages has no error on any later day', async () => {
  const folder = await aContentFolder({
    [NEXT]: guide('next', 2, on('2026-11-24')),
    [AFTER]: guide(
      'after',
      3,
      on('2026-11-26'),
      '[Next](./next.mdx), [tools](../tools/index.mdx).',
    ),
    'content/guides/things/last.mdx': guide(
      'last',
      4,
      on('2026-11-28'),
      '[Next](./next.mdx), [after](./after.mdx).',
    ),
    'content/guides/tools/index.mdx': guideFile(
      { ...on('2026-11-25'), title: 'Tools', faqs: someFaqs('tools') },
      `[Saws](./saws.mdx), [next](../things/next.mdx), [things](../things/index.mdx).\n\n${GUIDE_TEXT}`,
    ),
    'content/guides/tools/saws.mdx': guide(
      'saws',
      2,
      on('2026-11-25'),
      '[Next](../things/next.mdx), [things](../things/index.mdx).',
    ),
    'content/pages/prices.mdx': textFile(aPage('prices', on('2026-11-29')).data, 'Some words.\n'),
  });
  for (let day = 22; day <= 30; day += 1) {
    const { problems } = await checkContent(folder, `2026-11-${day}`);
    expect(
      problems.filter(({ isWarning }) => !isWarning),
      `on November ${day}`,
    ).toEqual([]);
  }
});
