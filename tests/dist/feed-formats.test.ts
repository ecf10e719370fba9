import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { generateAtomFeed, generateJsonFeed, parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { atomFaults } from './atom-feed.ts';
import { jsonFeedFaults } from './json-feed.ts';
import { dist } from './site.ts';

const atomFeeds = await readFiles('**/feed.xml');
const jsonFeeds = await readFiles('**/feed.json');

test('the site has a feed of each format', () => {
  expect(atomFeeds.map(({ path }) => path)).toContain('/feed.xml');
  expect(jsonFeeds.map(({ path }) => path)).toContain('/feed.json');
});

test.each(atomFeeds)('$path is an Atom feed, and tells where it stands', ({ path, text }) => {
  expect(atomFaults(text)).toEqual([]);
  const self = parseAtomFeed(text).links?.filter(({ rel }) => rel === 'self');
  expect(self).toMatchObject([{ href: `${site.url}${path}` }]);
});

test.each(jsonFeeds)('$path is a JSON feed, and tells where it stands', ({ path, text }) => {
  const feed: unknown = JSON.parse(text);
  expect(jsonFeedFaults(feed)).toEqual([]);
  expect(feed).toMatchObject({ feed_url: `${site.url}${path}` });
});

test.each([
  ...atomFeeds.map(({ path, text }) => ({ path, texts: atomTexts(text) })),
  ...jsonFeeds.map(({ path, text }) => ({ path, texts: jsonTexts(text) })),
])('$path holds texts that need no page around them', ({ texts }) => {
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) {
    const $ = load(text, null, false);
    const addresses = $('[href], [src]')
      .toArray()
      .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '');
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !URL.canParse(address))).toEqual([]);
    expect($('script, style, link, iframe, object, form, [style]').length).toBe(0);
  }
});

const day = new Date('2026-01-31T00:00:00Z');
const entryOf = (name: string) => `https://a.example/${name}/`;

