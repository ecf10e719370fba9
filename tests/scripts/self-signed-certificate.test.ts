import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { selfSignedCertificate } from '../../scripts/self-signed-certificate.ts';

const now = new Date('2026-03-09T08:07:06Z');
const { key, certificate, keyDigest } = selfSignedCertificate('truvisory.com', now);
const parsed = new X509Certificate(certificate);

test('the certificate names the host and is signed with its own key', () => {
  expect(parsed.subject).toBe('CN=truvisory.com');
  expect(parsed.issuer).toBe('CN=truvisory.com');
  expect(parsed.verify(parsed.publicKey)).toBe(true);
  expect(parsed.checkPrivateKey(createPrivateKey(key))).toBe(true);
});

test('the certificate is valid for one day', () => {
  expect(parsed.validFromDate).toEqual(now);
  expect(parsed.validToDate).toEqual(new Date('2026-03-10T08:07:06Z'));
});

test('a name too long for a length of one byte is still a certificate', () => {
  const host = `${'a'.repeat(140)}.example`;
  expect(new X509Certificate(selfSignedCertificate(host, now).certificate).subject).toBe(
    `CN=${host}`,
  );
});

test('the digest is that of the public key', () => {
  const info = parsed.publicKey.export({ type: 'spki', format: 'der' });
  expect(keyDigest).toBe(createHash('sha256').update(info).digest('base64'));
});
