import { type Machine, Stopped } from './machine';

interface Limits {
  requestsPerSecond: number;
  mostRequests: number;
}

/**
 * A `fetch` that never asks faster than allowed, whoever calls it: the packit source asks again by itself in smaller
 * pages around a broken row. It ends the run when the number of requests is used up.
 */
export function gentleFetch(
  { fetch: ask, sleep }: Pick<Machine, 'fetch' | 'sleep'>,
  { requestsPerSecond, mostRequests }: Limits,
  stop: AbortController,
) {
  const pauseMs = 1000 / requestsPerSecond;
  let nextAt = 0;
  let count = 0;
  const gentle: typeof fetch = async (input, init) => {
    if (count >= mostRequests) stop.abort(new Stopped(`${mostRequests} requests are used up`));
    stop.signal.throwIfAborted();
    count += 1;
    // A clock that was set back must not stop the run for hours.
    const waitMs = Math.min(nextAt - Date.now(), pauseMs);
    if (waitMs > 0) await sleep(waitMs, stop.signal);
    nextAt = Date.now() + pauseMs;
    return ask(input, init);
  };
  return { fetch: gentle, requests: () => count };
}
