/** Why a text is no address of a page, as a part of a sentence, and what to write instead. */
export interface AddressFault {
  readonly message: string;
  readonly remedy: string;
}

/** Where a text cannot be what follows the site's name in a browser's address line. */
const FAULTS: readonly (AddressFault & { readonly pattern: RegExp })[] = [
  {
    pattern: /\s/,
    message: 'holds a space',
    remedy: 'write the address alone, without a status; a space that is part of one is %20.',
  },
  {
    pattern: /^[a-z][a-z0-9+.-]*:|^\/\//i,
    message: 'names a host',
    remedy: 'write what follows the host, from its first slash: /old-name/.',
  },
  {
    pattern: /^(?!\/)/,
    message: 'does not start with "/"',
    remedy: 'write the address from the root of the site: /old-name/.',
  },
  {
    pattern: /[?#]/,
    message: 'holds a query or a fragment, which no redirect can look at',
    remedy: 'end it before the "?" or "#".',
  },
  {
    pattern: /[*:]/,
    message: 'holds a "*" or ":", which would stand for many addresses',
    remedy: 'list each former address on a line of its own.',
  },
  {
    pattern: /^\/(_|pagefind\/)/,
    message: 'is an address that the build and the host keep for their own files',
    remedy: 'remove it; no reader was ever led there.',
  },
  {
    pattern: /\/[^/.]+$/,
    message: 'neither ends with "/" nor names a file',
    remedy: 'add the closing slash; the form without it is redirected as well.',
  },
];

/** What keeps a text from being the address of a page, from the first slash, or nothing. */
export function findAddressFault(address: string): AddressFault | undefined {
  const fault = FAULTS.find(({ pattern }) => pattern.test(address));
  if (fault) return fault;
  const { pathname } = new URL(address, 'https://host.example');
  return pathname === address
    ? undefined
    : {
        message: 'is not written as a browser asks for it',
        remedy: `write ${pathname}, if that was the address.`,
      };
}
