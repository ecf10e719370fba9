import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Compresses as Cloudflare does on the way to a reader: Brotli. It does so on the fly and with an
 * effort that is not documented; 5 is a fair guess at it.
 */
export function brotli(content: string | Uint8Array): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

/**
 * The bytes that the first round trip of a connection brings: an initial window of ten segments.
 * https://www.rfc-editor.org/rfc/rfc6928
 */
export const FIRST_ROUND_TRIP = 14_600;

/** What the guide in the middle of the library may weigh, compressed. */
export const MEDIAN_WEIGHT = 13_000;
