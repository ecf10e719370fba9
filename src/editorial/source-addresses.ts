import type { RecordEntry } from '../domain/entry.ts';
import type { Problem } from '../domain/problem.ts';
import type { SourceFrontmatter } from '../schemas/source.ts';
import { site } from '../site.ts';
import { bearsName } from './publisher-name.ts';

type SourceEntry = RecordEntry<SourceFrontmatter>;

/** What is wrong with where the sources are said to stand. */
export function checkSourceAddresses(sources: readonly SourceEntry[]): readonly Problem[] {
  return [
    ...sources.flatMap((source) => {
      const own = ownPages(source);
      return own.length > 0 ? own : [...sameReading(source), ...foreignAddress(source)];
    }),
    ...twice(sources),
  ];
}

const OWN_HOSTS = [new URL(site.url).hostname, site.previewHost];

function ownPages({ file, data: { publisher, url, readIn } }: SourceEntry): readonly Problem[] {
  const addresses = [
    { field: ['url'], address: url },
    ...(readIn ? [{ field: ['readIn', 'url'], address: readIn.url }] : []),
  ];
  const own = addresses.find(({ address }) => isOwn(address));
  const isFirm = publisher.toLowerCase() === site.name.toLowerCase();
  if (!own && !isFirm) return [];
  return [
    {
      file,
      place: { field: own?.field ?? ['publisher'] },
      code: 'TRV253',
      message: own
        ? `${own.address} is a page of this site, which cannot vouch for itself.`
        : `${site.name} is named as the publisher, and cannot vouch for itself.`,
      remedy:
        'cite the publication that the number was taken from. If it is your own calculation, show its steps in the text, and remove this file.',
    },
  ];
}

function isOwn(address: string): boolean {
  const { hostname } = new URL(address);
  return (
    OWN_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`)) ||
    (site.repository !== undefined && address.startsWith(site.repository))
  );
}

function sameReading({ file, data: { url, readIn } }: SourceEntry): readonly Problem[] {
  if (!readIn || pageOf(readIn.url) !== pageOf(url)) return [];
  return [
    {
      file,
      place: { field: ['readIn', 'url'] },
      code: 'TRV254',
      message: 'It is said to have been read elsewhere, at the same address.',
      remedy:
        'write the page of the publisher into "url"; if that is where you read it, remove "readIn".',
    },
  ];
}

function foreignAddress({ file, data }: SourceEntry): readonly Problem[] {
  const { publisher, url, urlIs } = data;
  if (urlIs !== undefined || bearsName(url, publisher)) return [];
  return [
    {
      file,
      place: { field: ['url'] },
      code: 'TRV255',
      message: `The address does not show that it is a page of ${publisher}.`,
      remedy: `write the address at which ${publisher} itself shows it, or say below it what this one is: "urlIs: report" if ${hostOf(url)} reports on the publication, "urlIs: reprint" if it repeats it, "urlIs: own" if the page belongs to ${publisher} all the same.`,
    },
  ];
}

/** A publication that has two records: each of them is told of the other. */
function twice(sources: readonly SourceEntry[]): readonly Problem[] {
  const byAddress = Map.groupBy(sources, ({ data }) => pageOf(data.url));
  const byTitle = Map.groupBy(sources, ({ data }) => fold(`${data.publisher}, ${data.title}`));
  return sources.flatMap((source) => {
    const { file, data } = source;
    const isOther = (candidate: SourceEntry) => candidate !== source;
    const address = byAddress.get(pageOf(data.url))?.find(isOther);
    const title = byTitle.get(fold(`${data.publisher}, ${data.title}`))?.find(isOther);
    const other = address ?? title;
    if (!other) return [];
    return [
      {
        file,
        place: { field: [address ? 'url' : 'title'] },
        code: 'TRV257' as const,
        message: address
          ? `${other.file} has the same address.`
          : `${other.file} has the same publisher and title.`,
        remedy: `keep one record a publication: move the statistics of one file below "statistics" of the other, write its id, "${other.id}" or "${source.id}", wherever the removed one was cited, and remove the file.`,
      },
    ];
  });
}

/** An address without what leads to the same page in another way. */
function pageOf(address: string): string {
  const { pathname, searchParams } = new URL(address);
  const parameters = [...searchParams].filter(([key]) => !/^(?:utm_|fbclid|gclid|ref$)/.test(key));
  const query = new URLSearchParams(parameters).toString();
  return `${hostOf(address)}${pathname.replace(/\/(?:index\.html?)?$/, '')}${query === '' ? '' : `?${query}`}`;
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
