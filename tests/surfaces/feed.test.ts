import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/domain/library.ts';
import { atomFeed, feedsOf, type FullText, jsonFeed } from '../../src/surfaces/feed.ts';
import { aCluster, aGuide, someEntries, someFaqs, TODAY } from '../fixtures/entries.ts';

const html = '<p>1 &lt; 2 &amp; ]]> “so”</p>';

function feedOf(...guides: readonly Record<string, unknown>[]) {
  const [feed] = feedsOf(buildLibrary(someEntries({ guides: aCluster(guides) }), TODAY));
  if (!feed) throw new Error('There is no feed.');
  return feed;
}

/** Both formats of a feed, read back. */
function read(...guides: readonly Record<string, unknown>[]) {
  const feed = feedOf(...guides);
  const fullText: FullText = ({ path }) => `${html}<p>${path}</p>`;
  const atom = parseAtomFeed(atomFeed(feed, fullText));
  const json = parseJsonFeed(jsonFeed(feed, fullText));
  return { atom, entries: atom.entries ?? [], json, items: json.items ?? [] };
}

test('there is a feed of all guides, and one of each cluster', () => {
  const library = buildLibrary(
    someEntries({
      guides: [
        aGuide('things/index', { shortTitle: 'All things' }),
        aGuide('others/index', { shortTitle: 'The others', faqs: someFaqs('other') }),
      ],
    }),
    TODAY,
  );
  expect(
    feedsOf(library).map(({ paths, title, path, guides }) => ({
      ...paths,
      title,
      path,
      guides: guides.map(({ id }) => id).sort(),
    })),
  ).toEqual([
    {
      atom: '/feed.xml',
      json: '/feed.json',
      title: 'Truvisory',
      path: '/guides/',
      guides: ['others/index', 'things/index'],
    },
    {
      atom: '/others/feed.xml',
      json: '/others/feed.json',
      title: 'Truvisory: The others',
      path: '/others/',
      guides: ['others/index'],
    },
    {
      atom: '/things/feed.xml',
      json: '/things/feed.json',
      title: 'Truvisory: All things',
      path: '/things/',
      guides: ['things/index'],
    },
  ]);
});

test('the guide whose words changed last comes first', () => {
  const { guides } = feedOf(
    { updated: '2026-11-02' },
    { updated: '2026-11-20', reviewed: '2026-11-20' },
    { updated: '2026-11-10', reviewed: '2026-11-10' },
  );
  expect(guides.map(({ path }) => path)).toEqual(['/things/1/', '/things/2/', '/things/']);
});

test('a feed holds 50 guides and leaves out those that have not changed for longest', () => {
  const { guides } = feedOf(
    { updated: '2026-11-01' },
    ...Array.from({ length: 50 }, () => ({ updated: '2026-11-02' })),
  );
  expect(guides).toHaveLength(50);
  expect(guides.map(({ path }) => path)).not.toContain('/things/');
});

test('a feed has changed when one of its guides has', () => {
  const { atom } = read(
    { updated: '2026-11-02' },
    { updated: '2026-11-20', reviewed: '2026-11-20' },
  );
  expect(atom.updated).toBe('2026-11-20T12:00:00.000Z');
});

test('dates are moments, as both formats want them', () => {
  const { entries, items } = read({ published: '2026-11-01', updated: '2026-11-02' });
  expect(entries[0]).toMatchObject({
    published: '2026-11-01T12:00:00.000Z',
    updated: '2026-11-02T12:00:00.000Z',
  });
  expect(items[0]).toMatchObject({
    date_published: '2026-11-01T12:00:00.000Z',
    date_modified: '2026-11-02T12:00:00.000Z',
  });
});

test('a guide that moves stays the same entry, and so does one that takes another in', () => {
  const { entries, items } = read(
    { redirect_from: ['/absorbed/'] },
    { redirect_from: ['/second/', '/first/'], firstAddress: '/first/' },
  );
  const moved = { id: 'https://truvisory.com/first/' };
  expect(entries[1]).toMatchObject(moved);
  expect(items[1]).toMatchObject({ ...moved, url: 'https://truvisory.com/things/1/' });
  expect(entries[0]).toMatchObject({ id: 'https://truvisory.com/things/' });
});

test('an entry leads to its page and to the copy of it', () => {
  expect(read({}).entries[0]?.links).toEqual([
    { rel: 'alternate', type: 'text/html', href: 'https://truvisory.com/things/' },
    { rel: 'alternate', type: 'text/markdown', href: 'https://truvisory.com/things.md' },
  ]);
});

test('an entry has its headline, its answer, its author and its whole text, whatever they hold', () => {
  const title = 'Costs & <more>: ]]>';
  const { entries, items } = read({ title });
  const text = `${html}<p>/things/</p>`;
  expect(entries[0]).toMatchObject({
    title: { value: title },
    summary: { value: expect.stringMatching(/^word1 word2/) as string },
    authors: [{ name: 'Ada Example', uri: 'https://truvisory.com/about/' }],
    content: { type: 'html', value: text },
  });
  expect(items[0]).toMatchObject({
    title,
    summary: expect.stringMatching(/^word1 word2/) as string,
    authors: [{ name: 'Ada Example', url: 'https://truvisory.com/about/' }],
    image: 'https://truvisory.com/things/card.png',
    content_html: text,
  });
});

test('a feed says where it is, in which language, and which page lists the same', () => {
  const { atom, json } = read({});
  expect(atom.links).toEqual([
    { rel: 'self', type: 'application/atom+xml', href: 'https://truvisory.com/feed.xml' },
    { rel: 'alternate', type: 'text/html', href: 'https://truvisory.com/guides/' },
  ]);
  expect(atom.xml?.lang).toBe('en-US');
  expect(json).toMatchObject({
    feed_url: 'https://truvisory.com/feed.json',
    home_page_url: 'https://truvisory.com/guides/',
    language: 'en-US',
  });
});
