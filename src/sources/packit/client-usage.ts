import type { ProjectCounts, Usage, UsagePeriod, UsageSeries } from '@/domain/usage';
import type { RequestOptions } from '@/lib/http';
import { ask } from './client';
import { allProjects, intervals, usage } from './schemas-usage';
import { toProjectCounts, toUsage, toUsageSeries } from './to-usage';

/** The service holds these answers back for up to 15 s. */
const DEFERRED_MS = 30_000;
const WEEK_MS = 7 * 86_400_000;

const PATHS: Readonly<Record<UsagePeriod, string>> = {
  day: '/usage/past-day',
  week: '/usage/past-week',
  month: '/usage/past-month',
  year: '/usage/past-year',
  total: '/usage/total',
};

/** Figures of a period, since a date that was fixed when the service started. null: not ready yet. */
export const fetchUsage = async (period: UsagePeriod, options: RequestOptions): Promise<Usage | null> =>
  toUsage(await ask(PATHS[period], usage, { timeoutMs: DEFERRED_MS, ...options }));

export type Span = 'day' | 'week' | 'month' | 'year';

/** The only argument sets that the service computes beforehand; others start an expensive task (facts/packit.md 1.9). */
const SPANS: Readonly<Record<Span, { days: number; hours: number; count: number }>> = {
  day: { days: 0, hours: 1, count: 24 },
  week: { days: 1, hours: 0, count: 7 },
  month: { days: 1, hours: 0, count: 30 },
  year: { days: 7, hours: 0, count: 52 },
};

/** Figures over time, oldest first. null: not ready yet. */
export const fetchUsageSeries = async (span: Span, options: RequestOptions): Promise<UsageSeries | null> =>
  toUsageSeries(await ask('/usage/intervals', intervals, { timeoutMs: DEFERRED_MS, ...options, query: SPANS[span] }));

/** How many projects there are, in the cheapest way: a late `from` as a date, which the service caches for a day. */
export async function fetchProjectCounts(options: RequestOptions, now: number = Date.now()): Promise<ProjectCounts> {
  const from = new Date(now - WEEK_MS).toISOString().slice(0, 10);
  return toProjectCounts(
    await ask('/usage', allProjects, { timeoutMs: DEFERRED_MS, ...options, query: { from, top: 1 } }),
  );
}
