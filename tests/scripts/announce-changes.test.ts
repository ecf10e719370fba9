import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { announceChanges } from '../../scripts/announce-changes.ts';
import { CommandError } from '../../scripts/step.ts';
import { aServer } from '../fixtures/local-server.ts';
import { aFolder } from '../fixtures/temporary-folder.ts';

const KEY = 'a1b2c3d4e5f6';
const SITE = 'https://example.org';

const page = (words: string, head = '') =>
  `<title>${words}</title>${head}<main><p>${words}</p></main>`;

/** What the endpoint was sent. */
interface Submission {
  readonly host: string;
  readonly key: string;
  readonly keyLocation: string;
  readonly urlList: readonly string[];
}

/**
 * A built site and a server that is both the endpoint, which answers with `status`, and the deployed
 * site. `deploy` makes it show what is built; `announce` does what the command does.
 */
async function aSite(files: Readonly<Record<string, string>>) {
  const folder = await aFolder();
  const dist = join(folder, 'dist');
  const state = join(folder, 'state.json');
  const live = new Map<string, string>();
  const submissions: Submission[] = [];
  const requests: string[] = [];
  const endpoint = { status: 200 };
  const address = await aServer((request, response) => {
    void (async () => {
      const path = request.url ?? '';
      requests.push(`${request.method ?? ''} ${path}`);
      if (request.method === 'POST') {
        submissions.push(JSON.parse(await text(request)) as Submission);
        response.writeHead(endpoint.status).end();
      } else {
        response.writeHead(live.has(path) ? 200 : 404).end(live.get(path) ?? page('Not found'));
      }
    })();
  });
  const built = new Map<string, string>();
  const build = async (changes: Readonly<Record<string, string>>) => {
    for (const [path, html] of Object.entries(changes)) {
      built.set(path, html);
      const file = join(dist, path, 'index.html');
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, html);
    }
  };
  await build(files);
  return {
    state,
    endpoint,
    submissions,
    requests,
    build,
    remove: async (path: string) => {
      built.delete(path);
      await rm(join(dist, path, 'index.html'));
    },
    deploy: () => {
      live.clear();
      for (const [path, html] of built) live.set(path, html);
    },
    announce: async (changes: { key?: string | undefined; isDryRun?: boolean } = {}) => {
      const printed: string[] = [];
      await announceChanges({
        dist,
        state,
        siteUrl: SITE,
        live: address,
        endpoint: `${address}/indexnow`,
        key: KEY,
        isDryRun: false,
        print: (line) => printed.push(line),
        ...changes,
      });
      return printed.join('\n');
    },
  };
}

const files = { '/': page('Home'), '/a/': page('A'), '/b/': page('B') };

test('every page is announced the first time, with the key and where it lies', async () => {
  const site = await aSite(files);
  site.deploy();
  expect(await site.announce()).toContain('3 pages announced.');
  expect(site.submissions).toEqual([
    {
      host: 'example.org',
      key: KEY,
      keyLocation: `${SITE}/${KEY}.txt`,
      urlList: [`${SITE}/`, `${SITE}/a/`, `${SITE}/b/`],
    },
  ]);
});

test('after that, exactly the pages that are new, different or gone are announced', async () => {
  const site = await aSite(files);
  site.deploy();
  await site.announce();
  await site.build({ '/a/': page('A, changed'), '/c/': page('C') });
  await site.remove('/b/');
  site.deploy();
  expect(await site.announce()).toBe(
    [
      `new      ${SITE}/c/`,
      `changed  ${SITE}/a/`,
      `removed  ${SITE}/b/`,
      '3 pages announced.',
    ].join('\n'),
  );
  expect(site.submissions.at(-1)?.urlList).toEqual([`${SITE}/c/`, `${SITE}/a/`, `${SITE}/b/`]);
});

test('when nothing has changed, nobody is called', async () => {
  const site = await aSite(files);
  site.deploy();
  await site.announce();
  const before = site.requests.length;
  expect(await site.announce()).toContain('no page has changed');
  expect(site.requests).toHaveLength(before);
});

test('a page that asks not to be indexed is never announced', async () => {
  const noindex = '<meta name="robots" content="noindex">';
  const site = await aSite({ ...files, '/pack/': page('Pack', noindex) });
  site.deploy();
  await site.announce();
  expect(site.submissions[0]?.urlList).not.toContain(`${SITE}/pack/`);
});

test('an answer of 202, the key yet to be checked, is as good as one of 200', async () => {
  const site = await aSite(files);
  site.deploy();
  site.endpoint.status = 202;
  await site.announce();
  expect(await site.announce()).toContain('no page has changed');
});

test.each([
  [400, 'It could not read the request'],
  [403, `open ${SITE}/${KEY}.txt`],
  [422, 'check "url" and "indexNowKey" in src/site.ts'],
  [429, 'wait an hour'],
  [500, 'Run the command again later'],
])(
  'after an answer of %i, what to do is said, and all is announced again',
  async (status, remedy) => {
    const site = await aSite(files);
    site.deploy();
    site.endpoint.status = status;
    const announcing = site.announce();
    await expect(announcing).rejects.toThrow(CommandError);
    await expect(announcing).rejects.toThrow(remedy);
    expect(existsSync(site.state)).toBe(false);
    site.endpoint.status = 200;
    await site.announce();
    expect(site.submissions.map(({ urlList }) => urlList.length)).toEqual([3, 3]);
  },
);

test('a failure leaves the note of the last announcement as it was', async () => {
  const site = await aSite(files);
  site.deploy();
  await site.announce();
  const noted = await readFile(site.state, 'utf8');
  await site.build({ '/a/': page('A, changed') });
  site.deploy();
  site.endpoint.status = 429;
  await expect(site.announce()).rejects.toThrow('429');
  expect(await readFile(site.state, 'utf8')).toBe(noted);
});

test('nothing is announced that the deployed site does not show', async () => {
  const site = await aSite(files);
  site.deploy();
  await site.announce();
  await site.build({ '/a/': page('A, changed') });
  await expect(site.announce()).rejects.toThrow('/a/ does not show what was built');
  expect(site.submissions).toHaveLength(1);
  site.deploy();
  expect(await site.announce()).toContain('1 page announced.');
});

test('without a key nobody is called, and it says so', async () => {
  const site = await aSite(files);
  site.deploy();
  expect(await site.announce({ key: undefined })).toContain('src/site.ts has no "indexNowKey"');
  expect(site.requests).toEqual([]);
  expect(existsSync(site.state)).toBe(false);
});

test('with something that cannot be a key nobody is called, and it says what to write', async () => {
  const site = await aSite(files);
  await expect(site.announce({ key: 'short' })).rejects.toThrow('A key has 8 to 128 characters');
  expect(site.requests).toEqual([]);
});

test('a dry run prints what would be announced, calls nobody and notes nothing', async () => {
  const site = await aSite(files);
  const printed = await site.announce({ isDryRun: true });
  expect(printed).toContain(`new      ${SITE}/a/`);
  expect(printed).toContain('without --dry-run, 3 pages would be announced');
  expect(site.requests).toEqual([]);
  expect(existsSync(site.state)).toBe(false);
});

test('a note that cannot be read is not taken for none', async () => {
  const site = await aSite(files);
  site.deploy();
  await writeFile(site.state, '["broken"');
  await expect(site.announce()).rejects.toThrow('Delete it, and every page is announced again.');
  expect(site.requests).toEqual([]);
});

test('without a build it says what to run', async () => {
  const site = await aSite({});
  await expect(site.announce()).rejects.toThrow('Run first: npm run build');
});
