import type { Rule } from './rule.ts';
import { SAMPLE_GUIDE, sampleLibrary } from './sample-library.ts';

const PRICES = 'content/pages/prices.mdx';

/** A page of the sample library besides those that every page leads to, with one more line in its fields or other dates. */
const prices = (day: string, line = '') => `---
title: What a month costs
shortTitle: Prices
description: What is in the price of a month, what is not, and when a shorter contract is the better one.
lead: The price of a month covers the work of one person, and nothing that others send you a bill for.
${line}published: ${day}
updated: ${day}
reviewed: 2026-11-01
---

Ask before you sign.
`;

const DRAFT = { [PRICES]: prices('2026-11-01', 'draft: true\n') };
const SCHEDULED = { [PRICES]: prices('2026-11-30') };
const LINKED = 'Ask for [the price of a month](../../pages/prices.mdx) before you sign.';
const UNLINKED = 'Ask for the price of a month before you sign.';

const EXIT = 'content/guides/leaving/exit.mdx';

/** A guide of another set, which leads to the other guide of its set and to that of the sample. */
const leaving = (subject: string, sheet: number, other: string) =>
  (sampleLibrary[SAMPLE_GUIDE] ?? '')
    .replace('hire your first engineer', subject)
    .replace('shortTitle: First engineer', `shortTitle: ${subject}`)
    .replace('How to tell that', `When to ${subject}, and how to tell that`)
    .replaceAll('](./', '](../hiring/')
    .replace('sheet: 1', `sheet: ${sheet}`)
    .replaceAll('2026-11-01', '2026-11-10')
    .replaceAll(/(question: .*)\?/g, `$1 (${subject})?`)
    .replace('Write down', `Read [before](../hiring/index.mdx) and [beside](${other}). Write down`);

const asDraft = (text: string) => text.replace('published:', 'draft: true\npublished:');
const exit = leaving('let an engineer go', 2, './index.mdx');
const HIDDEN_PILLAR = {
  'content/guides/leaving/index.mdx': asDraft(leaving('expect a resignation', 1, './exit.mdx')),
};

/** TRV620 to TRV649: drafts and scheduled pages. */
export const scheduleRules: readonly Rule[] = [
  {
    code: 'TRV620',
    title: 'No public page leads to a draft',
    why: 'A draft is nowhere on the site, so a reader who follows a link to it finds nothing. A draft may lead to another.',
    wrong: { text: LINKED, beside: DRAFT },
    right: { text: UNLINKED, beside: DRAFT },
  },
  {
    code: 'TRV621',
    title: 'No page leads to one that goes live later',
    why: 'Until its day, a scheduled page is nowhere on the site. A page that goes live on the same day, or later, may lead to it.',
    wrong: { text: LINKED, beside: SCHEDULED },
    right: { text: UNLINKED, beside: SCHEDULED },
  },
  {
    code: 'TRV622',
    title: 'A guide is not public before its pillar',
    why: 'Every guide names its pillar above its headline and leads to it. The pillar is public first, or on the same day.',
    wrong: {
      file: EXIT,
      whole: exit,
      shownAs: 'author: tony-adams\npublished: 2026-11-10',
      beside: HIDDEN_PILLAR,
    },
    right: {
      file: EXIT,
      whole: asDraft(exit),
      shownAs: 'author: tony-adams\ndraft: true\npublished: 2026-11-10',
      beside: HIDDEN_PILLAR,
    },
  },
  {
    code: 'TRV623',
    title: 'A page that every page leads to is public',
    why: 'The navigation leads to it from everywhere, and the site cannot be built without it.',
    wrong: { file: 'content/pages/about.mdx', fields: 'draft: true' },
    right: { file: 'content/pages/about.mdx', fields: 'draft: false' },
  },
];
