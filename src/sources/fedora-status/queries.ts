import { queryOptions } from '@tanstack/react-query';
import { fetchHistory, fetchReport } from './client';

const FRESH_MS = 300_000;
const HISTORY_FRESH_MS = 600_000;
const all = ['fedora-status'] as const;

/** The status page of Fedora's infrastructure. */
export const fedoraStatusQueries = {
  all,
  /** `url` as in the configuration. */
  report: (url: string) =>
    queryOptions({
      queryKey: [...all, 'report', { url }] as const,
      queryFn: ({ signal }) => fetchReport(url, signal),
      staleTime: FRESH_MS,
      refetchInterval: FRESH_MS,
    }),
  history: (url: string) =>
    queryOptions({
      queryKey: [...all, 'history', { url }] as const,
      queryFn: ({ signal }) => fetchHistory(url, signal),
      staleTime: HISTORY_FRESH_MS,
    }),
};
