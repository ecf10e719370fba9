import { describe, expect, test } from 'vitest';
import { compareSites } from '../../src/diff/compare-sites.ts';
import { IDENTITY } from '../../src/diff/site-reading.ts';
import { aPageReading, aSiteReading, say } from '../fixtures/site-readings.ts';

const home = aPageReading('/');

test('two builds that say the same have no difference', () => {
  const site = aSiteReading([home, aPageReading('/a/')], {
    files: [say('robots.txt', 'Allow: /')],
  });
  expect(compareSites(site, site)).toEqual({ pages: [], files: [], unchanged: 2 });
});

test('a page that is changed is told with what changed, the others are counted', () => {
  const { pages, unchanged } = compareSites(
    aSiteReading([home, aPageReading('/a/')]),
    aSiteReading([home, aPageReading('/a/', { title: 'Another' })]),
  );
  expect(pages).toMatchObject([
    { kind: 'changed', path: '/a/', changes: [{ places: ['title'], after: 'Another' }] },
  ]);
  expect(unchanged).toBe(1);
});

test('a new page is introduced by its names, figures and questions, and not by its text', () => {
  const page = aPageReading('/a/', {
    nodeTypes: ['WebPage', 'Article'],
    body: [
      say('text', 'Words.'),
      say('figure', '19%, from METR: A trial'),
      say('/feed.xml', 'Page /a/', 'headline'),
    ],
  });
  const { pages } = compareSites(aSiteReading([home]), aSiteReading([home, page]));
  expect(pages).toMatchObject([{ kind: 'new', path: '/a/' }]);
  const told = pages[0]?.changes.map(({ places, after }) => `${places.join()}: ${after}`);
  expect(told).toEqual([
    'title: Page /a/',
    'description: What the page is about.',
    'figure: 19%, from METR: A trial',
    'structured data: WebPage, Article',
    'told of in: /feed.xml',
  ]);
});

test('a page that is gone says which figures go with it, and where its readers are sent', () => {
  const page = aPageReading('/a/', { body: [say('figure', '19%, from METR: A trial')] });
  const { pages } = compareSites(
    aSiteReading([home, page]),
    aSiteReading([home], { redirects: new Map([['/a/', '/']]) }),
  );
  expect(pages).toMatchObject([{ kind: 'removed', path: '/a/', other: '/' }]);
  expect(pages[0]?.changes).toContainEqual(
    expect.objectContaining({ before: '19%, from METR: A trial', after: '' }),
  );
});

describe('a page whose old address leads to a new one', () => {
  const at = (path: string, link = path, id = '/old/') =>
    aPageReading(path, {
      title: 'A page',
      body: [
        say('text', `Read on ⟦https://example.com${link}#more⟧.`),
        say('alternate', `text/markdown ${path.slice(0, -1)}.md`),
        say('/feed.xml', `https://example.com${id}`, IDENTITY),
      ],
    });
  const before = aSiteReading([home, at('/old/')]);
  const redirects = new Map([['/old/', '/new/']]);

  test('has moved, and its own addresses are no further change', () => {
    const { pages } = compareSites(before, aSiteReading([home, at('/new/')], { redirects }));
    expect(pages).toMatchObject([{ kind: 'moved', path: '/new/', other: '/old/', changes: [] }]);
  });

  test('shows what else changed', () => {
    const after = aSiteReading([home, at('/new/', '/elsewhere/')], { redirects });
    expect(compareSites(before, after).pages[0]?.changes).toMatchObject([{ places: ['text'] }]);
  });

  test('shows that feed readers would take it for another', () => {
    const after = aSiteReading([home, at('/new/', '/new/', '/new/')], { redirects });
    expect(compareSites(before, after).pages[0]?.changes).toMatchObject([
      { places: ['/feed.xml'], before: 'https://example.com/old/' },
    ]);
  });

  test('has not moved when the other page stood there before', () => {
    const { pages } = compareSites(
      aSiteReading([home, at('/old/'), at('/new/')]),
      aSiteReading([home, at('/new/')], { redirects }),
    );
    expect(pages).toMatchObject([{ kind: 'removed', path: '/old/', other: '/new/' }]);
  });
});

test('the text of a page that search engines must leave out is not compared', () => {
  const pack = (text: string, title = 'Pack') =>
    aPageReading('/a/pack/', { isListed: false, title, body: [say('text', text)] });
  expect(compareSites(aSiteReading([pack('Old.')]), aSiteReading([pack('New.')])).pages).toEqual(
    [],
  );
  expect(
    compareSites(aSiteReading([pack('Old.')]), aSiteReading([pack('New.', 'Set')])).pages,
  ).toMatchObject([{ changes: [{ places: ['title'] }] }]);
});

test('pages come by what happened to them, then by address', () => {
  const named = (path: string, title: string) => aPageReading(path, { title });
  const { pages } = compareSites(
    aSiteReading([named('/z/', 'old'), named('/b/', 'old'), named('/gone/', 'old')]),
    aSiteReading([named('/z/', 'new'), named('/b/', 'new'), named('/x/', 'new')]),
  );
  expect(pages.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'new /x/',
    'removed /gone/',
    'changed /b/',
    'changed /z/',
  ]);
});
