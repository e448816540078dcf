import { queryOptions } from '@tanstack/react-query';
import { fetchMetric } from './client';

const FRESH_MS = 300_000;
const all = ['metric'] as const;

/** Numbers that the configuration names. */
export const metricQueries = {
  all,
  /** `name` is who publishes it, for sentences. */
  metric: (name: string, url: string) =>
    queryOptions({
      queryKey: [...all, { name, url }] as const,
      queryFn: ({ signal }) => fetchMetric(name, url, signal),
      staleTime: FRESH_MS,
      refetchInterval: FRESH_MS,
    }),
};