describe('an Atom feed', () => {
  const sound = generateAtomFeed({
    id: 'https://a.example/',
    title: { value: 'Guides' },
    updated: day,
    authors: [{ name: 'A. Author', uri: 'https://a.example/about/' }],
    links: [{ rel: 'self', type: 'application/atom+xml', href: 'https://a.example/feed.xml' }],
    entries: ['one', 'two'].map((name) => ({
      id: entryOf(name),
      title: { value: name },
      updated: day,
      published: day,
      links: [{ rel: 'alternate', type: 'text/html', href: entryOf(name) }],
      summary: { value: 'A summary' },
    })),
  });

  test('is accepted as another library writes it', () => {
    expect(atomFaults(sound)).toEqual([]);
  });

  test.each([
    ['words of another vocabulary', '<x:a xmlns:x="https://x.example/" b="c"><x:d/></x:a>'],
    ['elements in no vocabulary', '<a xmlns=""/>'],
    ['text with tags, escaped', '<rights type="html">&lt;b&gt;Text&lt;/b&gt;</rights>'],
    [
      'text with tags, as XML',
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text</p></div></content>',
    ],
    ['XML', '<content type="image/svg+xml"><svg xmlns="http://www.w3.org/2000/svg"/></content>'],
    ['plain text of a type', '<content type="text/markdown">*Text*</content>'],
    ['encoded content', '<content type="image/png">\niVBORw0K\nGgo=\n</content>'],
    ['content elsewhere', '<content src="https://a.example/a.png" type="image/png"/>'],
    ['the feed that it comes from', '<source><title>Elsewhere</title><icon>a:b</icon></source>'],
    ['a base and a language', '<rights xml:base="https://a.example/" xml:lang="en">A</rights>'],
    ['an attribute of another vocabulary', '<rights xmlns:x="https://x.example/" x:a="b"/>'],
    ['a topic', '<category term="a" scheme="https://a.example/" label="A"/>'],
    [
      'a helper',
      '<contributor><email>a@a.example</email><name>A</name><uri>a:b</uri></contributor>',
    ],
    ['another link', '<link href="https://a.example/a" rel="via" hreflang="de" length="9"/>'],
  ])('may hold in an entry %s', (_, element) => {
    expect(atomFaults(sound.replace('</entry>', `${element}</entry>`))).toEqual([]);
  });

  test.each([
    ['another root', /^[\s\S]*$/, '<rss version="2.0"/>', 'rss'],
    ['an element that is none', /<id>/, '<guid>A</guid><id>', 'feed failed'],
    ['an attribute that is none', /<id>/, '<id isPermaLink="true">', 'isPermaLink'],
    ['no title', /<title>.*?<\/title>/, '', 'feed'],
    ['two titles', /<title>/, '<title>A</title><title>', 'title'],
    ['titles in two places', /<\/entry>/, '<title>A</title>$&', 'title'],
    ['a topic without a name', /<id>/, '<category label="A"/>$&', 'category'],
    [
      'an entry before what is said of the feed',
      /(<id>[\s\S]*?)(<entry>[\s\S]*?<\/entry>)/,
      '$2$1',
      'feed',
    ],
    ['an icon in an entry', /<entry>/, '$&<icon>https://a.example/a.png</icon>', 'entry'],
    ['a nameless author', /<name>.*?<\/name>/, '', 'author'],
    ['a link to nothing', / href="[^"]*"/, '', 'link'],
    ['a day where a time belongs', /T00:00:00[^<]*Z/, '', 'dateTime'],
    ['a time without its zone', /(T00:00:00)[^<]*Z/, '$1', 'dateTime'],
    ['a day that is none', /2026-01-31/, '2026-02-31', 'dateTime'],
    ['white space in a time', /<updated>/, '$& ', 'dateTime'],
    ['white space in an address', /<id>/, '$& ', 'id'],
    ['a kind of text that is none', /<summary>/, '<summary type="markdown">', 'summary'],
    ['tags that are not escaped', /A summary/, 'A <b>summary</b>', 'summary'],
    ['content of no type', /<summary>/, '<content type="png"/>$&', 'content'],
    [
      'composed content',
      /<summary>/,
      '<content type="multipart/mixed">QQ==</content>$&',
      'content',
    ],
    [
      'content that is not encoded',
      /<summary>/,
      '<content type="image/png">Text.</content>$&',
      'content',
    ],
    [
      'content here and elsewhere',
      /<summary>/,
      '<content type="text/plain" src="https://a.example/">A</content>$&',
      'content',
    ],
    [
      'content elsewhere that nothing sums up',
      /<summary>.*?<\/summary>/,
      '<content src="https://a.example/a.png"/>',
      'no summary',
    ],
    [
      'encoded content that nothing sums up',
      /<summary>.*?<\/summary>/,
      '<content type="image/png">iVBORw0KGgo=</content>',
      'no summary',
    ],
    ['two texts of one kind', /<link[^>]*alternate[^>]*>/, '$&$&', 'alternate links'],
    ['an address without its host', /https:\/\/a\.example\/feed\.xml/, '/feed.xml', 'absolute'],
    ['an id without a scheme', /<id>https:/, '<id>', 'absolute'],
    ['an id used twice', /<id>https:\/\/a\.example\/two\//, '<id>https://a.example/one/', 'twice'],
    ['no author', /<author>[\s\S]*?<\/author>/, '', 'No author'],
    ['nothing to read', /<link[^>]*alternate[^>]*>/, '', 'no alternate link'],
    ['no end', /<\/feed>/, '', 'feed'],
  ])('is refused with %s', (_, found, replacement, fault) => {
    const broken = sound.replace(found, replacement);
    expect(broken).not.toBe(sound);
    expect(atomFaults(broken).join('\n')).toContain(fault);
  });
});

describe('a JSON feed', () => {
  const sound = JSON.stringify(
    generateJsonFeed({
      title: 'Guides',
      home_page_url: 'https://a.example/',
      feed_url: 'https://a.example/feed.json',
      authors: [{ name: 'A. Author', url: 'https://a.example/about/' }],
      items: ['one', 'two'].map((name) => ({
        id: entryOf(name),
        url: entryOf(name),
        title: name,
        content_text: 'A text',
        date_published: day,
      })),
    }),
  );

  test('is accepted as another library writes it', () => {
    expect(jsonFeedFaults(JSON.parse(sound))).toEqual([]);
  });

  test.each([
    ['a field that is none', /"title"/, '"subtitle":"A",$&', 'subtitle'],
    ['no title', /"title":"Guides",/, '', 'title'],
    ['a version that is none', /version\/1\.1/, 'version/2', 'version'],
    ['nothing to read', /"content_text":"A text",?/, '', 'content_text'],
    ['an address without its host', /https:\/\/a\.example\/feed\.json/, '/feed.json', 'feed_url'],
    ['a day where a time belongs', /T00:00:00[^"]*Z/, '', 'date-time'],
    [
      'an id used twice',
      /"id":"https:\/\/a\.example\/two\/"/,
      '"id":"https://a.example/one/"',
      'twice',
    ],
  ])('is refused with %s', (_, found, replacement, fault) => {
    const broken = sound.replace(found, replacement);
    expect(broken).not.toBe(sound);
    expect(jsonFeedFaults(JSON.parse(broken)).join('\n')).toContain(fault);
  });
});

/** The built files of a name, with their addresses. */
async function readFiles(pattern: string) {
  const files = await Array.fromAsync(glob(pattern, { cwd: dist }));
  return Promise.all(
    files
      .sort()
      .map(async (file) => ({ path: `/${file}`, text: await readFile(join(dist, file), 'utf8') })),
  );
}

/** The texts of the entries of an Atom feed, as HTML. */
function atomTexts(xml: string): readonly string[] {
  return (parseAtomFeed(xml).entries ?? []).map(({ content }) => content?.value ?? '');
}

/** The texts of the items of a JSON feed, as HTML. */
function jsonTexts(json: string): readonly string[] {
  return (parseJsonFeed(json).items ?? []).map(({ content_html }) => content_html ?? '');
}
