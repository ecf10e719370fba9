import { generateAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { atomFaults } from './atom-feed.ts';

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

  const inFeed = (elements: string) => sound.replace('<entry>', `${elements}<entry>`);
  const inEntry = (elements: string) => sound.replace('</entry>', `${elements}</entry>`);
  const inSource = (elements: string) => inEntry(`<source>${elements}</source>`);

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
    expect(atomFaults(inEntry(element))).toEqual([]);
  });

  const generator = '<generator uri="https://a.example/" version="1">A</generator>';
  const icon = '<icon>https://a.example/a.png</icon>';
  const logo = '<logo>https://a.example/a.png</logo>';
  const rights = '<rights>A</rights>';
  const subtitle = '<subtitle>A</subtitle>';
  const id = '<id>https://a.example/a/</id>';
  const title = '<title>A</title>';
  const updated = '<updated>2026-01-31T00:00:00Z</updated>';

  test.each([
    ['the feed', inFeed, [generator, icon, logo, rights, subtitle]],
    ['an entry', inEntry, ['<content>A</content>', rights, '<source/>']],
    ['a source', inSource, [generator, icon, id, logo, rights, subtitle, title, updated]],
  ])('may say each thing once in %s, and nothing twice', (_, put, elements) => {
    expect(atomFaults(put(elements.join('')))).toEqual([]);
    for (const element of elements) expect(atomFaults(put(element + element))).not.toEqual([]);
  });

  test.each(['id', 'title', 'updated'])('is refused when an entry has no %s', (name) => {
    const entry = new RegExp(`(<entry>[^]*?)<${name}>.*?</${name}>`);
    const faults = atomFaults(sound.replace(entry, '$1'));
    expect(faults.join('\n')).toContain(`Expecting an element ${name}`);
  });

  test.each([
    icon.replace('https://a.example', ''),
    logo.replace('https://a.example', ''),
    generator.replace('https://a.example', ''),
    '<author><name>A</name><uri>/about/</uri></author>',
    '<category term="a" scheme="/topics/"/>',
    '<link href="/about/" rel="related"/>',
  ])('is refused when only its base makes an address whole: %s', (element) => {
    expect(atomFaults(inFeed(element)).join('\n')).toContain('Not absolute: /');
  });

  test.each([
    '<link href="https://a.example/" rel="other/page"/>',
    '<link href="https://a.example/" rel="via" type="html"/>',
    '<link href="https://a.example/" rel="via" hreflang="U.S. English"/>',
    '<link href="https://a.example/" rel="via" length="9 kB"/>',
    '<author><name>A</name><email>nobody</email></author>',
    '<rights xml:lang="U.S. English">A</rights>',
  ])('is refused for a value of another kind: %s', (element) => {
    expect(atomFaults(inFeed(element))).not.toEqual([]);
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
    ['two summaries', /<summary>.*?<\/summary>/, '$&$&', 'summary'],
    ['two first days', /<published>.*?<\/published>/, '$&$&', 'published'],
    [
      'content at an address that needs a base',
      /<summary>/,
      '<content src="/a.png" type="image/png"/>$&',
      'Not absolute: /a.png',
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
