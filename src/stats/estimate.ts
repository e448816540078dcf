import type { Job } from '@/domain/job';
import { type Daily, dayOf } from './daily';
import { EMPTY_TALLY, type Tally } from './tally';

const DAY_MS = 86_400_000;

/** Builds of one interval by how they ended. */
export interface Interval {
  /** End of the interval, in the words of the service. */
  label: string;
  succeeded: number;
  failed: number;
  /** Counted in the sample itself; else the interval's number of builds times the shares of the sample. */
  isCounted: boolean;
}

/**
 * A number of builds split as the ended builds of a sample did; null while none of those ended. Whole numbers that never
 * exceed `count`: what is left was canceled or is not understood.
 */
export function splitLike(
  count: number,
  { succeeded, failed, other }: Tally,
): Pick<Interval, 'succeeded' | 'failed'> | null {
  const decided = succeeded + failed;
  if (decided === 0) return null;
  const ended = Math.round((count * decided) / (decided + other));
  const good = Math.round((ended * succeeded) / decided);
  return { succeeded: good, failed: ended - good };
}

/**
 * The first UTC day of which the newest jobs hold everything: the one after the day of the oldest. With `isAll` there
 * are no older jobs at all, so that the oldest one's day counts too. null: no job has a time.
 */
export function coveredSince(jobs: readonly Job[], isAll: boolean): string | null {
  const times = jobs.map(({ submittedAt }) => submittedAt).filter((at) => at !== null);
  if (times.length === 0) return null;
  const oldest = times.reduce((a, b) => Math.min(a, b));
  return dayOf(isAll ? oldest : oldest + DAY_MS);
}

interface Sample {
  daily: Daily;
  builds: Tally;
  coveredSince: string | null;
}

/**
 * Succeeded and failed builds of each interval (`GET /usage/intervals` gives their sums only). Days that the sample wholly covers
 * are counted in it; for the others the service's number is split like the sample. null while the sample tells nothing.
 */
export function buildsPerInterval(
  points: readonly { label: string; count: number }[],
  isDaily: boolean,
  sample: Sample,
): readonly Interval[] | null {
  const since = isDaily ? sample.coveredSince : null;
  const intervals: Interval[] = [];
  for (const { label, count } of points) {
    const isCounted = since !== null && label >= since;
    const counted = sample.daily.get(label)?.builds ?? EMPTY_TALLY;
    const split = isCounted ? counted : splitLike(count, sample.builds);
    if (split === null) return null;
    intervals.push({ label, succeeded: split.succeeded, failed: split.failed, isCounted });
  }
  return intervals;
}
