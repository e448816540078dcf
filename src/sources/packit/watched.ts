import { queryOptions, skipToken } from '@tanstack/react-query';
import type { JobKind, Pipeline, Scan, TagRequest } from '@/domain/job';
import type { LogDetectiveRun } from '@/domain/log-detective';
import type { PartDetail } from '@/domain/pipeline';
import { standingOf } from '@/domain/standing';
import { isNotFound } from '@/lib/api-error';
import type { RequestOptions } from '@/lib/http';
import { readWatchedPath } from '@/lib/watched-path';
import * as details from './client-details';
import { fetchPipeline } from './client-jobs';
import { pace } from './freshness';
import { PARTS, type PartKind } from './parts';

const MINUTE_MS = 60_000;

/** Whatever can be watched and has a state. */
type Watchable = PartDetail | Scan | TagRequest | LogDetectiveRun | Pipeline | null;

type Read = (id: number, options: RequestOptions) => Promise<Watchable>;

/** Each under the same name as the query of its own page, so that both share one answer. */
const OTHERS: Readonly<Record<Exclude<JobKind, PartKind | 'vm-image'>, { name: string; read: Read }>> = {
  'koji-tag-request': { name: 'tag-request', read: details.fetchTagRequest },
  openscanhub: { name: 'scan', read: details.fetchScan },
  'log-detective': { name: 'log-detective', read: details.fetchLogDetective },
};
const KINDS: Readonly<Record<string, { name: string; read: Read }>> = { ...PARTS, ...OTHERS };

/** How the page at an address is asked about; null for projects and owners, which have no state, and for kinds that nobody knows. */
function readerOf(path: string): { name: string; id: number; read: Read } | null {
  const thing = readWatchedPath(path);
  if (thing === null || thing.kind === 'project' || thing.kind === 'copr') return null;
  if (thing.kind === 'pipeline')
    return { name: 'pipeline', id: thing.id, read: (id, options) => fetchPipeline([id], options) };
  const kind = Object.hasOwn(KINDS, thing.job) ? KINDS[thing.job] : undefined;
  return kind === undefined ? null : { ...kind, id: thing.id };
}

/** Ms until what could not be read is asked for again: 1, 2 ... 5 min; false: it does not exist, or was not asked yet. */
const afterErrorMs = ({
  error,
  errorUpdateCount,
}: {
  error: Error | null;
  errorUpdateCount: number;
}): number | false =>
  error === null || isNotFound(error) ? false : MINUTE_MS * Math.min(Math.max(errorUpdateCount, 1), 5);

/**
 * How the job or pipeline at an address of this app stands, asked for in the background; null: Packit does not tell. Shares
 * its answer with the page itself. While it moves it is asked again, after `leastMs` at the soonest. Only `app` imports
 * this: it is no part of `queries`, which every first view loads.
 */
export function watchedOptions(path: string, leastMs: () => number) {
  const found = readerOf(path);
  return queryOptions({
    queryKey: ['packit', found?.name ?? 'unwatchable', found?.id ?? path] as readonly unknown[],
    queryFn:
      found === null
        ? skipToken
        : ({ signal }): Promise<Watchable> => found.read(found.id, { signal, priority: 'background' }),
    select: standingOf,
    refetchInterval: ({ state }) => {
      if (state.data === undefined) return afterErrorMs(state);
      const ms = standingOf(state.data)?.isMoving === true ? pace(state) : false;
      return ms === false ? false : Math.max(ms, leastMs());
    },
    refetchIntervalInBackground: true,
    // A retry would wait until the tab is seen; the next turn comes anyway.
    retry: false,
  });
}
