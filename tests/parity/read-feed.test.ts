import { describe, expect, test } from 'vitest';
import { readAtomFeed, readJsonFeed } from '../../src/parity/read-feed.ts';
import { mark } from '../../src/parity/view.ts';

const address = 'https://truvisory.com/a/';
const html =
  '<ul><li>Address: <a href="https://truvisory.com/a/">https://truvisory.com/a/</a></li><li>By: <a href="https://truvisory.com/about/">Ada Example</a>, Founder</li></ul><p>Not much &amp; 19%<a href="https://example.org/a">[1]</a>.</p><h3>Is it so?</h3><p>It is.</p><h3>Do not hire us when</h3><p>It is not.</p><h2>Sources of delay</h2><ol><li><a href="https://example.org/x">No source</a></li></ol><h2>Sources</h2><ol><li>An institute, <a href="https://example.org/a">A report</a>. Read in <a href="https://example.org/b">a copy</a>.</li></ol>';

const atom = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>https://truvisory.com/feed.xml</id><title>Feed</title><updated>2026-11-02T00:00:00Z</updated>
  <entry>
    <id>https://truvisory.com/old/</id><title>Fish &amp; chips</title>
    <link rel="alternate" type="text/markdown" href="https://truvisory.com/a.md"/>
    <link rel="alternate" type="text/html" href="${address}"/>
    <author><name>Ada Example</name></author>
    <published>2026-11-01T00:00:00.000Z</published><updated>2026-11-02T00:00:00.000Z</updated>
    <summary>Not much &amp; 19%.</summary>
    <content type="html"><![CDATA[${html}]]></content>
  </entry>
</feed>`;

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Feed',
  items: [
    {
      id: 'https://truvisory.com/old/',
      url: address,
      title: 'Fish & chips',
      authors: [{ name: 'Ada Example' }],
      date_published: '2026-11-01T00:00:00.000Z',
      date_modified: '2026-11-02T00:00:00.000Z',
      summary: 'Not much & 19%.',
      content_html: html,
    },
  ],
});

describe.each([
  ['Atom', readAtomFeed(atom)],
  ['JSON', readJsonFeed(json)],
])('an entry of a feed in %s', (_format, views) => {
  test('is known by the page that it leads to', () => {
    expect([...views.keys()]).toEqual([address]);
  });

  test('says what its format says', () => {
    expect(views.get(address)).toEqual({
      id: 'https://truvisory.com/old/',
      headline: 'Fish & chips',
      answer: 'Not much & 19%.',
      author: 'Ada Example',
      published: '2026-11-01',
      updated: '2026-11-02',
      questions: [{ question: 'Is it so?', answer: 'It is.' }],
      sources: [`A report ${mark('https://example.org/a')}`],
      opening: ['Fish & chips', `By Ada Example${mark('https://truvisory.com/about/')}, Founder`],
      blocks: [
        `Not much & 19%${mark('https://example.org/a')}.`,
        'Is it so?',
        'It is.',
        'Do not hire us when',
        'It is not.',
        'Sources of delay',
        `No source${mark('https://example.org/x')}`,
        'Sources',
        `An institute, A report${mark('https://example.org/a')}. Read in a copy${mark('https://example.org/b')}.`,
      ],
    });
  });
});

test.each([
  [
    'Atom',
    () =>
      readAtomFeed(
        `<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><title>Feed</title><updated>2026-11-02T00:00:00Z</updated><entry><id>y</id><title>One</title><updated>2026-11-02T00:00:00Z</updated><link type="text/html" href="${address}"/></entry></feed>`,
      ),
  ],
  [
    'JSON',
    () =>
      readJsonFeed(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Feed',
          items: [{ id: 'y', url: address, title: 'One' }],
        }),
      ),
  ],
])('what an entry in %s lacks is empty, and so differs from the page', (_format, views) => {
  expect(views().get(address)).toMatchObject({ answer: '', author: '', published: '', blocks: [] });
});

test('a list that does not begin the text is a part of it', () => {
  const feed = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Feed',
    items: [{ id: 'y', url: address, title: 'One', content_html: '<p>a</p><ul><li>b</li></ul>' }],
  });
  expect(readJsonFeed(feed).get(address)).toMatchObject({ opening: ['One'], blocks: ['a', 'b'] });
});

test('what is no feed is an error', () => {
  expect(() => readAtomFeed('<html></html>')).toThrow();
  expect(() => readJsonFeed('{}')).toThrow();
});
