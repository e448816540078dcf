import { queryOptions } from '@tanstack/react-query';
import { fetchHistory, fetchReport } from './client';

const FRESH_MS = 300_000;
const HISTORY_FRESH_MS = 600_000;
const all = ['cstate'] as const;

/** Status pages made with cState. */
export const statusQueries = {
  all,
  /** `url` as in the configuration. */
  report: (url: string) =>
    queryOptions({
      queryKey: [...all, 'report', { url }] as const,
      queryFn: ({ signal }) => fetchReport(url, signal),
      staleTime: FRESH_MS,
      refetchInterval: FRESH_MS,
    }),
  /** Incidents of the past and planned work. */
  history: (url: string) =>
    queryOptions({
      queryKey: [...all, 'history', { url }] as const,
      queryFn: ({ signal }) => fetchHistory(url, signal),
      staleTime: HISTORY_FRESH_MS,
    }),
};
