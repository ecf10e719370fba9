import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/domain/library.ts';
import { correctionsAtom, correctionsJson } from '../../src/surfaces/corrections-feed.ts';
import { atomFaults } from '../dist/atom-feed.ts';
import { jsonFeedFaults } from '../dist/json-feed.ts';
import { aGuide, aPage, someEntries, TODAY } from '../fixtures/entries.ts';

const correction = (date: string, was: string) => ({ date, was, now: 'It takes eight weeks.' });

const library = buildLibrary(
  someEntries({
    guides: [
      aGuide('things/index', {
        redirect_from: ['/stuff/'],
        firstAddress: '/stuff/',
        corrections: [
          correction('2026-11-20', 'It takes six weeks.'),
          correction('2026-11-05', 'It takes a year.'),
        ],
      }),
    ],
    pages: [
      aPage('index'),
      aPage('404'),
      aPage('about', { corrections: [correction('2026-11-10', 'It takes a day.')] }),
    ],
  }),
  TODAY,
);
const TOLD = [
  ['2026-11-20', 'https://truvisory.com/things/#correction-2', 'It takes six weeks.'],
  ['2026-11-10', 'https://truvisory.com/about/#correction-1', 'It takes a day.'],
  ['2026-11-05', 'https://truvisory.com/things/#correction-1', 'It takes a year.'],
];

test('the Atom feed tells every correction of the site, the newest first, each at its place', () => {
  const xml = correctionsAtom(library);
  expect(atomFaults(xml)).toEqual([]);
  const { entries = [], updated } = parseAtomFeed(xml);
  expect(updated).toContain('2026-11-20');
  expect(
    entries.map(({ published, links, content }) => [
      published?.slice(0, 10),
      links?.[0]?.href,
      /said: “(.*?)”/.exec(content?.value ?? '')?.[1],
    ]),
  ).toEqual(TOLD);
  expect(entries[0]?.content?.value).toContain('Right is: “It takes eight weeks.”');
});

test('the JSON feed tells the same', () => {
  const json = correctionsJson(library);
  expect(jsonFeedFaults(JSON.parse(json))).toEqual([]);
  const { items = [] } = parseJsonFeed(json);
  expect(
    items.map(({ date_published, url, content_text }) => [
      date_published?.slice(0, 10),
      url,
      /said: “(.*?)”/.exec(content_text ?? '')?.[1],
    ]),
  ).toEqual(TOLD);
});

test('a reader of the feed knows a correction by the first address of its page', () => {
  const ids = (parseAtomFeed(correctionsAtom(library)).entries ?? []).map(({ id }) => id);
  expect(ids).toEqual([
    'https://truvisory.com/stuff/#correction-2',
    'https://truvisory.com/about/#correction-1',
    'https://truvisory.com/stuff/#correction-1',
  ]);
});

test('the feeds of a site that was never corrected are empty and valid', () => {
  const spotless = buildLibrary(someEntries(), TODAY);
  expect(atomFaults(correctionsAtom(spotless))).toEqual([]);
  expect(parseAtomFeed(correctionsAtom(spotless)).updated).toContain('2026-11-01');
  const json: unknown = JSON.parse(correctionsJson(spotless));
  expect(jsonFeedFaults(json)).toEqual([]);
  expect(json).toMatchObject({ items: [] });
});
