import { queryOptions } from '@tanstack/react-query';
import { fetchStatistics } from './client';

const FRESH_MS = 600_000;
const all = ['stats'] as const;

/** Figures that the collector made. */
export const statsQueries = {
  all,
  /** Exact figures of Packit Service; null where there is no file. */
  packit: () =>
    queryOptions({
      queryKey: [...all, 'packit'] as const,
      queryFn: ({ signal }) => fetchStatistics(signal),
      staleTime: FRESH_MS,
    }),
};
