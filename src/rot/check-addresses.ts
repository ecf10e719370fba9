import { ask, type Manner } from './ask.ts';
import type { CitedAddress } from './cited-addresses.ts';
import { isWorthAnotherTry, type Outcome, type Verdict, verdictOf } from './outcome.ts';

/** What was found at an address. */
export interface CheckedAddress extends CitedAddress {
  readonly verdict: Verdict;
}

/** What the check needs besides the addresses. */
export interface Conduct extends Manner {
  /** Lets so many milliseconds pass. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** How many servers are asked at the same time. */
const SERVERS_AT_ONCE = 6;

/** How long a server is left alone between two addresses of it, in milliseconds. */
const PAUSE_MS = 1_000;

/** How long is waited before each further try, in milliseconds. */
const BACKOFF_MS = [2_000, 10_000];

/** A server that asks for more patience than this, in milliseconds, is asked again tomorrow. */
const LONGEST_WAIT_MS = 60_000;

/** After so many addresses in a row that brought nothing, a server's others are left for another day. */
const PATIENCE = 2;

/** Nobody answered at all, so the fault is on this side. */
export class NoNetworkError extends Error {}

/**
 * Asks for every address, one after the other where they are of one server, and says what is there.
 * The results stand in the order of the addresses.
 * @throws {NoNetworkError} when not one server answered: a missing network must not look like rot.
 */
export async function checkAddresses(
  addresses: readonly CitedAddress[],
  conduct: Conduct,
): Promise<readonly CheckedAddress[]> {
  const outcomes = new Map<string, Outcome>();
  // The longest queue first, so that none is left over at the end.
  const queues = [...Map.groupBy(addresses, ({ url }) => new URL(url).host).values()].sort(
    (a, b) => a.length - b.length,
  );
  const work = async () => {
    for (let queue = queues.pop(); queue; queue = queues.pop()) {
      const urls = queue.map(({ url }) => url);
      for (const [url, outcome] of await askServer(urls, conduct)) outcomes.set(url, outcome);
    }
  };
  await Promise.all(Array.from({ length: SERVERS_AT_ONCE }, work));

  if (outcomes.size > 0 && [...outcomes.values()].every((outcome) => 'failure' in outcome)) {
    throw new NoNetworkError(
      `Not one of ${outcomes.size} addresses answered, so the network is missing here. Nothing is said of the sources.`,
    );
  }
  return addresses.map((address) => {
    const outcome = outcomes.get(address.url);
    if (!outcome) throw new Error(`${address.url} was not asked for.`);
    return { ...address, verdict: verdictOf(outcome) };
  });
}

/** Asks one server for its addresses in turn; what it does not tell, it is not asked for on and on. */
async function askServer(
  urls: readonly string[],
  conduct: Conduct,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  let last: Outcome | undefined;
  let vain = 0;
  for (const url of urls) {
    if (!last || vain < PATIENCE) {
      if (last) await conduct.wait(PAUSE_MS);
      last = await askPatiently(url, conduct);
      vain = isWorthAnotherTry(last) ? vain + 1 : 0;
    }
    outcomes.set(url, last);
  }
  return outcomes;
}

async function askPatiently(url: string, conduct: Conduct): Promise<Outcome> {
  let outcome = await ask(url, conduct);
  for (const backoff of BACKOFF_MS) {
    if (!isWorthAnotherTry(outcome)) break;
    const asked = 'failure' in outcome ? 0 : (outcome.retryAfter ?? 0) * 1_000;
    if (asked > LONGEST_WAIT_MS) break;
    await conduct.wait(Math.max(backoff, asked));
    outcome = await ask(url, conduct);
  }
  return outcome;
}
