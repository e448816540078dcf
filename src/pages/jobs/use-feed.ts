import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Job, JobList } from '@/domain/job';
import type { Outlook } from '@/domain/job-query-problems';
import type { Instant } from '@/domain/time';
import { packitQueries } from '@/sources/packit/queries';

/** How far the feed is read by itself before the reader is asked. */
export interface Bounds {
  requests: number;
  jobs: number;
  /** Enough once as many match; null: all within the bounds is wanted. */
  matches: number | null;
}

/** Where reading on stands. `past`: everything older cannot match; `vain`: nothing can. */
type Phase = 'reading' | 'enough' | 'bound' | 'stopped' | 'past' | 'vain' | 'end' | 'failed';

function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}
const useIsVisible = (): boolean => useSyncExternalStore(subscribe, () => !document.hidden);

interface Question {
  isOn: boolean;
  /** What is looked for, in any form: another one starts from the bounds again. */
  of: string;
  bounds: Bounds;
  oldest: Instant | null;
  /** Unless it is likely to find something, no second page is read before the reader says so. */
  outlook: Outlook;
}

const isOlder = (jobs: readonly Job[] | undefined, than: Instant | null): boolean =>
  than !== null &&
  jobs !== undefined &&
  jobs.length > 0 &&
  jobs.every(({ submittedAt }) => submittedAt !== null && submittedAt < than);

const NO_MORE = { of: '', requests: 0, jobs: 0, matches: 0, isStopped: false };

/** The newest jobs, page by page; `useReadOn` decides when to read on. */
export function useFeed(list: JobList, isOn: boolean) {
  const queryClient = useQueryClient();
  const feed = packitQueries.jobFeed(list);
  const query = useInfiniteQuery({ ...feed, enabled: isOn });
  return {
    query,
    /** Forgets everything and starts at the newest. */
    restart: () => void queryClient.resetQueries({ queryKey: feed.queryKey }),
  };
}
type Feed = ReturnType<typeof useFeed>;

/** Why reading on is of no use; null: it is. */
function overBecause({ error, data, hasNextPage }: Feed['query'], { outlook, oldest }: Question): Phase | null {
  if (error !== null) return 'failed';
  if (data === undefined) return null;
  if (!hasNextPage) return 'end';
  if (outlook === 'none') return 'vain';
  return isOlder(data.pages.at(-1)?.items, oldest) ? 'past' : null;
}

/**
 * Reads the feed on by itself: one request at a time, only while the page is visible, until enough matches, the bounds,
 * the end or a failure. `goOn` sets bounds further out, `stop` holds.
 */
export function useReadOn({ query }: Feed, question: Question, found: number) {
  const { isOn, of, bounds, outlook } = question;
  const isVisible = useIsVisible();
  const [state, setMore] = useState(NO_MORE);
  const more = state.of === of ? state : { ...NO_MORE, of };
  const pages = query.data?.pages ?? [];
  const jobs = pages.reduce((sum, { items }) => sum + items.length, 0);

  const requests = outlook === 'likely' || more.requests > 0 ? bounds.requests + more.requests : 1;
  const phase = ((): Phase => {
    const over = overBecause(query, question);
    if (over !== null) return over;
    if (bounds.matches !== null && found >= bounds.matches + more.matches) return 'enough';
    if (more.isStopped) return 'stopped';
    const isBound = pages.length >= requests || jobs >= bounds.jobs + more.jobs;
    return isBound ? 'bound' : 'reading';
  })();

  const mayRead = isOn && isVisible && phase === 'reading' && query.data !== undefined && !query.isFetching;
  // By its number: an answer may come before the page was drawn as waiting for it.
  const next = mayRead ? pages.length + 1 : null;
  const { fetchNextPage } = query;
  useEffect(() => {
    if (next !== null) void fetchNextPage({ cancelRefetch: false });
  }, [next, fetchNextPage]);

  return {
    phase,
    /** Jobs looked through. */
    jobs,
    stop: () => setMore({ ...more, isStopped: true }),
    goOn: () =>
      setMore({
        of,
        requests: Math.max(more.requests, pages.length),
        jobs: Math.max(more.jobs, jobs),
        matches: found,
        isStopped: false,
      }),
    tryAgain: () => void fetchNextPage({ cancelRefetch: false }),
  };
}
