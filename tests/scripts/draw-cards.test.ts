import { glob, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { CARD_BUDGET, drawCards } from '../../scripts/draw-cards.ts';
import { CommandError } from '../../scripts/step.ts';
import { buildLibrary } from '../../src/domain/library.ts';
import { aGuide, someEntries, TODAY } from '../fixtures/entries.ts';

const CARDS = [
  'about/card.png',
  'card.png',
  'services/engagement/card.png',
  'things/card.png',
  'things/pack/card.png',
];

const libraryWith = (title: string) =>
  buildLibrary(
    someEntries({ guides: [aGuide('things/index', { title, shortTitle: 'Things' })] }),
    TODAY,
  );
const library = libraryWith('A guide to things');

let folders: { dist: string; cache: string };

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cards-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  folders = { dist: join(folder, 'dist'), cache: join(folder, 'cache') };
  await drawCards(library, folders);
});

const cached = () => readdir(folders.cache);
const cardAt = (file: string) => readFile(join(folders.dist, file), 'utf8');

/** Puts other bytes in the place of every picture in the cache, so that a picture drawn anew stands out. */
async function markCache(bytes: string): Promise<void> {
  for (const entry of await cached()) await writeFile(join(folders.cache, entry), bytes);
}

test('every page and set gets a card beside it, the 404 page none', async () => {
  const files = await Array.fromAsync(glob('**/*', { cwd: folders.dist, withFileTypes: true }));
  const names = files
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folders.dist.length + 1));
  expect(names.sort()).toEqual(CARDS);
});

test('an unchanged page is not drawn again', async () => {
  await markCache('drawn before');
  await drawCards(library, folders);
  for (const file of CARDS) expect(await cardAt(file)).toBe('drawn before');
});

test('a page with another title is drawn anew, and no other page', async () => {
  await markCache('drawn before');
  await drawCards(libraryWith('A guide to other things'), folders);
  const drawn = [];
  for (const file of CARDS) if ((await cardAt(file)) !== 'drawn before') drawn.push(file);
  expect(drawn).toEqual(['things/card.png']);
});

test('a picture that no page uses any more leaves the cache', async () => {
  const before = await cached();
  await drawCards(libraryWith('A guide to other things'), folders);
  const after = await cached();
  expect(after).toHaveLength(CARDS.length);
  expect(before.filter((entry) => !after.includes(entry))).toHaveLength(1);
});

test('a card that is too heavy stops the build and names its page and the remedy', async () => {
  await markCache('x'.repeat(CARD_BUDGET));
  await drawCards(library, folders);
  await markCache('x'.repeat(CARD_BUDGET + 1));
  await expect(drawCards(library, folders)).rejects.toThrow(
    /card of \/things\/ .*\n {2}Fix: shorten/,
  );
});

test('a card with a character that the typefaces lack stops the build and names it, its page and the remedy', async () => {
  const drawing = drawCards(libraryWith('From A \u2192 B'), folders);
  await expect(drawing).rejects.toThrow(CommandError);
  await expect(drawing).rejects.toThrow(
    /card of \/things\/ .*"\u2192" \(U\+2192\)\.\n {2}Fix: write/,
  );
});
