import { anchorsOf } from './anchors.ts';
import { isExternal, resolveLink } from './content-path.ts';
import { type AnyTextEntry, placeInBody } from './entry.ts';
import type { Report } from './source.ts';
import { didYouMean, didYouMeanFile, listChoices } from './suggestion.ts';

/** `www.example.com` or `example.com/page`, which a browser would take for a path. */
const LOOKS_LIKE_A_HOST = /^(www\.|[a-z0-9-]+\.(com|org|net|gov|io|dev|edu)(\/|$))/i;

/** Reports links that lead nowhere, fragment included, and links that would not work where editors read the files. */
export function checkLinks(
  entry: AnyTextEntry,
  texts: ReadonlyMap<string, AnyTextEntry>,
  report: Report,
): void {
  for (const { href, position } of entry.body.links) {
    const origin = { file: entry.file, place: placeInBody(entry, position) };
    if (href === '') {
      report({
        ...origin,
        code: 'TRV120',
        message: 'The link has no address.',
        remedy: 'write the address between the parentheses, or take the link out.',
      });
    } else if (LOOKS_LIKE_A_HOST.test(href)) {
      report({
        ...origin,
        code: 'TRV121',
        message: `The link "${href}" looks like an address on the web, but would lead to a file here.`,
        remedy: `write https://${href}.`,
      });
    } else if (isExternal(href)) {
      if (href.startsWith('https://') || href.startsWith('mailto:')) continue;
      report({
        ...origin,
        code: 'TRV122',
        message: `The link "${href}" is neither a page on the web nor a mail address.`,
        remedy: 'use an address that starts with https:// or mailto:.',
      });
    } else if (href.startsWith('/')) {
      report({
        ...origin,
        code: 'TRV123',
        message: `The link "${href}" names a web address of this site.`,
        remedy:
          'write the path from this file to the other file, for example ../../pages/about.mdx, so that it also works where the files are edited.',
      });
    } else {
      checkInternalLink(entry, href, origin, texts, report);
    }
  }
}

function checkInternalLink(
  entry: AnyTextEntry,
  href: string,
  origin: Pick<Parameters<Report>[0], 'file' | 'place'>,
  texts: ReadonlyMap<string, AnyTextEntry>,
  report: Report,
): void {
  const { file, fragment } = resolveLink(entry.file, href);
  const target = texts.get(file);
  if (!target) {
    report({
      ...origin,
      code: 'TRV124',
      message: `The link "${href}" leads nowhere: there is no ${file}.${didYouMeanFile(file, [...texts.keys()])}`,
      remedy: 'correct the path, or take the link out until that page exists.',
      missing: file,
    });
    return;
  }
  if (fragment === undefined) return;
  const anchors = anchorsOf(target).map(({ name }) => name);
  if (anchors.includes(fragment)) return;
  const now = target.data.formerAnchors?.[fragment];
  report({
    ...origin,
    code: 'TRV125',
    message:
      now === undefined
        ? `The link "${href}" leads to no place in ${file}: it has no "#${fragment}".${didYouMean(fragment, anchors)}`
        : `The link "${href}" names a place in ${file} by its old name.`,
    remedy:
      now === undefined
        ? `use an anchor that it has: ${listChoices(anchors)}.`
        : `write #${now} instead of #${fragment}.`,
  });
}
