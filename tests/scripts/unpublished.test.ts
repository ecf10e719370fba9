import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guideFile, soundFiles, textFile } from '../fixtures/content-folder.ts';
import { aPage, aSource, GUIDE_TEXT, someFaqs } from '../fixtures/entries.ts';
import { copyProject, runIn } from '../fixtures/project-copy.ts';

// The project's own build, with a small library of one draft and one scheduled guide.

/** A word that only one guide has: in its title, address, source and former address. */
const DRAFT = 'marzipan';
const SCHEDULED = 'porcupine';
/** A draft with nothing but what a build cannot guess. */
const UNWRITTEN = 'marmalade';
/** What a guide said before it was corrected. */
const WRONG = 'The limit is ten.';
const LIVE_ON = '2026-12-01';

function guideNamed(word: string, sheet: number, changes: Record<string, unknown>): string {
  return guideFile(
    {
      title: `All about ${word}`,
      shortTitle: word,
      question: `What is ${word}?`,
      sheet,
      faqs: someFaqs(word),
      redirect_from: [`/old-${word}/`],
      ...changes,
    },
    `${GUIDE_TEXT}\n## Set\n\nSee [the set](./index.mdx).<Cite source="${word}-report" />\n`,
  );
}

const FILES: Readonly<Record<string, string>> = {
  ...soundFiles,
  ...Object.fromEntries(
    ['guides', 'index', 'search', 'sources'].map((id) => [
      `content/pages/${id}.mdx`,
      textFile(aPage(id).data, 'Some words.\n'),
    ]),
  ),
  ...Object.fromEntries(
    [DRAFT, SCHEDULED].map((word) => [
      `content/sources/${word}-report.yaml`,
      stringify(aSource(`${word}-report`, { url: `https://an-institute.example/${word}` }).data),
    ]),
  ),
  'content/guides/things/index.mdx': guideFile(
    {
      related: [`./${SCHEDULED}.mdx`],
      corrections: [{ date: '2026-11-02', was: WRONG, now: 'The limit is one hundred.' }],
    },
    `${GUIDE_TEXT}\nSays the report.<Cite source="report" />\n`,
  ),
  [`content/guides/things/${DRAFT}.mdx`]: guideNamed(DRAFT, 2, { draft: true }),
  [`content/guides/things/${UNWRITTEN}.mdx`]:
    '---\ndraft: true\ntitle: Marmalade\nauthor: tony-adams\nsheet: 4\nclosing:\n  service: engagement\n---\n\n## First\n',
  [`content/guides/things/${SCHEDULED}.mdx`]: guideNamed(SCHEDULED, 3, {
    published: LIVE_ON,
    updated: LIVE_ON,
    reviewed: '2026-11-03',
  }),
};

const copy = await copyProject();

afterAll(() => rm(copy, { recursive: true, force: true }));

beforeAll(async () => {
  await rm(join(copy, 'content'), { recursive: true });
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(copy, file)), { recursive: true });
    await writeFile(join(copy, file), text);
  }
});

/** The files of a build by their names. */
async function build(
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<{ readonly output: string; readonly files: ReadonlyMap<string, string> }> {
  const { code, output } = await runIn(copy, ['scripts/build.ts', ...args], environment);
  expect(code, output).toBe(0);
  const dist = join(copy, 'dist');
  const files = new Map<string, string>();
  for await (const entry of glob('**/*', { cwd: dist, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(relative(dist, file), await readFile(file, 'latin1'));
  }
  return { output, files };
}

let preview: Awaited<ReturnType<typeof build>>;
let before: Awaited<ReturnType<typeof build>>;

// The preview comes first: what it leaves behind must not get into the site.
beforeAll(async () => {
  preview = await build({ TODAY: '2026-11-30' }, ['--drafts']);
  before = await build({ TODAY: '2026-11-30' });
}, 240_000);

/** The files that have a word in their name or in their text. */
function filesWith(files: ReadonlyMap<string, string>, word: string): readonly string[] {
  return [...files]
    .filter(([name, text]) => `${name} ${text}`.toLowerCase().includes(word))
    .map(([name]) => name)
    .sort();
}

const LISTS = [
  'sitemap-0.xml',
  'feed.xml',
  'feed.json',
  'things/feed.xml',
  'llms.txt',
  'llms-full.txt',
];

test('before its day, no file of the site knows of a draft or of a scheduled guide', () => {
  const { files } = before;
  expect(files.get('index.html')).toContain('One thing');
  expect(filesWith(files, DRAFT)).toEqual([]);
  expect(filesWith(files, UNWRITTEN)).toEqual([]);
  expect(filesWith(files, SCHEDULED)).toEqual([]);
});

test('a correction is told by the page, its copy, its data and the feeds', () => {
  const { files } = before;
  expect(filesWith(files, 'the limit is ten')).toEqual([
    'corrections.json',
    'corrections.xml',
    'feed.json',
    'feed.xml',
    'llms-full.txt',
    'things.md',
    'things/feed.json',
    'things/feed.xml',
    'things/index.html',
  ]);
  const page = files.get('things/index.html') ?? '';
  expect(page).toContain('"correction":[{"@type":"CorrectionComment"');
  expect(page).toMatch(/<a href="?#corrections"?><time datetime="?2026-11-02/);
  expect(page).toMatch(/<li id="?correction-1/);
  expect(files.get('about/index.html')).not.toMatch(/correction/i);
});

test('on its day, the scheduled guide is everywhere, and the draft nowhere', async () => {
  const { files } = await build({ TODAY: LIVE_ON });
  expect(filesWith(files, DRAFT)).toEqual([]);
  expect(filesWith(files, SCHEDULED)).toEqual(
    expect.arrayContaining([
      ...LISTS,
      'things/porcupine/index.html',
      'things/porcupine.md',
      'things/index.html',
      'claims.json',
      'sources/index.html',
      '_redirects',
    ]),
  );
  expect(files.get('things/porcupine/index.html')).not.toMatch(/noindex|not public/i);
}, 120_000);

test('in a preview, both stand under a banner, for no search engine and in no list', () => {
  const { files, output } = preview;
  const draft = files.get('things/marzipan/index.html') ?? '';
  const scheduled = files.get('things/porcupine/index.html') ?? '';
  const unwritten = files.get('things/marmalade/index.html') ?? '';
  expect(unwritten).toContain('No answer yet.');
  expect(draft).toContain('Draft: not public');
  expect(scheduled).toContain('Goes live on December 1, 2026');
  for (const page of [draft, scheduled, unwritten])
    expect(page).toMatch(/<meta name="?robots"? content="?noindex/);
  expect(files.get('things/index.html')).not.toMatch(/noindex|not public/i);
  for (const list of LISTS) {
    expect(files.get(list), list).toContain('things');
    expect(files.get(list), list).not.toMatch(/marzipan|porcupine|marmalade/i);
  }
  expect(files.get('_headers')).toMatch(/\n\/\*\n {2}X-Robots-Tag: noindex\n/);
  expect(output).toContain('This is a preview');
});
