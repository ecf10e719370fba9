import { expect, test } from 'vitest';
import { findProse } from '../../fixtures/prose.ts';

// A rule that speaks up for nothing is switched off by its readers: these stay silent.

test.each([
  ['names of products', 'Kubernetes, D1, R2, K8s, GitHub, JavaScript, PostgreSQL, iOS and macOS.'],
  [
    'quantities',
    'A 90-day sprint, 10x, 5 MB, $3.75, 1,000s of requests, 99.9% and the 1st of May.',
  ],
  ['capitals', 'The SBA, an SDVOSB, two CTOs, many APIs, the API’s limits and NOTHING ELSE.'],
  ['possessives', "The engineers’ work, the company’s code, the boss's and everybody's."],
  ['contractions', "It’s here, isn't it, they’ve gone, we'd go, let’s see, o’clock."],
  ['words in quote marks', 'He said “done” and "finished" and \'gone\'.'],
  [
    'compounds',
    'A co-founder re-reads the multi-tenant, pre-seed, non-technical e-mail and/or de-risks it.',
  ],
  [
    'what people call software',
    'A serverless webhook, a constructor, a changelog, a codebase and onboarding.',
  ],
  ['addresses', 'See https://example.org/colour/recieve?x=1 and write to helo@truvisory.example.'],
  [
    'files and paths',
    'In wrangler.toml, Node.js, ./indx.mdx, /clowdflare/pack/ and @clowdflare/types.',
  ],
  ['models', 'The model gpt-oss-120b, or llama-3-8b-instrct.'],
  ['code', 'Write `colour` or `recieve` or `the the` there.'],
  ['attributes', 'Said.<Cite source="report" />'],
  ['the address of a link', '[It](../../pages/about.mdx#colour-recieve) says so.'],
  ['accents', 'A naïve café has a résumé.'],
  ['characters', 'Yes ✓, then → there, 2 × 3, © and ™, ½.'],
  ['a note behind a word', 'It stands in the margin<Note>The note says so.</Note> and goes on.'],
  [
    'American words with British endings',
    'Analyses of advertising need expertise, exercise and four hours of glamour.',
  ],
  [
    'British names',
    'The Defence Science and Technology Laboratory and the World Trade Organisation.',
  ],
  ['British words of somebody else', 'He wrote “the colour of the programme”, and "whilst".'],
  ['stock phrases that are spoken of', 'Beware of “seamless” software that "unlocks" growth.'],
  [
    'the other senses of stock words',
    'More leverage, a leveraged buyout, the Revolutionary War; who unlocks the door?',
  ],
  [
    'words that may stand twice',
    'He had had enough, and that that was so is known. New York New York.',
  ],
  [
    'articles by sound',
    'An hour, a user, a European, a one-time fee, an MVP, an FAQ, a US firm, an 80% share.',
  ],
  [
    'articles that a list may miss',
    'A unicorn, a unilateral act, a uranium mine, a eulogy, Plan A and vitamin A.',
  ],
  [
    'questions to somebody',
    'Ask the seller: who owns the code? What happens when we stop? Who decides?',
  ],
])('%s', async (_what, text) => {
  expect(await findProse({ text })).toEqual([]);
});

test('a heading may ask what a text may not', async () => {
  expect(await findProse({ text: '## Ready to hire?\n\nWait a month.' })).toEqual([]);
});

test('fields that name something are not read as words', async () => {
  const figure = {
    id: 'optoins',
    kind: 'comparison-table',
    title: 'Two',
    finding: 'One is better.',
  };
  const table = { columns: ['One', 'Two'], rows: [{ label: 'Price', cells: ['Low', 'High'] }] };
  const fields = { figures: [{ ...figure, ...table }], redirect_from: ['/colour/'] };
  expect(await findProse({ fields })).toEqual([]);
});
