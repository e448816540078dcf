import { useMemo, useState } from 'react';
import type { Job, JobList } from '@/domain/job';
import { parseQuery } from '@/domain/job-query';
import { compileQuery, oldestWanted } from '@/domain/job-query-match';
import { outlookOf } from '@/domain/job-query-problems';
import { useNow } from '@/ui/use-now';
import { scopeOf } from './lists';
import type { JobsSearch } from './search';
import { isNewestFirst, sortJobs } from './sort-jobs';
import { type Bounds, useFeed, useReadOn } from './use-feed';

const MATCHES_AHEAD = 25;
const SEARCH = { requests: 20, jobs: 1000 };
/** A first view makes at most 6 requests. */
const SORT = { requests: 4, jobs: 200 };

function boundsOf({ page, perPage, ...order }: JobsSearch, isSearch: boolean): Bounds {
  if (!isSearch) return { ...SORT, matches: null };
  return { ...SEARCH, matches: isNewestFirst(order) ? page * perPage + MATCHES_AHEAD : null };
}

/** While `isMoving` the last rows before it, so that nothing jumps; undefined when there were none. */
function useSettled<T>(of: string, value: T, isMoving: boolean): T | undefined {
  const [held, setHeld] = useState<{ of: string; value: T } | undefined>(undefined);
  if (!isMoving && (held?.of !== of || held.value !== value)) setHeld({ of, value });
  if (!isMoving) return value;
  return held?.of === of ? held.value : undefined;
}

/**
 * Search and sort over the newest jobs: the service can do neither, so pages are read one after the other. `live` is the
 * newest page of the table, which is asked for again while something moves: it brings the loaded rows up to date.
 */
export function useFound(list: JobList, search: JobsSearch, isOn: boolean, live: readonly Job[] | undefined) {
  const now = useNow();
  const { q, sort, dir } = search;
  const feed = useFeed(list, isOn);
  const [added, setAdded] = useState<readonly Job[]>([]);
  const { data } = feed.query;

  const asked = useMemo(() => parseQuery(q), [q]);
  const { terms } = asked;
  const outlook = outlookOf(asked, scopeOf(list));
  const isMatch = useMemo(() => compileQuery(terms, now), [terms, now]);
  const loaded = useMemo(() => {
    const jobs = [...added, ...(data?.pages.flatMap(({ items }) => items) ?? [])];
    const latest = new Map(live?.map((job) => [job.key, job]));
    return [...new Map(jobs.map((job) => [job.key, latest.get(job.key) ?? job])).values()];
  }, [added, data, live]);
  const matches = useMemo(() => loaded.filter(isMatch), [loaded, isMatch]);
  const sorted = useMemo(() => sortJobs(matches, { sort, dir }), [matches, sort, dir]);

  const oldest = oldestWanted(terms, now);
  const question = { isOn, of: `${q} ${sort} ${dir}`, bounds: boundsOf(search, terms.length > 0), oldest, outlook };
  const reading = useReadOn(feed, question, matches.length);
  const rows = useSettled(question.of, sorted, reading.phase === 'reading' && !isNewestFirst(search));

  const known = new Set(loaded.map(({ key }) => key));
  const fresh = data === undefined || live === undefined ? [] : live.filter(({ key }) => !known.has(key));
  const restart = () => {
    setAdded([]);
    feed.restart();
  };
  return {
    query: feed.query,
    restart,
    reading,
    /** Nothing submitted before this can match; null: anything can. */
    oldest,
    terms,
    loaded,
    /** Matches in the order asked for; undefined until there are any that will stay where they are. */
    rows,
    /** New matches that the feed lacks. */
    waiting: fresh.filter(isMatch).length,
    /** Brings them in; starts again where there may be more between them and what was loaded. */
    accept: () => (fresh.length === live?.length ? restart() : setAdded([...fresh, ...added])),
    dropped: data?.pages.reduce((sum, page) => sum + page.dropped, 0) ?? 0,
  };
}
export type Found = ReturnType<typeof useFound>;
