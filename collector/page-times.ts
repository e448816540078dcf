import type { Job } from '@/domain/job';
import type { Instant } from '@/domain/time';

/** Share of a page's rows that may be out of order at each end. */
const STRAY_SHARE = 0.1;

export interface PageTimes {
  newest: Instant;
  oldest: Instant;
}

/**
 * When the jobs of a page were submitted. Lists are in the order of ids, so times are nearly in order; a few strays at each
 * end do not count. null: no job has a time.
 */
export function timesOf(jobs: readonly Job[]): PageTimes | null {
  const times = jobs
    .map(({ submittedAt }) => submittedAt)
    .filter((at) => at !== null)
    .sort((a, b) => a - b);
  const strays = Math.floor(times.length * STRAY_SHARE);
  const oldest = times[strays];
  const newest = times[times.length - 1 - strays];
  return oldest === undefined || newest === undefined ? null : { newest, oldest };
}
