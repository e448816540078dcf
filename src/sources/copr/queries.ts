import { queryOptions, skipToken } from '@tanstack/react-query';
import { pollMs } from '@/lib/polling';
import { fetchLog } from './client';

const all = ['copr'] as const;

/** What is read from Copr: until now, logs on its results host. */
export const coprQueries = {
  all,
  /**
   * The first 5 MB of a log by its address on download.copr.fedorainfracloud.org; a live one is asked for again, slower
   * the longer it stays the same. Finished logs never change. Ask `resultsPath` of `domain/log-file` first whether it can be read.
   */
  log: (url: string | undefined, isLive = false) =>
    queryOptions({
      queryKey: [...all, 'log', url] as const,
      queryFn: url === undefined ? skipToken : ({ signal }) => fetchLog(url, signal),
      staleTime: isLive ? 0 : Number.POSITIVE_INFINITY,
      refetchInterval: ({ state: { data, dataUpdatedAt } }) =>
        isLive && data !== undefined ? pollMs(data, dataUpdatedAt) : false,
    }),
};
