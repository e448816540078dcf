import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Job } from '@/domain/job';
import type { Page } from '@/domain/page';
import { packitQueries } from '@/sources/packit/queries';
import { allBuilds, type Daily, foldJobs } from '@/stats/daily';
import { coveredSince } from '@/stats/estimate';
import { type StartedBy, startedBy } from '@/stats/started-by';
import type { Tally } from '@/stats/tally';

const MOST_PAGES = 4;
const FRESH_MS = 600_000;

/** The newest Copr builds, folded. */
export interface Sample {
  /** How many builds it holds. */
  size: number;
  /** How many requests it took. */
  pages: number;
  /** All of the pages that are meant to be read were read. */
  isWhole: boolean;
  daily: Daily;
  builds: Tally;
  startedBy: StartedBy;
  /** First UTC day of which the sample holds every build. */
  coveredSince: string | null;
}

function toSample({ pages }: InfiniteData<Page<Job>>): Sample {
  const read = pages.slice(0, MOST_PAGES);
  const jobs = read.flatMap(({ items }) => items);
  const isAll = read.at(-1)?.hasNext === false;
  const daily = foldJobs(jobs);
  return {
    size: jobs.length,
    pages: read.length,
    isWhole: isAll || read.length === MOST_PAGES,
    daily,
    builds: allBuilds(daily),
    startedBy: startedBy(jobs),
    coveredSince: coveredSince(jobs, isAll),
  };
}

/**
 * The newest 200 Copr builds: the only source of how builds end (facts/packit.md 3). Four requests of 50, one after the other
 * and in the background, so the sample grows while it is read. To be called once on a page.
 */
export function useSample(isOn: boolean) {
  const feed = packitQueries.jobFeed('copr');
  const { select: withoutRepeats } = feed;
  const query = useInfiniteQuery({
    ...feed,
    staleTime: ({ state }) => ((state.data?.pages.length ?? 0) > MOST_PAGES ? Number.POSITIVE_INFINITY : FRESH_MS),
    enabled: isOn,
    select: (data) => toSample(withoutRepeats === undefined ? data : withoutRepeats(data)),
  });
  const { hasNextPage, isFetching, isError, fetchNextPage, data } = query;
  // The next page to ask for, null while there is none: a quick answer may change it without a pause in between.
  const next = data !== undefined && !data.isWhole && hasNextPage && !isFetching && !isError ? data.pages + 1 : null;
  useEffect(() => {
    if (next !== null) void fetchNextPage();
  }, [next, fetchNextPage]);
  const client = useQueryClient();
  const refetch = () => {
    // The search over all jobs shares this feed and may have read on: only what is shown here is asked for again.
    client.setQueryData(
      feed.queryKey,
      (all) => all && { pages: all.pages.slice(0, MOST_PAGES), pageParams: all.pageParams.slice(0, MOST_PAGES) },
    );
    return query.refetch();
  };
  return { ...query, refetch };
}

export type SampleQuery = ReturnType<typeof useSample>;
