import { generateJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { jsonFeedFaults } from './json-feed.ts';

describe('a JSON feed', () => {
  const sound = JSON.stringify(
    generateJsonFeed({
      title: 'Guides',
      home_page_url: 'https://a.example/',
      feed_url: 'https://a.example/feed.json',
      authors: [{ name: 'A. Author', url: 'https://a.example/about/' }],
      items: ['one', 'two'].map((name) => ({
        id: `https://a.example/${name}/`,
        url: `https://a.example/${name}/`,
        title: name,
        content_text: 'A text',
        date_published: new Date('2026-01-31T00:00:00Z'),
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
