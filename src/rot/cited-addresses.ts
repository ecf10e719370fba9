import { documentsOf, type Library } from '../domain/library.ts';
import { formatField } from '../domain/problem.ts';

/** A record that names an address, and the pages that rest on it. */
export interface AddressUse {
  /** The record's file from the project's root: `content/sources/rand-2024.yaml`. */
  readonly file: string;
  /** The field that holds the address, as an editor would say it: `readIn.url`. */
  readonly field: string;
  /** The paths of the pages that cite the record, in the order of the library. */
  readonly pages: readonly string[];
}

/** An address on the web that records of sources name, with every record that does. */
export interface CitedAddress {
  /** Without a fragment, which no server sees. */
  readonly url: string;
  readonly uses: readonly AddressUse[];
}

/** Every address that a record of a source names, once each, in the order of the records. */
export function citedAddresses(library: Library): readonly CitedAddress[] {
  const documents = documentsOf(library);
  const uses = [...library.sources.values()].flatMap((source) => {
    const pages = documents
      .filter(({ citations }) => citations.some((citation) => citation.source === source))
      .map(({ path }) => path);
    return [
      { url: source.url, field: ['url'] },
      ...(source.readIn ? [{ url: source.readIn.url, field: ['readIn', 'url'] }] : []),
    ].map(({ url, field }) => ({
      url: withoutFragment(url),
      use: { file: source.file, field: formatField(field), pages },
    }));
  });
  return [...Map.groupBy(uses, ({ url }) => url)].map(([url, group]) => ({
    url,
    uses: group.map(({ use }) => use),
  }));
}

/** An address as a server is asked for it. */
export function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
