import type { Pipeline } from '@/domain/job';
import type { Instant } from '@/domain/time';
import type { UsageSeries } from '@/domain/usage';
import { count, formatDuration, formatNumber } from '@/lib/format';
import type { Figures } from '@/ui/charts/figures';

const HOUR_MS = 3_600_000;
const SHORTEST_MS = 60_000;

/** Runs of all kinds in each hour, oldest first, under the service's own labels. */
export function runsByHour({ runs }: UsageSeries): { label: string; count: number }[] {
  const sums = new Map<string, number>();
  for (const points of Object.values(runs))
    for (const point of points ?? []) sums.set(point.label, (sums.get(point.label) ?? 0) + point.count);
  return [...sums].map(([label, sum]) => ({ label, count: sum }));
}

/** How many jobs an hour the newest pipelines hold, and over what time; null where they tell nothing. */
export function jobsRate(pipelines: readonly Pipeline[], now: Instant): { perHour: number; basis: string } | null {
  const times = pipelines.map(({ submittedAt }) => submittedAt).filter((at) => at !== null);
  if (times.length === 0) return null;
  const spanMs = Math.max(SHORTEST_MS, now - times.reduce((a, b) => Math.min(a, b)));
  const jobs = pipelines.reduce((sum, pipeline) => sum + pipeline.jobs.length, 0);
  return {
    perHour: (jobs * HOUR_MS) / spanMs,
    basis: `the newest ${count(pipelines.length, 'pipeline')} hold ${count(jobs, 'job')} and began within ${formatDuration(spanMs)}`,
  };
}

/** "About 12 jobs an hour". */
export const rateWords = (perHour: number): string =>
  perHour < 1
    ? 'Less than 1 job an hour'
    : `About ${formatNumber(perHour)} ${Math.round(perHour) === 1 ? 'job' : 'jobs'} an hour`;

export const runFigures = (hours: readonly { label: string; count: number }[]): Figures => ({
  columns: ['Hour to (UTC)', 'Jobs'],
  rows: hours.map(({ label, count: runs }) => [label, runs]).reverse(),
});
