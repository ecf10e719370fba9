import { describe, expect, test } from 'vitest';
import { compareSites, type SiteDifference } from '../../src/diff/compare-sites.ts';
import { formatComment, MARKER } from '../../src/diff/format-comment.ts';
import { formatText } from '../../src/diff/format-text.ts';
import type { PageReading } from '../../src/diff/site-reading.ts';
import { aPageReading, aSiteReading, say } from '../fixtures/site-readings.ts';

const PREVIEW = 'https://abc.truvisory.pages.dev';
const context = { preview: PREVIEW, command: 'npm run diff -- --base main' };

/** The difference that a page makes which changes from one reading to another. */
function changed(
  path: string,
  before: Partial<PageReading>,
  after: Partial<PageReading>,
): SiteDifference {
  return compareSites(
    aSiteReading([aPageReading(path, before)]),
    aSiteReading([aPageReading(path, after)]),
  );
}

const NOTHING: SiteDifference = { pages: [], files: [], unchanged: 30 };

describe('as text', () => {
  test('no difference is said in one line', () => {
    expect(formatText(NOTHING)).toBe('No difference that a machine would see.');
  });

  test('a short change is one line below its page', () => {
    expect(formatText(changed('/a/', { title: 'Old name' }, { title: 'New name' }))).toBe(
      '1 page changed, 0 as before.\n\nchanged  /a/\n  title: Old name → New name',
    );
  });

  test('a long change is two lines with what stands around it', () => {
    const text = (word: string) => ({
      body: [say('text', `${'so '.repeat(20)}${word} ${'on '.repeat(20)}`)],
    });
    const lines = formatText(changed('/a/', text('old'), text('new'))).split('\n');
    expect(lines.slice(-3)).toEqual([
      '  text:',
      '    - … so so so so so so old on on on on on on …',
      '    + … so so so so so so new on on on on on on …',
    ]);
  });

  test('several feeds are counted, other places named', () => {
    const told = (name: string) => ({
      body: ['headline', 'Article headline', '/feed.xml', '/feed.json'].map((place) =>
        say(place, name),
      ),
    });
    expect(formatText(changed('/a/', told('Old'), told('New')))).toContain(
      '  headline, Article headline, 2 feeds: Old → New',
    );
  });

  test('what changes in the same way on many pages is told once', () => {
    const site = (name: string) =>
      aSiteReading(
        ['/a/', '/b/', '/c/', '/d/', '/e/', '/f/'].map((path) =>
          aPageReading(path, { body: [say('Organization name', name)] }),
        ),
      );
    const text = formatText(compareSites(site('Firm'), site('Company')));
    expect(text).toContain(
      '6 pages: /a/ /b/ /c/ /d/ /e/ and 1 more\n  Organization name: Firm → Company',
    );
    expect(text.match(/Company/g)).toHaveLength(1);
  });

  test('what changes in the same way several times on one page is told once, with how often', () => {
    const told = (name: string) => ({
      body: [1, 2, 3].map(() => say('text', `Used in ${name}.`)),
    });
    const text = formatText(changed('/a/', told('Old'), told('New')));
    expect(text).toContain('changed  /a/\n  text (3 times): Used in Old. → Used in New.');
    expect(text).not.toContain('pages: /a/');
  });

  test('what is said of no page in particular comes last', () => {
    const difference = compareSites(
      aSiteReading([]),
      aSiteReading([], { files: [say('_redirects', '/old/ → /new/ 301')] }),
    );
    expect(formatText(difference)).toMatch(
      /\n\nThe site\n {2}_redirects: \+ \/old\/ → \/new\/ 301$/,
    );
  });

  test('another order is said in words', () => {
    const told = (...texts: readonly string[]) => ({
      body: texts.map((text) => say('text', text)),
    });
    expect(formatText(changed('/a/', told('One.', 'Two.'), told('Two.', 'One.')))).toContain(
      'text: the same in another order',
    );
  });

  test('a page that is gone and leads nowhere says so', () => {
    const difference = compareSites(aSiteReading([aPageReading('/a/')]), aSiteReading([]));
    expect(formatText(difference)).toContain('removed  /a/, which now leads nowhere');
  });
});

