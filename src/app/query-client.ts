import { QueryClient } from '@tanstack/react-query';
import { retryDelayMs, shouldRetry } from '@/lib/retry';

const STALE_MS = 30_000;
const KEEP_MS = 30 * 60_000;

/** The cache of all answers. Polling rests while the page is hidden; retries follow `lib/retry`. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: STALE_MS,
        gcTime: KEEP_MS,
        retry: shouldRetry,
        retryDelay: retryDelayMs,
        refetchOnWindowFocus: true,
        networkMode: 'always',
      },
    },
  });
