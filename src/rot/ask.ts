import { failureReason } from '../network/failure-reason.ts';
import { withoutFragment } from './cited-addresses.ts';
import { isSuccess, type Answer, type Outcome } from './outcome.ts';

/** How an address is asked for. */
export interface Manner {
  /** Who asks, with an address at which to read why. */
  readonly userAgent: string;
  /** How long one answer may take, in milliseconds. */
  readonly timeout: number;
}

/** As many as fetch itself would follow. https://fetch.spec.whatwg.org/#http-redirect-fetch */
const MOST_REDIRECTS = 20;

const PERMANENT = new Set([301, 308]);
const REDIRECTS = new Set([...PERMANENT, 302, 303, 307]);

/**
 * Asks for an address by HEAD, which spares both sides the text, and by GET where that brings
 * nothing: many servers know no HEAD, or answer it wrongly.
 */
export async function ask(address: string, manner: Manner): Promise<Outcome> {
  const outcome = await follow(address, 'HEAD', manner);
  const isSettled =
    !('failure' in outcome) && (isSuccess(outcome.status) || outcome.status === 429);
  return isSettled ? outcome : follow(address, 'GET', manner);
}

async function follow(
  address: string,
  method: 'HEAD' | 'GET',
  { userAgent, timeout }: Manner,
): Promise<Outcome> {
  let url = address;
  let movedTo = address;
  let isPermanent = true;
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      const response = await fetch(url, {
        method,
        redirect: 'manual',
        headers: { 'User-Agent': userAgent },
        signal: AbortSignal.timeout(timeout),
      });
      await response.body?.cancel();
      const { status, headers } = response;
      const location = headers.get('location');
      if (!REDIRECTS.has(status) || location === null) {
        return answer(status, address, movedTo, headers.get('retry-after'));
      }
      url = withoutFragment(new URL(location, url).href);
      isPermanent &&= PERMANENT.has(status);
      if (isPermanent) movedTo = url;
    }
    return { failure: `more than ${MOST_REDIRECTS} redirects` };
  } catch (error) {
    return {
      failure:
        error instanceof Error && error.name === 'TimeoutError'
          ? 'no answer in time'
          : failureReason(error),
    };
  }
}

function answer(
  status: number,
  address: string,
  movedTo: string,
  retryAfter: string | null,
): Answer {
  return {
    status,
    ...(movedTo === withoutFragment(address) ? {} : { movedTo }),
    // The header may also hold a date; who sends one is asked again at our own pace.
    ...(retryAfter !== null && /^\d+$/.test(retryAfter) ? { retryAfter: Number(retryAfter) } : {}),
  };
}