describe('as a comment', () => {
  const long = 'A very long title that says so much that no list of results could ever hold it all';

  test('no difference is said in one line, with the way to the preview', () => {
    expect(formatComment(NOTHING, context).split('\n')).toEqual([
      MARKER,
      `No difference that a machine would see. [Preview](<${PREVIEW}/>)`,
    ]);
  });

  test('it begins with what it is found by, and leads to each page in the preview', () => {
    const comment = formatComment(changed('/a/', {}, { title: 'New' }), context);
    expect(comment.split('\n')[0]).toBe('<!-- truvisory-preview -->');
    expect(comment).toContain(`- changed [\`/a/\`](<${PREVIEW}/a/>)`);
  });

  test('without a preview it names the pages', () => {
    const comment = formatComment(changed('/a/', {}, { title: 'New' }), {
      ...context,
      preview: undefined,
    });
    expect(comment).toContain('- changed `/a/`');
    expect(comment).toContain('Card: `/a/card.png`');
    expect(comment).not.toContain('](');
  });

  test('a page is shown as a search result with its address trail, and as a card', () => {
    const page = { title: 'New · Firm', trail: ['Home', 'Set', 'New'], cardText: 'A new page' };
    expect(formatComment(changed('/a/', {}, page), context)).toContain(
      `> **New · Firm**<br>example.com › Set › New<br>What the page is about.<br>Card: [picture](<${PREVIEW}/a/card.png>), described as “A new page”`,
    );
  });

  test.each([
    ['title', { title: long }, `The title has ${long.length} characters and will be cut`],
    [
      'description',
      { description: `${long}, ${long}` },
      `The description has ${long.length * 2 + 2} characters and will be cut`,
    ],
  ])('a %s that is too long is noted', (_, page, note) => {
    expect(formatComment(changed('/a/', {}, page), context)).toContain(note);
    expect(formatComment(changed('/a/', {}, { title: 'Short' }), context)).not.toContain('cut');
  });

  test('a page of which only the sitemap says something else is not shown as a result', () => {
    const day = (value: string) => ({ body: [say('sitemap', value)] });
    const comment = formatComment(changed('/a/', day('2026-01-01'), day('2026-01-02')), context);
    expect(comment).toContain('- changed');
    expect(comment).not.toContain('In search results');
  });

  test('a page that search engines must leave out is not shown as a result', () => {
    const unlisted = { isListed: false };
    expect(
      formatComment(changed('/a/', unlisted, { ...unlisted, title: 'New' }), context),
    ).not.toContain('In search results');
  });

  test('pages that look different in results come before those that do not', () => {
    const site = (title: string, word: string) =>
      aSiteReading([
        aPageReading('/a/', { body: [say('text', `${word} one`), say('text', `${word} two`)] }),
        aPageReading('/z/', { title }),
      ]);
    const comment = formatComment(compareSites(site('Old', 'old'), site('New', 'new')), context);
    expect(comment.indexOf('> **New**')).toBeLessThan(comment.indexOf('> **Page /a/**'));
  });

  test('with many pages that change in many ways it stays below 40 lines and counts the rest', () => {
    const site = (word: string) =>
      aSiteReading(
        Array.from({ length: 60 }, (_, index) =>
          aPageReading(`/page-${index}/`, {
            title: `${word} ${index}\n# ${long}`,
            description: `${word} ${long} ${long} ${long}`,
            body: [say('text', `${word} ${'very long '.repeat(500)} ${index}`)],
          }),
        ),
        { files: Array.from({ length: 60 }, (_, index) => say('_redirects', `${word} ${index}`)) },
      );
    const comment = formatComment(compareSites(site('old'), site('new')), context);
    expect(comment.split('\n').length).toBeLessThan(40);
    expect(comment).toContain('- and 53 more\n');
    expect(comment).toContain('And 57 more pages.');
    expect(comment).toMatch(/- and \d+ more: `npm run diff -- --base main`/);
    // GitHub refuses a longer comment.
    expect(comment.length).toBeLessThan(65_536);
  });

  test('what others wrote cannot break out of its place', () => {
    const evil = '</details> <script>x</script> `a` ``` [b](https://evil.example) @owner #1';
    const page = {
      title: evil,
      description: evil,
      cardText: evil,
      trail: ['Home', evil],
      body: [say(`Thing ${evil}`, evil)],
    };
    const comment = formatComment(changed('/a/', {}, page), context);
    expect(comment.match(/<\/details>$/gm)).toHaveLength(1);
    const outsideOfCode = comment.replace(/(`+)[^`].*?\1/g, '');
    expect(outsideOfCode).not.toMatch(/@\w|(?<!&)#\d|<script|\]\(https/);
  });
});
