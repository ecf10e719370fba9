import { expect, test } from 'vitest';
import SourceRegister from '../../src/components/SourceRegister.astro';
import { buildLibrary } from '../../src/domain/library.ts';
import { sourceRegister } from '../../src/domain/source-register.ts';
import { aPage, aSource, someEntries, TODAY } from '../fixtures/entries.ts';
import { elements, render } from '../fixtures/rendering.ts';

const sources = [
  aSource('plan', { kind: 'price', urlIs: 'reprint' }),
  aSource('trial', { title: 'The trial', kind: 'study' }),
];
const cited = 'Said.<Cite source="plan" /><Cite source="trial" />\n';
const pages = [aPage('index'), aPage('about', {}, cited), aPage('404')];
const register = sourceRegister(buildLibrary(someEntries({ sources, pages }), TODAY));

/** What the entries say, in the order of the register, on a day. */
async function entries(today: string): Promise<readonly string[]> {
  const html = await render(SourceRegister, { register, today });
  return elements(html, 'section').map(({ text }) => text);
}

test('an entry says when its source was checked', async () => {
  for (const text of await entries('2026-12-01'))
    expect(text).toContain('Checked November 1, 2026.');
});

test('an entry whose figures have stood too long says so, and no other', async () => {
  const [plan, trial] = await entries('2027-03-01');
  expect(plan).toContain('Checked November 1, 2026; its prices may have changed since.');
  expect(trial).toContain('Checked November 1, 2026.');
});

test('an entry says that its address is a reprint', async () => {
  expect((await entries(TODAY))[0]).toContain(
    'An institute, July 10, 2025, reprinted at an-institute.example.',
  );
});
