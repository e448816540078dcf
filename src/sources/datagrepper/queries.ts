import { queryOptions } from '@tanstack/react-query';
import type { Instant } from '@/domain/time';
import { fetchMessageCount } from './client';

const HOUR_MS = 3_600_000;
const OPEN_HOUR_MS = 300_000;
const all = ['datagrepper'] as const;

/** The archive of Fedora's messages. */
export const datagrepperQueries = {
  all,
  /** Number of messages in the hour from `from` on; the hour that goes on is asked for again every 5 minutes. */
  hour: (topics: readonly string[], from: Instant) =>
    queryOptions({
      queryKey: [...all, 'hour', { topics, from }] as const,
      queryFn: ({ signal }) => fetchMessageCount(topics, from, signal),
      staleTime: ({ state }) => (state.dataUpdatedAt > from + HOUR_MS ? Number.POSITIVE_INFINITY : OPEN_HOUR_MS),
      refetchInterval: () => (Date.now() < from + HOUR_MS ? OPEN_HOUR_MS : false),
    }),
};
