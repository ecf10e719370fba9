import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { root } from '../../scripts/step.ts';
import { markdownPath } from '../../src/domain/content-path.ts';
import { checkContent } from '../../src/editorial/check-content.ts';
import { findDifferences } from '../../src/parity/find-differences.ts';
import { readPage } from '../../src/parity/read-html.ts';
import { type Difference, formatDifference } from '../../src/parity/view.ts';
import { site } from '../../src/site.ts';
import { dist, readPages } from './site.ts';

const { library } = await checkContent(root, new Date().toISOString().slice(0, 10));
const read = (path: string) => readFile(join(dist, path), 'utf8');

test('no surface of the site says anything else than the page that readers see', async () => {
  expect((await findDifferences(library, read)).map(formatDifference)).toEqual([]);
});

test('every page that search engines list was compared', async () => {
  const listed = (await readPages()).filter(({ graph }) => graph.length > 0);
  const seen: string[] = [];
  await findDifferences(library, (path) => {
    seen.push(path);
    return read(path);
  });
  expect(seen).toEqual(expect.arrayContaining(listed.map(({ path }) => `${path}index.html`)));
});

// One guide of the library, whichever it is, is changed in one place after the other.
const guide = library.guides.find(({ citations }) =>
  citations.some(({ claims }) => claims.length > 0),
);
if (!guide) throw new Error('No guide prints a number of a source.');
const guides = [guide];
const { path, cluster } = guide;
const page = `${path}index.html`;
const copy = markdownPath(path);
const {
  headline = '',
  answer = '',
  author = '',
  questions = [],
  claims = [],
} = readPage(await read(page), `${site.url}${path}`);
const question = questions[0]?.question ?? '';
const claim = (claims[0] ?? '').replace(/ ⟦.*/, '');
const number = load(await read(page))('.cited')
  .first()
  .contents()
  .first()
  .text()
  .trim();
/** A page to which the guide's own words lead. */
const relatedPath = /<p>[^<]*<a href=(\/[a-z-]+\/[a-z0-9-]+\/)>/.exec(await read(page))?.[1] ?? '';
const atom = ['/feed.xml', `/${cluster}/feed.xml`];
const feeds = [...atom, '/feed.json', `/${cluster}/feed.json`];
const graph = 'its structured data';
const head = 'its head';

/** The differences of the guide once a file says something else wherever it says `words`. */
async function differencesWith(
  file: string,
  words: string,
  instead: string,
): Promise<readonly Difference[]> {
  const content = await read(file);
  expect(content, `${file} does not say it`).toContain(words);
  const changed = content.replaceAll(words, () => instead);
  const found = await findDifferences({ ...library, guides, pages: [], services: [] }, (one) =>
    one === file ? Promise.resolve(changed) : read(one),
  );
  return found.filter((difference) => difference.path === path);
}

/** What stays a day or an address when it is changed. */
const CHANGES = [
  [/^\d{4}-\d{2}-\d{2}$/, '2001-02-03'],
  [/^https:/, 'https://example.org/'],
] as const;

/** What is changed, in which file, behind which markup, and the surfaces that then differ from the page. */
const cases: readonly (readonly [
  what: Difference['what'],
  file: string,
  markup: string,
  words: string,
  surfaces: readonly string[],
])[] = [
  // A reader sees something new, and machines are still told the old.
  ['headline', page, '<h1>', headline, [head, graph, copy, 'llms.txt', ...feeds]],
  ['answer', page, 'answer>', answer, [graph, copy, 'llms.txt', ...feeds]],
  ['author', page, 'rel=author>', author, [graph, copy, 'llms.txt', ...feeds]],
  [
    'published',
    page,
    'Published<dd><time datetime=',
    guide.published,
    [graph, copy, 'llms.txt', ...feeds],
  ],
  [
    'updated',
    page,
    'Updated<dd><time datetime=',
    guide.updated,
    [graph, copy, 'llms.txt', ...feeds],
  ],
  [
    'reviewed',
    page,
    'Figures checked<dd><time datetime=',
    guide.reviewed,
    [graph, copy, 'llms.txt'],
  ],
  ['questions', page, '<summary>', question, [graph, copy, ...feeds]],
  ['claims', page, '<span class=cited>', number, [graph]],
  ['blocks', page, '<span class=cited>', number, [copy, ...feeds]],
  ['opening', page, 'Interest<dd>', guide.interest, [copy, ...feeds]],
  // A machine is told what no reader sees.
  ['headline', page, 'og:title content="', headline, [head]],
  ['headline', page, '"headline":"', headline, [graph]],
  ['answer', page, '"abstract":"', answer, [graph]],
  ['updated', page, '"dateModified":"', guide.updated, [graph]],
  ['questions', page, '"@type":"Question","name":"', question, [graph]],
  ['claims', page, '"@type":"Claim","text":"', claim, [graph]],
  ['trail', page, '"name":"', 'Home', [graph]],
  ['sources', page, '"url":"', guide.citations[0]?.source.url ?? '', [graph]],
  // A link that leads elsewhere than on the page.
  ['blocks', copy, '](', `${site.url}${relatedPath}`, [copy]],
  ['headline', copy, '# ', headline, [copy, 'llms-full.txt']],
  ['answer', copy, '\n\n', answer, [copy]],
  ['author', copy, 'By: [', author, [copy]],
  ['questions', copy, '### ', question, [copy]],
  ['blocks', copy, ' ', `${number}[`, [copy]],
  ['sources', copy, '](', guide.citations[0]?.source.url ?? '', [copy]],
  ['answer', '/llms.txt', '): ', answer, ['llms.txt']],
  ['headline', '/llms.txt', '](', `${site.url}${copy}`, ['llms.txt']],
  ['headline', '/llms-full.txt', '', answer, ['llms-full.txt']],
  ...atom.flatMap((feed) => [
    ['headline', feed, '<title>', headline, [feed]] as const,
    ['author', feed, '<name>', author, [feed]] as const,
    ['updated', feed, '<updated>', guide.updated, [feed]] as const,
    ['answer', feed, '<summary>', answer, [feed]] as const,
    ['opening', feed, 'Interest: ', guide.interest, [feed]] as const,
    ['questions', feed, '<h3>', question, [feed]] as const,
    ['blocks', feed, ' ', `${number}<a`, [feed]] as const,
  ]),
  ['answer', '/feed.json', '"summary": "', answer, ['/feed.json']],
  ['questions', `/${cluster}/feed.json`, '<h3>', question, [`/${cluster}/feed.json`]],
];

test.each(cases)(
  'another %s in %s behind “%s” is found',
  async (what, file, markup, words, surfaces) => {
    const instead = CHANGES.find(([pattern]) => pattern.test(words))?.[1] ?? `Not ${words}`;
    const differences = (await differencesWith(file, markup + words, markup + instead)).filter(
      (difference) => difference.what === what,
    );
    expect(new Set(differences.map(({ surface }) => surface))).toEqual(new Set(surfaces));
    for (const difference of differences) {
      const message = formatDifference(difference);
      for (const part of [path, difference.surface, difference.page, difference.found]) {
        expect(message).toContain(part);
      }
    }
  },
);
