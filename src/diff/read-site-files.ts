import { load } from 'cheerio';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { z } from 'zod';
import { readAtomFeed, readJsonFeed } from '../parity/read-feed.ts';
import { readIndex } from '../parity/read-markdown.ts';
import { askedOf, type View } from '../parity/view.ts';
import { viewStatements } from './read-built-page.ts';
import { IDENTITY, type Statement, statement, statementsOf } from './site-reading.ts';

/** What a file of the site says of a page, or of no page in particular. */
export interface Saying {
  readonly path: string | undefined;
  readonly statement: Statement;
}

/** Statements of the same page. */
export function sayings(
  path: string | undefined,
  statements: readonly Statement[],
): readonly Saying[] {
  return statements.map((one) => ({ path, statement: one }));
}

/** What the feed at an address says: its name, and its entries by the pages that they are about. */
export function readFeed(
  place: string,
  text: string,
  viewOf: (path: string) => View,
): readonly Saying[] {
  const isAtom = place.endsWith('.xml');
  const { title, subtitle } = isAtom ? atomNames(text) : jsonNames(text);
  const views = isAtom ? readAtomFeed(text) : readJsonFeed(text);
  return [
    ...sayings(undefined, [
      ...statementsOf(place, 'title', title),
      ...statementsOf(place, 'subtitle', subtitle),
    ]),
    ...[...views].flatMap(([address, entry]) => {
      const path = pathOf(address);
      return sayings(path, [
        ...viewStatements(place, askedOf(viewOf(path), entry)),
        ...statementsOf(place, IDENTITY, entry.id),
      ]);
    }),
  ];
}

function atomNames(xml: string) {
  const { title, subtitle } = parseAtomFeed(xml);
  return { title: title?.value, subtitle: subtitle?.value };
}

function jsonNames(json: string) {
  const { title, description } = parseJsonFeed(json);
  return { title, subtitle: description };
}

/** What llms.txt says of each page, by the address of its copy, and its lines that are about none. */
export function readLlmsTxt(
  text: string,
  pageOfCopy: ReadonlyMap<string, string>,
): readonly Saying[] {
  const place = 'llms.txt';
  const isEntry = (line: string) => /\]\([^)]*\.md\)/.test(line);
  return [
    ...readIndex(text).flatMap(({ address, view }) => {
      const path = pathOf(address);
      return sayings(pageOfCopy.get(path) ?? path, viewStatements(place, view));
    }),
    ...lines(place, text).filter(({ statement: { value } }) => !isEntry(value)),
  ];
}

/** The pages of a sitemap with the days on which they changed, and their pictures. */
export function readSitemap(xml: string): readonly Saying[] {
  const $ = load(xml, { xml: true });
  const place = 'sitemap';
  return $('url')
    .toArray()
    .flatMap((entry) => {
      const texts = (name: string) =>
        $(entry)
          .find(name)
          .toArray()
          .map((element) => $(element).text());
      return sayings(pathOf($(entry).children('loc').text()), [
        statement(place, 'entry', 'listed'),
        ...texts('lastmod').map((moment) => statement(place, 'day', moment.slice(0, 10))),
        ...texts('image\\:loc').map((address) => statement(place, 'picture', address)),
      ]);
    });
}

const record = z.looseObject({ id: z.string(), pages: z.array(z.string()) });
const claimsSchema = z.object({
  sources: z.array(
    record.extend({
      publisher: z.string(),
      title: z.string(),
      statistics: z.array(record.extend({ figure: z.string(), measures: z.string() })),
    }),
  ),
});

/** Which recorded figures each page prints, with their sources, and what the records say besides. */
export function readClaims(json: string): readonly Saying[] {
  const { sources } = claimsSchema.parse(JSON.parse(json));
  return sources.flatMap(({ statistics, ...source }) => [
    ...sayings(undefined, recordStatements(source.id, source)),
    ...statistics.flatMap((statistic) => [
      ...sayings(undefined, recordStatements(`${source.id} ${statistic.id}`, statistic)),
      ...statistic.pages.flatMap((page) =>
        sayings(pathOf(page), [
          statement(
            'figure',
            '',
            `${statistic.figure} (${statistic.measures}), from ${source.publisher}: ${source.title}`,
          ),
        ]),
      ),
    ]),
  ]);
}

/** The pages of a record are named by what is said of each of them. */
function recordStatements(
  name: string,
  fields: Readonly<Record<string, unknown>>,
): readonly Statement[] {
  return Object.entries(fields)
    .filter(([field]) => field !== 'pages')
    .map(([field, value]) =>
      statement(
        `claims.json ${name} ${field}`,
        '',
        typeof value === 'string' ? value : JSON.stringify(value),
      ),
    );
}

/** What crawlers may do, line by line. */
export function readRobotsTxt(text: string): readonly Saying[] {
  return lines('robots.txt', text);
}

/** The headers that tell search engines something, each with the addresses for which it holds. */
const FOR_SEARCH_ENGINES = /^(x-robots-tag|link):/i;

/** What the headers of the host tell search engines. https://developers.cloudflare.com/pages/configuration/headers/ */
export function readHeaders(text: string): readonly Saying[] {
  let pattern = '';
  return text.split('\n').flatMap((line) => {
    if (/^\S/.test(line) && !line.startsWith('#')) pattern = line.trim();
    const header = line.trim();
    if (!FOR_SEARCH_ENGINES.test(header)) return [];
    return sayings(undefined, [statement('_headers', '', `${pattern} ${header}`)]);
  });
}

/** A rule of `_redirects`. */
export interface RedirectRule {
  readonly from: string;
  readonly to: string;
  readonly status: string;
}

/** The rules of `_redirects`. https://developers.cloudflare.com/pages/configuration/redirects/ */
export function readRedirects(text: string): readonly RedirectRule[] {
  return text.split('\n').flatMap((line) => {
    const [from = '', to, status = '302'] = line.trim().split(/\s+/);
    return to === undefined || from.startsWith('#') ? [] : [{ from, to, status }];
  });
}

/**
 * The rules as they are written by people: one for a page, which names the forms and the parts of the
 * page that are sent on with it. `/old/ → /new/ 301, with /old, /old.md, /old/card.png`.
 */
export function redirectStatements(rules: readonly RedirectRule[]): readonly Statement[] {
  const groups = Map.groupBy(rules, ({ from, to, status }) =>
    JSON.stringify([pageOf(from), pageOf(to), status]),
  );
  return [...groups.values()].flatMap((group) => {
    const main = group.find(({ from }) => from === pageOf(from)) ?? group[0];
    if (main === undefined) return [];
    const others = group.filter((rule) => rule !== main).map(({ from }) => from);
    const along = others.length > 0 ? `, with ${others.toSorted().join(', ')}` : '';
    return [statement('_redirects', '', `${main.from} → ${main.to} ${main.status}${along}`)];
  });
}

/** The page to which an address belongs: `/a/` for itself, `/a`, `/a.md` and `/a/card.png`. */
function pageOf(address: string): string {
  return address.replace(/(\/|\.md|\/card\.png)?$/, '/');
}

function lines(place: string, text: string): readonly Saying[] {
  return sayings(
    undefined,
    text.split('\n').flatMap((line) => statementsOf(place, '', line)),
  );
}

/** The path of an absolute address of the site; what is no address stays as it is. */
function pathOf(address: string): string {
  return URL.parse(address)?.pathname ?? address;
}
