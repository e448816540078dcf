/**
 * A signal for one request that follows the run's. The run's own must not be handed out: each of ten thousands of requests
 * would leave listeners on it.
 */
export async function withOwnSignal<T>(run: AbortSignal, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
  run.throwIfAborted();
  const own = new AbortController();
  const follow = () => own.abort(run.reason);
  run.addEventListener('abort', follow, { once: true });
  try {
    return await task(own.signal);
  } finally {
    run.removeEventListener('abort', follow);
  }
}
