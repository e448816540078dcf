import type { UseQueryResult } from '@tanstack/react-query';
import type { Page } from '@/domain/page';

/** The pages of a list that were loaded one after the other. */
export interface Loaded<T> {
  items: readonly T[];
  dropped: number;
  hasNext: boolean;
  isLoading: boolean;
  /** What kept the newest page from coming; the others hold. */
  error: Error | null;
  /** Of the first page: without it there is nothing to show. */
  first: UseQueryResult<Page<T>>;
  retry: () => void;
}

/** Joins pages; the service's lists may repeat rows (facts/packit.md 1.2). */
export function joinPages<T>(
  first: UseQueryResult<Page<T>>,
  rest: readonly UseQueryResult<Page<T>>[],
  keyOf: (item: T) => string,
): Loaded<T> {
  const results = [first, ...rest];
  const pages = results.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const items = new Map(pages.flatMap((page) => page.items.map((item) => [keyOf(item), item] as const)));
  return {
    items: [...items.values()],
    dropped: pages.reduce((sum, { dropped }) => sum + dropped, 0),
    hasNext: results.at(-1)?.data?.hasNext ?? false,
    isLoading: results.some(({ isLoading }) => isLoading),
    error: rest.find(({ error, data }) => error !== null && data === undefined)?.error ?? null,
    first,
    retry: () => {
      for (const { isError, refetch } of rest) if (isError) void refetch();
    },
  };
}

/** 2, 3 ... up to `last`. */
export const furtherPages = (last: number): number[] => Array.from({ length: last - 1 }, (_, index) => index + 2);

/** Why a first page that is still awaited is asked for again; null: nothing failed yet. */
export const failureOf = (lists: readonly UseQueryResult<unknown>[]): Error | null =>
  lists.find(({ isLoading, failureReason }) => isLoading && failureReason !== null)?.failureReason ?? null;
