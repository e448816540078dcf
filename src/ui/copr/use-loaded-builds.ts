import { useMemo } from 'react';
import type { Build } from '@/domain/copr';
import { mergeBuilds } from '@/domain/copr-builds';
import type { Page } from '@/domain/page';

interface Newest {
  data: Page<Build> | undefined;
}
interface Older {
  data: { pages: readonly Page<Build>[] } | undefined;
  error: Error | null;
  hasNextPage: boolean;
  isFetching: boolean;
  fetchNextPage: () => Promise<unknown>;
}

/** All builds that are loaded, newest first, and the way to older ones. */
export interface LoadedBuilds {
  builds: readonly Build[];
  /** Rows that could not be read. */
  dropped: number;
  hasMore: boolean;
  isLoading: boolean;
  /** Of loading older ones. */
  error: Error | null;
  more: () => void;
}

/** The newest builds, which are asked for again while they move, and the older ones that the reader wanted. */
export function useLoadedBuilds(newest: Newest, older: Older): LoadedBuilds {
  const builds = useMemo(
    () => mergeBuilds([newest.data?.items ?? [], ...(older.data?.pages.map(({ items }) => items) ?? [])]),
    [newest.data, older.data],
  );
  const dropped = [newest.data, ...(older.data?.pages ?? [])].reduce((sum, page) => sum + (page?.dropped ?? 0), 0);
  return {
    builds,
    dropped,
    hasMore: older.data === undefined ? (newest.data?.hasNext ?? false) : older.hasNextPage,
    isLoading: older.isFetching,
    error: older.error,
    more: () => void older.fetchNextPage(),
  };
}
