import { queryOptions } from '@tanstack/react-query';
import { fetchIsThere, fetchReach } from './client';

const EVERY_MS = 60_000;
const all = ['reach'] as const;

/** Whether services answer this browser: asked at most once a minute, and only while the page is visible. */
export const reachQueries = {
  all,
  /** `service` as sentences name it; `address` of a small public answer. */
  service: (service: string, address: string) =>
    queryOptions({
      queryKey: [...all, 'service', { service, address }] as const,
      queryFn: ({ signal }) => fetchReach(service, address, signal),
      staleTime: EVERY_MS,
      refetchInterval: EVERY_MS,
    }),
  /** Whether anything answers at an address, read or not. */
  isThere: (address: string) =>
    queryOptions({
      queryKey: [...all, 'is-there', { address }] as const,
      queryFn: ({ signal }) => fetchIsThere(address, signal),
      staleTime: EVERY_MS,
    }),
};
