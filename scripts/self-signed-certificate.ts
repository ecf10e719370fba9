import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** A key, the certificate that it signed itself, both as PEM, and what a browser knows the key by. */
export interface SelfSignedCertificate {
  readonly key: string;
  readonly certificate: string;
  /** The SHA-256 of the public key in Base64, as Chromium's `--ignore-certificate-errors-spki-list` takes it. */
  readonly keyDigest: string;
}

/**
 * A certificate for `hostName` that is valid for a day and that nobody need trust. Node can read
 * certificates and not write them, so the few fields that must be there are put together here.
 * https://www.rfc-editor.org/rfc/rfc5280#section-4.1
 */
export function selfSignedCertificate(hostName: string, now: Date): SelfSignedCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const keyInfo = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = der(SEQUENCE, ECDSA_WITH_SHA256);
  const name = der(
    SEQUENCE,
    der(SET, der(SEQUENCE, COMMON_NAME, der(UTF8_STRING, new TextEncoder().encode(hostName)))),
  );
  const validity = der(SEQUENCE, time(now), time(new Date(now.getTime() + DAY_MS)));
  const serialNumber = der(INTEGER, [1]);
  const body = der(SEQUENCE, serialNumber, algorithm, name, validity, name, keyInfo);
  // The first byte of a bit string says how many bits of its last one are unused.
  const signature = der(BIT_STRING, [0], sign('sha256', body, privateKey));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    certificate: pem('CERTIFICATE', der(SEQUENCE, body, algorithm, signature)),
    keyDigest: createHash('sha256').update(keyInfo).digest('base64'),
  };
}

const DAY_MS = 86_400_000;

// Tags of DER (ITU-T X.690), and two object identifiers written in it.
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const SEQUENCE = 0x30;
const SET = 0x31;
const ECDSA_WITH_SHA256 = [0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const COMMON_NAME = [0x06, 0x03, 0x55, 0x04, 0x03];

function der(tag: number, ...contents: readonly Iterable<number>[]): Uint8Array {
  const content = contents.flatMap((part) => [...part]);
  return Uint8Array.of(tag, ...derLength(content.length), ...content);
}

/** A length below 128 is one byte; a longer one is preceded by how many bytes it takes. */
function derLength(length: number): readonly number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

/** `YYMMDDhhmmssZ`, which dates have until 2049. */
function time(date: Date): Uint8Array {
  const digits = date.toISOString().replace(/\D/g, '').slice(2, 14);
  return der(UTC_TIME, new TextEncoder().encode(`${digits}Z`));
}

function pem(label: string, content: Uint8Array): string {
  const lines = content.toBase64().match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
