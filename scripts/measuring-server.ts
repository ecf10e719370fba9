// Serves the site as readers get it from Cloudflare: HTTP/2, with text compressed by Brotli. wrangler
// speaks HTTP/1.1 and compresses nothing, so what Lighthouse found there would be another site.
import { once } from 'node:events';
import { get, type IncomingHttpHeaders } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { brotli } from './brotli.ts';
import { selfSignedCertificate } from './self-signed-certificate.ts';

/** What a server answers to a path. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

/** A running server, on a port of 127.0.0.1, and the digest by which a browser can know its key. */
export interface MeasuringServer {
  readonly port: number;
  readonly keyDigest: string;
  /** What it answers to a path. */
  readonly answer: (path: string) => Promise<Answer>;
  readonly close: () => void;
}

/**
 * The way to a data center and back over a good connection, in milliseconds. Without it a typeface
 * arrives before the page is painted, which happens on no network, and Lighthouse then reckons that
 * the page had waited for it.
 */
const ROUND_TRIP_MS = 30;

/**
 * Serves what `origin` answers for `hostName`, and the pages in `additions`, by path. Every answer is
 * kept, so that a measurement waits for the network that Lighthouse simulates and not for the origin.
 * It takes every request for a GET.
 */
export async function startMeasuringServer(
  origin: string,
  hostName: string,
  additions: Readonly<Record<string, Answer>>,
): Promise<MeasuringServer> {
  const { key, certificate, keyDigest } = selfSignedCertificate(hostName, new Date());
  const answers = new Map<string, Promise<Answer>>();
  const load = async (path: string) =>
    compressed(additions[path] ?? (await fetchAnswer(origin, hostName, path)));
  const answer = (path: string) => {
    const known = answers.get(path) ?? load(path);
    answers.set(path, known);
    return known;
  };
  const server = createSecureServer({ key, cert: certificate }, (request, response) => {
    Promise.all([answer(request.url), setTimeout(ROUND_TRIP_MS)]).then(
      ([{ status, headers, body }]) => {
        response.writeHead(status, headers);
        response.end(body);
      },
      (error: unknown) => {
        response.writeHead(502);
        response.end(String(error));
      },
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    // A string would be the name of a pipe, which this server does not listen on.
    port: (server.address() as AddressInfo).port,
    keyDigest,
    answer,
    close: () => server.close(),
  };
}

/** What `origin` answers when it is asked for a path of the site at `hostName`. */
function fetchAnswer(origin: string, hostName: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // `fetch` lets nobody choose the host.
    get(origin, { path, headers: { host: hostName } }, (response) => {
      const { statusCode: status = 502, headers } = response;
      buffer(response).then((body) => {
        resolve({ status, headers: withoutConnection(headers), body });
      }, reject);
    }).on('error', reject);
  });
}

/** The answer as Cloudflare sends it on to a browser that takes Brotli. */
function compressed(answer: Answer): Answer {
  if (!isCompressed(answer)) return answer;
  return {
    status: answer.status,
    headers: { ...answer.headers, 'content-encoding': 'br' },
    body: brotli(answer.body),
  };
}

/** Statuses and types that Cloudflare compresses, as far as a site of files can have them. */
// https://developers.cloudflare.com/speed/optimization/content/compression/
const COMPRESSED_STATUSES: ReadonlySet<number> = new Set([200, 403, 404]);
const COMPRESSED_TYPES: ReadonlySet<string> = new Set([
  'application/javascript',
  'application/json',
  'application/ld+json',
  'application/manifest+json',
  'application/rss+xml',
  'application/wasm',
  'application/xml',
  'image/svg+xml',
  'image/x-icon',
  'text/css',
  'text/html',
  'text/javascript',
  'text/plain',
  'text/xml',
]);

function isCompressed({ status, headers }: Answer): boolean {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return (
    COMPRESSED_STATUSES.has(status) &&
    COMPRESSED_TYPES.has(type.trim().toLowerCase()) &&
    headers['content-encoding'] === undefined
  );
}

/**
 * Headers that speak of one connection, which HTTP/2 forbids, and the length, which compression changes.
 * https://www.rfc-editor.org/rfc/rfc9113#section-8.2.2
 */
const CONNECTION_HEADERS: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'transfer-encoding',
]);

function withoutConnection(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !CONNECTION_HEADERS.has(name)),
  );
}
