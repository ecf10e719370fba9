import { expect, test } from 'vitest';
import { checkContent } from '../../src/editorial/check-content.ts';
import { formatPlan, planOf } from '../../src/editorial/plan.ts';
import { aContentFolder, guideFile } from '../fixtures/content-folder.ts';
import { GUIDE_TEXT, someFaqs, TODAY } from '../fixtures/entries.ts';

function guide(title: string, sheet: number, fields: Record<string, unknown>): string {
  return guideFile(
    { title, question: `${title}?`, sheet, faqs: someFaqs(title.toLowerCase()), ...fields },
    `See [the pillar](./index.mdx).\n\n${GUIDE_TEXT}`,
  );
}

const on = (day: string) => ({ published: day, updated: day, reviewed: '2026-11-03' });

const FILES = {
  'content/guides/things/later.mdx': guide('Later', 2, on('2026-12-02')),
  'content/guides/things/sooner.mdx': guide('Sooner', 3, on('2026-12-01')),
  'content/guides/things/someday.mdx': guide('Someday', 4, { draft: true }),
  'content/pages/unwritten.mdx': '---\ndraft: true\n---\n',
};

async function planFrom(today: string, files: Record<string, string> = FILES): Promise<string> {
  const folder = await aContentFolder(files);
  return formatPlan(await planOf(today, (day) => checkContent(folder, day)));
}

test('the plan tells what goes live when, with what the check will say then, and what has no day', async () => {
  const plan = await planFrom(TODAY);
  expect(plan.split('\n').filter((line) => !line.includes('Fix:'))).toEqual([
    '2026-12-01',
    '  /things/sooner/  Sooner',
    '    content/guides/things/sooner.mdx',
    '  content/guides/things/index.mdx:62:1  TRV600  The text does not lead to content/guides/things/sooner.mdx, a guide of its set.',
    '',
    '2026-12-02',
    '  /things/later/  Later',
    '    content/guides/things/later.mdx',
    '  content/guides/things/index.mdx:62:1  TRV600  The text does not lead to content/guides/things/later.mdx, a guide of its set.',
    '',
    'Drafts, without a day',
    '  /things/someday/  Someday',
    '    content/guides/things/someday.mdx',
    '  /unwritten/  No title yet',
    '    content/pages/unwritten.mdx',
  ]);
});

test('what is public on the day that is asked for is no plan any more', async () => {
  const plan = await planFrom('2026-12-01');
  expect(plan).toMatch(/^2026-12-02\n/);
  expect(plan).not.toContain('sooner');
});

test('a library without drafts and scheduled pages has no plan', async () => {
  expect(await planFrom(TODAY, {})).toBe('Everything in content/ is public.');
});

test('the plan looks ahead to figures that will have stood too long', async () => {
  const plan = await planFrom('2028-09-01', {});
  expect(plan).toMatch(
    /^Everything in content\/ is public\.\n\nIn 90 days the check will also say\n/,
  );
  expect(plan).toContain('content/sources/report.yaml  TRV430');
  expect(await planFrom('2026-11-22', {})).not.toContain('TRV430');
});
