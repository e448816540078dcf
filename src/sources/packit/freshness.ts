import { type QueryKey, queryOptions, skipToken } from '@tanstack/react-query';
import { hasFailed, isFinal, type RawStatus } from '@/domain/status';
import type { Instant } from '@/domain/time';
import type { RequestOptions } from '@/lib/http';
import { pollMs } from '@/lib/polling';

const FRESH_MS = 30_000;
const TEN_MINUTES_MS = 600_000;
const MOST_REPEATS = 5;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

type SettledJob = RawStatus & { kind: string; logDetectiveIds?: readonly number[] };

interface State<T> {
  data: T | undefined;
  dataUpdatedAt: number;
  dataUpdateCount: number;
}

/** Ms until what moves is asked for again; false before the first answer. */
export const pace = ({ data, dataUpdatedAt }: Pick<State<object | null>, 'data' | 'dataUpdatedAt'>): number | false =>
  data === undefined || data === null ? false : pollMs(data, dataUpdatedAt);

export const isMoving = ({ status }: RawStatus): boolean => !isFinal(status);

/**
 * Whether a job will not change any more. Analyses of failed Koji builds come minutes after their end (facts/packit.md 8.3),
 * and a word that is not understood may mean anything.
 */
function isSettled(job: SettledJob): boolean {
  if (isMoving(job) || job.status === 'unknown') return false;
  return !(job.kind === 'koji' && hasFailed(job.status) && job.logDetectiveIds?.length === 0);
}

/**
 * Whether an answer can be kept for good: it is settled and its end (else its start) lies back so far that nothing is
 * added to it any more.
 */
export function isLasting(job: SettledJob & { finishedAt: Instant | null; submittedAt: Instant | null }): boolean {
  const endedAt = job.finishedAt ?? (job.submittedAt === null ? null : job.submittedAt + DAY_MS);
  return isSettled(job) && endedAt !== null && Date.now() - endedAt > HOUR_MS;
}

/** One job: asked again while it moves, kept once it is settled. */
export const detailOptions = <T extends RawStatus & { kind: string }, K extends QueryKey>(
  queryKey: K,
  id: number | undefined,
  fetchDetail: (id: number, options: RequestOptions) => Promise<T>,
) =>
  queryOptions({
    queryKey,
    queryFn: id === undefined ? skipToken : ({ signal }: { signal: AbortSignal }) => fetchDetail(id, { signal }),
    staleTime: ({ state }) => (state.data !== undefined && isSettled(state.data) ? Number.POSITIVE_INFINITY : FRESH_MS),
    refetchInterval: ({ state }) => (state.data !== undefined && isMoving(state.data) ? pace(state) : false),
  });

/**
 * For figures that the service computes in the background and answers `null` for until then: asked again after 30 s,
 * 60 s ... five times. Ready ones change every few hours at most.
 */
export const deferredOptions = {
  staleTime: ({ state }: { state: State<object | null> }): number => (state.data === null ? FRESH_MS : TEN_MINUTES_MS),
  refetchInterval: ({ state }: { state: State<object | null> }): number | false =>
    state.data === null && state.dataUpdateCount <= MOST_REPEATS ? FRESH_MS * state.dataUpdateCount : false,
};
