import { findCluster, findPath, pillarFile } from '../domain/content-path.ts';
import type { Entries } from '../domain/entry.ts';
import type { Code, Problem } from '../domain/problem.ts';
import {
  formatRedirect,
  type MovedPage,
  partsOf,
  type Redirect,
  REDIRECT_LIMITS,
  redirectsFrom,
  spellingsOf,
} from '../hosting/redirects.ts';
import { findAddressFault } from './address-faults.ts';

type Texts = Pick<Entries, 'guides' | 'pages' | 'services'>;

/** A former address where it is written. */
interface Claim {
  readonly file: string;
  readonly index: number;
  readonly address: string;
  readonly isDraft: boolean;
  /** What it stands for. */
  readonly redirects: readonly Redirect[];
}

/** What is sent on with the page that brings it, and how to call that page. */
const FOLLOWERS: readonly {
  readonly pattern: RegExp;
  readonly noun: string;
  readonly leader: string;
}[] = [
  {
    pattern: /^(\/[^/]+\/)feed\.(?:xml|json)$/,
    noun: 'a feed',
    leader: 'the pillar of its set',
  },
  {
    pattern: /^(\/[^/]+\/)pack(?:\/(?:card\.png)?)?$/,
    noun: 'a whole set of guides',
    leader: 'its pillar',
  },
  { pattern: /^(\/.*)card\.png$/, noun: 'a card', leader: 'its page' },
];

/**
 * Reports former addresses (`redirect_from`) that are no address, that something on the site has
 * today, or that two pages claim. What passes cannot make a chain or a loop: each redirect leads to
 * a page, and no page is redirected. `files` are the addresses of the site's files.
 */
export function checkRedirects(texts: Texts, files: readonly string[]): readonly Problem[] {
  const claims = [...texts.guides, ...texts.pages, ...texts.services].flatMap(({ file, data }) =>
    data.redirect_from.map((address, index): Claim => ({
      file,
      index,
      address,
      isDraft: data.draft,
      redirects: redirectsFrom(address, pageOf(file)),
    })),
  );
  const taken = takenAddresses(texts, files);
  const claimsOf = Map.groupBy(
    claims.flatMap((claim) => claim.redirects.map(({ from }) => ({ from, claim }))),
    ({ from }) => from,
  );
  const rivalsOf = (claim: Claim) =>
    claim.redirects
      .flatMap(({ from }) => claimsOf.get(from) ?? [])
      .map((found) => found.claim)
      .filter((other) => other.file !== claim.file || other.index < claim.index)
      .filter((other) => claim.isDraft || !other.isDraft);
  return [
    ...claims.flatMap(
      (claim) =>
        findTaken(claim, taken) ??
        findFollower(claim) ??
        findFault(claim) ??
        findRival(claim, rivalsOf(claim)) ??
        [],
    ),
    ...findSurplus(claims),
  ];
}

/** Every address that needs no redirect because something is there, with what it is. */
function takenAddresses(texts: Texts, files: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Map(files.map((file) => [file, 'that of a file of the site']));
  for (const { file } of [...texts.guides, ...texts.pages, ...texts.services]) {
    const page = pageOf(file);
    for (const { label, addressOf } of partsOf(page)) {
      const address = addressOf(page.path);
      const document = address.endsWith('/') ? [`${address}index.html`] : [];
      for (const form of [...spellingsOf(address), ...document]) {
        taken.set(form, `that of ${label}${file}`);
      }
    }
  }
  return taken;
}

function pageOf(file: string): MovedPage {
  const cluster = findCluster(file);
  return {
    path: findPath(file) ?? '/',
    isPillar: cluster !== undefined && file === pillarFile(cluster),
  };
}

function findFault(claim: Claim): Problem | undefined {
  const { address } = claim;
  const fault = findAddressFault(address);
  if (fault) return problemOf('TRV500', claim, `"${address}" ${fault.message}.`, fault.remedy);
  const length = Math.max(...claim.redirects.map((redirect) => formatRedirect(redirect).length));
  if (length > REDIRECT_LIMITS.lineLength) {
    return problemOf(
      'TRV506',
      claim,
      `The redirect from this address takes ${length} characters; Cloudflare Pages reads ${REDIRECT_LIMITS.lineLength}.`,
      'remove it; no shorter form of it would be asked for.',
    );
  }
  return undefined;
}

function findTaken(claim: Claim, taken: ReadonlyMap<string, string>): Problem | undefined {
  const { address, redirects } = claim;
  const [hidden] = redirects.flatMap(({ from }) => {
    const owner = taken.get(from);
    return owner === undefined ? [] : [{ from, owner }];
  });
  if (!hidden) return undefined;
  const subject = hidden.from === address ? '' : `, which "${address}" stands for as well,`;
  return problemOf(
    'TRV501',
    claim,
    `The address "${hidden.from}"${subject} is in use: it is ${hidden.owner}.`,
    'remove it from the list; an address that leads somewhere needs no redirect.',
  );
}

function findFollower(claim: Claim): Problem | undefined {
  for (const { pattern, noun, leader } of FOLLOWERS) {
    const [, folder] = pattern.exec(claim.address) ?? [];
    if (folder === undefined) continue;
    return problemOf(
      'TRV502',
      claim,
      `"${claim.address}" is the address of ${noun}, which follows ${leader} by itself.`,
      `list the former address of ${leader} in its file instead: ${folder}.`,
    );
  }
  return undefined;
}

function findRival(claim: Claim, [rival]: readonly Claim[]): Problem | undefined {
  if (!rival) return undefined;
  const spelling = rival.address === claim.address ? '' : ` as "${rival.address}"`;
  return rival.file === claim.file
    ? problemOf(
        'TRV503',
        claim,
        `"${claim.address}" stands in this list twice${spelling}.`,
        'remove this line.',
      )
    : problemOf(
        'TRV504',
        claim,
        `"${claim.address}" is also a former address of ${rival.file}${spelling}.`,
        'leave it to the page that answers today what a reader looked for there.',
      );
}

function findSurplus(claims: readonly Claim[]): readonly Problem[] {
  const last = claims.at(-1);
  const rules = claims.reduce((sum, { redirects }) => sum + redirects.length, 0);
  if (!last || rules <= REDIRECT_LIMITS.rules) return [];
  return [
    problemOf(
      'TRV505',
      last,
      `The site has ${rules} redirects, counting all that each address stands for; Cloudflare Pages takes ${REDIRECT_LIMITS.rules}.`,
      'remove the oldest former addresses, here or in other files.',
    ),
  ];
}

function problemOf(code: Code, { file, index }: Claim, message: string, remedy: string): Problem {
  return { code, file, place: { field: ['redirect_from', index] }, message, remedy };
}
