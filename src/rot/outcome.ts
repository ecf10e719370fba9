/** What came of asking for an address: a server's last word, or none. */
export type Outcome = Answer | Silence;

/** The answer at the end of all redirects. */
export interface Answer {
  readonly status: number;
  /**
   * Where the permanent redirects lead that came first. What lies behind a temporary redirect is
   * left out: the address before it is the one to keep.
   */
  readonly movedTo?: string;
  /** How long the server asks to be left alone, in seconds. */
  readonly retryAfter?: number;
}

/** No answer that can be read. */
export interface Silence {
  /** A system's code, `ENOTFOUND`, or a few words. */
  readonly failure: string;
}

/** What is to be thought of an address. Only `dead` is a reason to act. */
export type Verdict =
  | { readonly state: 'alive' }
  | { readonly state: 'moved'; readonly to: string }
  | { readonly state: 'dead'; readonly reason: string }
  | { readonly state: 'unknown'; readonly reason: string };

/** The statuses that say that there is nothing any more. https://www.rfc-editor.org/rfc/rfc9110#status.404 */
const GONE = new Set([404, 410]);

/** The name is not in the DNS. `EAI_AGAIN` is not here: it says that the DNS did not answer. */
const NO_SUCH_HOST = 'ENOTFOUND';

/**
 * What an outcome says of an address. Many publishers refuse programs (401, 403), slow them down
 * (429) or have a bad day (5xx, silence): nothing follows from that.
 */
export function verdictOf(outcome: Outcome): Verdict {
  if ('failure' in outcome) {
    return outcome.failure === NO_SUCH_HOST
      ? { state: 'dead', reason: 'no server of that name' }
      : { state: 'unknown', reason: outcome.failure };
  }
  const { status, movedTo } = outcome;
  if (isSuccess(status)) {
    return movedTo === undefined ? { state: 'alive' } : { state: 'moved', to: movedTo };
  }
  return { state: GONE.has(status) ? 'dead' : 'unknown', reason: `status ${status}` };
}

/** Whether the page is there. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Whether the same question may have another answer in a moment. */
export function isWorthAnotherTry(outcome: Outcome): boolean {
  return 'failure' in outcome || outcome.status === 429 || outcome.status >= 500;
}
