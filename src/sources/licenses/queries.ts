import { queryOptions } from '@tanstack/react-query';
import { fetchLicenses } from './client';

const all = ['licenses'] as const;

/** What is shipped with the app. */
export const licenseQueries = {
  all,
  /** Never changes within a visit. */
  list: () =>
    queryOptions({
      queryKey: [...all, 'list'] as const,
      queryFn: ({ signal }) => fetchLicenses(signal),
      staleTime: Number.POSITIVE_INFINITY,
    }),
};
