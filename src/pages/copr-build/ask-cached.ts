import type { QueryClient } from '@tanstack/react-query';

/** Who asks several questions in a row, and until when. */
export interface Asking {
  client: QueryClient;
  signal: AbortSignal;
}

/** Asks through the cache; leaving the page ends it. Rejects as the question does, or when the signal is aborted. */
export async function asked<T>(
  { client, signal }: Asking,
  queryKey: readonly unknown[],
  ask: () => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const stop = () => void client.cancelQueries({ queryKey, exact: true });
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await ask();
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
