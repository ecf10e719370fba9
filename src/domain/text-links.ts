import { site } from '../site.ts';
import { anchorsOf } from './anchors.ts';
import type { Link } from './body.ts';
import { findPath, isExternal, relativeLink, resolveLink } from './content-path.ts';
import { type AnyTextEntry, placeInBody, rangeInBody } from './entry.ts';
import type { Problem } from './problem.ts';
import type { Report } from './source.ts';
import {
  didYouMean,
  didYouMeanFile,
  findNearest,
  findNearestFile,
  listChoices,
} from './suggestion.ts';

type Texts = ReadonlyMap<string, AnyTextEntry>;
/** What is wrong with a link; `address` is the only right one to write in its place. */
type Fault = Pick<Problem, 'code' | 'message' | 'remedy' | 'missing'> & {
  readonly address?: string;
};

/** `www.example.com` or `example.com/page`, which a browser would take for a path. */
const LOOKS_LIKE_A_HOST = /^(www\.|[a-z0-9-]+\.(com|org|net|gov|io|dev|edu)(\/|$))/i;

/** Words that tell a reader nothing of what is behind them, in small letters and without marks. */
const EMPTY_WORDS = new Set([
  'click',
  'click here',
  'here',
  'learn more',
  'link',
  'more',
  'read more',
  'this',
  'this article',
  'this guide',
  'this link',
  'this page',
]);

/** Reports links that lead nowhere, fragment included, that would not work where editors read the files, or that do not say where they lead. */
export function checkLinks(entry: AnyTextEntry, texts: Texts, report: Report): void {
  for (const link of entry.body.links) {
    const faults = [findAddressFault(entry, link.href, texts), findWordsFault(link)];
    for (const fault of faults) {
      if (!fault) continue;
      const { address, ...problem } = fault;
      const range = address === undefined ? undefined : rangeInBody(entry, link.address);
      report({
        file: entry.file,
        place: placeInBody(entry, link.position),
        ...problem,
        ...(range && address !== undefined
          ? { fix: [{ file: entry.file, ...range, text: address }] }
          : {}),
      });
    }
  }
}

function findWordsFault({ href, text }: Link): Fault | undefined {
  if (text === undefined) return undefined;
  if (text.trim() === '') {
    return {
      code: 'TRV127',
      message: `The link to "${href}" has no words.`,
      remedy: 'write between the square brackets what a reader finds there.',
    };
  }
  if (
    !EMPTY_WORDS.has(
      text
        .toLowerCase()
        .replace(/[^a-z ]/g, '')
        .trim(),
    )
  )
    return undefined;
  return {
    code: 'TRV126',
    message: `The words of the link, "${text}", do not say where it leads.`,
    remedy: `link the words that name what a reader finds there: [what it costs](${href}).`,
  };
}

function findAddressFault(entry: AnyTextEntry, href: string, texts: Texts): Fault | undefined {
  if (href === '') {
    return {
      code: 'TRV120',
      message: 'The link has no address.',
      remedy: 'write the address between the parentheses, or take the link out.',
    };
  }
  if (LOOKS_LIKE_A_HOST.test(href)) {
    return {
      code: 'TRV121',
      message: `The link "${href}" looks like an address on the web, but would lead to a file here.`,
      remedy: `write https://${href}.`,
      address: `https://${href}`,
    };
  }
  const ownPage = findOwnPage(entry, href, texts);
  if (ownPage !== undefined) {
    return {
      code: 'TRV123',
      message: `The link "${href}" is the web address of a page of this site.`,
      remedy: `write the path to its file, ${ownPage}, which also works where the files are edited.`,
      address: ownPage,
    };
  }
  if (isExternal(href)) return findForeignFault(href);
  if (href.startsWith('/')) {
    return {
      code: 'TRV123',
      message: `The link "${href}" looks like a web address of this site, but no page has it.`,
      remedy:
        'write the path from this file to the file of the page, for example ../../pages/about.mdx.',
    };
  }
  return findPathFault(entry, href, texts);
}

/** The path to the file of a page of this site that is linked by its web address. */
function findOwnPage(entry: AnyTextEntry, href: string, texts: Texts): string | undefined {
  const address = href.startsWith(`${site.url}/`) ? href.slice(site.url.length) : href;
  if (!address.startsWith('/') || address.startsWith('//')) return undefined;
  const [path = '', fragment] = address.split('#', 2);
  const file = [...texts.keys()].find((candidate) => {
    const own = findPath(candidate);
    return own === path || own === `${path}/`;
  });
  if (file === undefined) return undefined;
  return `${relativeLink(entry.file, file)}${fragment === undefined ? '' : `#${fragment}`}`;
}

function findForeignFault(href: string): Fault | undefined {
  if (href.startsWith('https://') || href.startsWith('mailto:')) return undefined;
  return href.startsWith('http://')
    ? {
        code: 'TRV122',
        message: `The link "${href}" is not encrypted.`,
        remedy: `open ${href.replace('http:', 'https:')} in a browser, and write it so if the page is the same.`,
      }
    : {
        code: 'TRV122',
        message: `The link "${href}" is neither a page on the web nor a mail address.`,
        remedy: 'use an address that starts with https:// or mailto:.',
      };
}

function findPathFault(entry: AnyTextEntry, href: string, texts: Texts): Fault | undefined {
  const { file, fragment } = resolveLink(entry.file, href);
  const target = texts.get(file);
  if (!target) {
    const nearest = findNearestFile(file, [...texts.keys()]);
    return {
      code: 'TRV124',
      message: `The link "${href}" leads nowhere: there is no ${file}.${didYouMeanFile(file, [...texts.keys()])}`,
      remedy: `${nearest === undefined ? 'correct the path' : `write ${relativeLink(entry.file, nearest)}`}, or take the link out until that page exists.`,
      missing: file,
    };
  }
  if (fragment === undefined) return undefined;
  const anchors = anchorsOf(target).map(({ name }) => name);
  if (anchors.includes(fragment)) return undefined;
  const path = href.replace(/#.*/, '');
  const now = target.data.formerAnchors?.[fragment];
  if (now !== undefined) {
    return {
      code: 'TRV125',
      message: `The link "${href}" names a place in ${file} by its old name.`,
      remedy: `write ${path}#${now}.`,
      address: `${path}#${now}`,
    };
  }
  const nearest = findNearest(fragment, anchors);
  return {
    code: 'TRV125',
    message: `The link "${href}" leads to no place in ${file}: it has no "#${fragment}".${didYouMean(fragment, anchors)}`,
    remedy:
      nearest === undefined
        ? `use an anchor that it has: ${listChoices(anchors)}.`
        : `write ${path}#${nearest}, or another anchor that it has: ${listChoices(anchors)}.`,
  };
}
