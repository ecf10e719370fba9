import { markdownPath } from '../domain/content-path.ts';
import type { Read } from '../parity/find-differences.ts';
import { readMarkdown } from '../parity/read-markdown.ts';
import { askedOf, type View } from '../parity/view.ts';
import { type BuiltPage, readBuiltPage, viewStatements } from './read-built-page.ts';
import {
  readClaims,
  readFeed,
  readHeaders,
  readLlmsTxt,
  readRedirects,
  readRobotsTxt,
  readSitemap,
  redirectStatements,
  type Saying,
  sayings,
} from './read-site-files.ts';
import type { SiteReading } from './site-reading.ts';

/** A built site as files. */
export interface BuiltSite {
  /** The path of every file below the site's root: `about/index.html`. */
  readonly files: readonly string[];
  /** Reads one of them by its address: `/about/index.html`. */
  readonly read: Read;
}

/**
 * Reads a built site as machines do: the heads, structured data and texts of its pages, their
 * Markdown copies, and what feeds, sitemap, llms.txt and claims.json say of them. Styles, scripts,
 * class names and the names of assets are passed over. A file that is not there says nothing.
 * @throws {Error} when a file cannot be read by the rules of its format.
 */
export async function readSite({ files, read }: BuiltSite): Promise<SiteReading> {
  const readAll = (pattern: RegExp) =>
    Promise.all(
      files
        .filter((file) => pattern.test(file))
        .toSorted()
        .map(async (file) => ({ file, text: await read(`/${file}`) })),
    );
  const built = new Map<string, BuiltPage>();
  for (const { file, text } of await readAll(/\.html$/)) {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    built.set(path, readBuiltPage(path, text));
  }
  const viewOf = (path: string): View => built.get(path)?.view ?? {};
  const pageOfCopy = new Map([...built.keys()].map((path) => [markdownPath(path), path]));
  const copies = (await readAll(/\.md$/)).flatMap(({ file, text }) => {
    const path = pageOfCopy.get(`/${file}`);
    if (path === undefined) return [];
    return sayings(
      path,
      viewStatements('Markdown copy', askedOf(viewOf(path), readMarkdown(text))),
    );
  });
  const redirects = (await readAll(/^_redirects$/)).flatMap(({ text }) => readRedirects(text));
  const said: readonly Saying[] = [
    ...copies,
    ...(await readAll(/^llms\.txt$/)).flatMap(({ text }) => readLlmsTxt(text, pageOfCopy)),
    ...(await readAll(/(^|\/)feed\.(xml|json)$/)).flatMap(({ file, text }) =>
      readFeed(`/${file}`, text, viewOf),
    ),
    ...(await readAll(/^sitemap-\d+\.xml$/)).flatMap(({ text }) => readSitemap(text)),
    ...(await readAll(/^claims\.json$/)).flatMap(({ text }) => readClaims(text)),
    ...(await readAll(/^robots\.txt$/)).flatMap(({ text }) => readRobotsTxt(text)),
    ...(await readAll(/^_headers$/)).flatMap(({ text }) => readHeaders(text)),
    ...sayings(undefined, redirectStatements(redirects)),
    ...sayings(undefined, built.get('/')?.navigation ?? []),
  ];
  const byPath = Map.groupBy(said, ({ path }) =>
    path !== undefined && built.has(path) ? path : undefined,
  );
  const saidOf = (path: string | undefined) => byPath.get(path) ?? [];
  return {
    pages: new Map(
      [...built].map(([path, { reading }]) => {
        const others = saidOf(path).map(({ statement }) => statement);
        return [path, { ...reading, body: [...reading.body, ...others] }];
      }),
    ),
    // What is said of a page that is not there is said of the site.
    files: saidOf(undefined).map(({ path, statement }) =>
      path === undefined ? statement : { ...statement, part: `${statement.part} of ${path}` },
    ),
    redirects: new Map(redirects.map(({ from, to }) => [from, to])),
  };
}
